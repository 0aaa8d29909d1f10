/** A stream of random numbers whose state is one number, so that it can be saved. */
export interface RandomStream {
  state: number;
}

/** The next number in [0, 1) of a stream (the public-domain generator known as mulberry32). */
export function nextRandom(stream: RandomStream): number {
  stream.state = (stream.state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(stream.state ^ (stream.state >>> 15), 1 | stream.state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** A stream's first state from a seed and what the stream is for; equal arguments give equal streams. */
export function seededStream(seed: number, purpose: string): RandomStream {
  let state = seed | 0;
  for (const character of purpose) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) ^ (state >>> 13);
  return { state };
}

const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id in the form of Google's file ids: 44 characters that begin with 1. */
export function randomId(stream: RandomStream): string {
  let id = '1';
  while (id.length < 44) id += ID_ALPHABET.charAt(Math.floor(nextRandom(stream) * ID_ALPHABET.length));
  return id;
}
