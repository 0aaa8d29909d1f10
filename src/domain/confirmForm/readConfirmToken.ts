import { isSignature, SIGNATURE_LETTERS } from '../signature';
import type { Hmac } from '../survey/surveyToken';
import type { Instant } from '../time/instant';
import { DAY_MS, instant } from '../time/instant';
import { typedLetters } from '../typedLetters';
import { CONFIRM_USE } from './confirmToken';

const SHAPE = /^(\d{6,20})-(\d{1,3})-(\d{5,6})-([0-9A-HJKMNP-TV-Z]{20})$/;
/** The longest text that can be a token, blanks that a person put in included. */
const LONGEST = 2 * (20 + 3 + 6 + SIGNATURE_LETTERS + 3);

export interface ConfirmToken {
  readonly ticketNo: string;
  readonly attempt: number;
  /** From this instant on it takes nothing. */
  readonly expiresAt: Instant;
}

/**
 * A token as a form hands it back: in any letter case, with blanks, with O for 0 and I or L for 1.
 * @returns null where it has not the shape of a token, or the desk did not sign it
 */
export function readConfirmToken(hmac: Hmac, text: string): ConfirmToken | null {
  if (text.length > LONGEST) return null;
  const [, ticketNo, attempt, lastDay, signature] = SHAPE.exec(typedLetters(text)) ?? [];
  if (ticketNo === undefined || attempt === undefined || lastDay === undefined || signature === undefined) return null;
  if (!isSignature(hmac, CONFIRM_USE, `${ticketNo}-${attempt}-${lastDay}`, signature)) return null;
  return { ticketNo, attempt: Number(attempt), expiresAt: instant(Number(lastDay) * DAY_MS) };
}
