import type { IncomingMessage } from 'node:http';
import { Refused } from './refused';

/** A pasted block of 50,000 rows fits; a runaway upload does not. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * The JSON of a POST request.
 * @throws Refused 415 for another content type, 413 beyond 16 MB, 400 for text that is not JSON
 */
export async function requestBody(request: IncomingMessage): Promise<unknown> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim();
  if (type !== 'application/json') throw new Refused(415, 'Send application/json.');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new Refused(413, 'The request is over 16 MB.');
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Refused(413, 'The request is over 16 MB.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refused(400, 'The request is not JSON.');
  }
}
