/** The opaque text in a survey link. Which ticket it belongs to is only found by whoever holds the secret or the protected sheet. */

import { lettersOf } from '../lettersOf';

/** A keyed hash of at least 13 bytes, such as HMAC-SHA-256; bytes may be signed, as Apps Script gives them. */
export type Hmac = (text: string) => readonly number[];

/** Letters of a token. */
export const TOKEN_LENGTH = 20;

/**
 * The token of one resolution cycle of a ticket: always the same, and not to be guessed without the secret.
 * @throws {RangeError} where the hash is too short for 100 bits
 */
export function surveyToken(hmac: Hmac, ticketNo: string, cycle: number): string {
  return lettersOf(hmac(`survey/${ticketNo}/${cycle}`), TOKEN_LENGTH);
}
