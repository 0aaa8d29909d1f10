import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refused } from './refused';

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a request that did not come from this machine's own page.
 * A page elsewhere can make a browser send requests here, and by DNS rebinding even under its own name: hence the Host check
 * on every request, and Origin and token on everything that changes something.
 * @param port where this server listens
 * @throws Refused 403
 */
export function guard(request: IncomingMessage, port: number, token: string): void {
  const host = request.headers.host ?? '';
  if (!LOCAL_NAMES.some((name) => host === `${name}:${String(port)}`)) {
    throw new Refused(403, `Host ${host || '(none)'} is not this workbench.`);
  }
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (request.headers.origin !== `http://${host}`) {
    throw new Refused(403, `Origin ${request.headers.origin ?? '(none)'} is not this workbench.`);
  }
  if (!sameText(request.headers['x-workbench-token'], token)) {
    throw new Refused(403, 'The page is of an earlier start of the workbench: reload it.');
  }
}

function sameText(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string') return false;
  const left = Buffer.from(given);
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}
