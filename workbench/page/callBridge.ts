/** The calls of a page to the script, as its `google.script` sends them from its frame. */
import type { CallOutcome } from '../server/wire';
import { tell } from './connection';
import { page } from './pageState';

/** Google runs so many calls of one page at a time; the next waits (guides/html/communication). */
const MOST_CALLS = 10;

export interface FromShim {
  readonly workbench: string;
  readonly value?: unknown;
  readonly id?: number;
  readonly functionName?: string;
  readonly args?: readonly unknown[];
}

/** Whether a message came from a page's own `google.script`. */
export function isFromShim(message: unknown): message is FromShim {
  return (
    typeof message === 'object' && message !== null && 'workbench' in message && typeof message.workbench === 'string'
  );
}

/**
 * Runs the calls of one page, ten at a time, answering in random order where that is wanted.
 * @param path of the server's deed
 * @param who goes along with each call
 */
export function callBridge(
  path: '/api/call' | '/api/portalCall',
  who: Readonly<Record<string, string>>,
  send: (message: unknown) => void,
): (call: FromShim) => void {
  const queue: FromShim[] = [];
  let running = 0;
  const next = (): void => {
    if (running >= MOST_CALLS) return;
    const call = queue.shift();
    if (call === undefined) return;
    running += 1;
    void tell<CallOutcome>(path, { ...who, functionName: call.functionName, args: call.args ?? [] })
      .catch((error: unknown): CallOutcome => ({
        ok: false,
        name: 'NetworkError',
        message: error instanceof Error ? error.message : String(error),
      }))
      .then(async (outcome) => {
        if (page.get().isShuffling) await new Promise((resolve) => setTimeout(resolve, Math.random() * 900));
        send({ workbench: 'answer', id: call.id, outcome });
      })
      .finally(() => {
        running -= 1;
        next();
      });
  };
  return (call) => {
    queue.push(call);
    next();
  };
}
