/** Signatures in links that customers get: letters that only the desk can make over a text. */
import { lettersOf } from './lettersOf';
import type { Hmac } from './survey/surveyToken';

/** 20 letters of 5 bits. */
export const SIGNATURE_LETTERS = 20;

/**
 * The signature over a text.
 * @param use what the text is for: a signature for one use is none for another
 */
export function signatureOf(hmac: Hmac, use: string, signed: string): string {
  return lettersOf(hmac(`${use}/${signed}`), SIGNATURE_LETTERS);
}

/** Whether the desk made the signature. Every letter is compared, wherever the first wrong one stands. */
export function isSignature(hmac: Hmac, use: string, signed: string, signature: string): boolean {
  const right = signatureOf(hmac, use, signed);
  let difference = right.length ^ signature.length;
  for (let at = 0; at < right.length; at += 1) difference |= right.charCodeAt(at) ^ (signature.charCodeAt(at) || 0);
  return difference === 0;
}
