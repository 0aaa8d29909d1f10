/** Ids of requests: long enough that two people never make the same one. */

/** A new request id, such as `m1k2x9-4f09c3b2a1d0e8f7`. */
export function requestId(): string {
  const random = new Uint32Array(3);
  crypto.getRandomValues(random);
  return Date.now().toString(36) + '-' + Array.from(random, (part) => part.toString(16).padStart(8, '0')).join('');
}
