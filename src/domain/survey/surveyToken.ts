/** The opaque text in a survey link. Which ticket it belongs to is only found by whoever holds the secret or the protected sheet. */

import { LETTERS, lettersOf } from '../lettersOf';

/** A keyed hash of at least 13 bytes, such as HMAC-SHA-256; bytes may be signed, as Apps Script gives them. */
export type Hmac = (text: string) => readonly number[];

const LENGTH = 20;

/**
 * The token of one resolution cycle of a ticket: always the same, and not to be guessed without the secret.
 * @throws {RangeError} where the hash is too short for 100 bits
 */
export function surveyToken(hmac: Hmac, ticketNo: string, cycle: number): string {
  return lettersOf(hmac(`survey/${ticketNo}/${cycle}`), LENGTH);
}

/**
 * A token as it was issued, from what a person or a form hands back: in any letter case, with spaces or hyphens, with O for 0
 * and I or L for 1.
 * @returns null where the text cannot be a token; whether one was issued is not known here
 */
export function parseToken(text: string): string | null {
  const token = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return token.length === LENGTH && Array.from(token).every((letter) => LETTERS.includes(letter)) ? token : null;
}
