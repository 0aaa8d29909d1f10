/**
 * The token in the link to the confirmation form: which ticket, which attempt at a solution, until when, and a signature over all three. It
 * takes one verdict on that attempt.
 */
import { SIGNATURE_LETTERS, isSignature, signatureOf } from '../signature';
import type { Hmac } from '../survey/surveyToken';
import { DAY_MS, instant } from '../time/instant';
import type { Instant } from '../time/instant';

/**
 * Days after the mail in which its link takes a verdict. The reminder brings a new one.
 * @internal
 */
export const CONFIRM_VALID_DAYS = 60;

/** What its signatures are for. */
const USE = 'confirm';
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
 * The token of an attempt, the same for a whole day however often it is asked for.
 * @param hmac keyed by a secret of the desk
 */
export function confirmToken(hmac: Hmac, ticketNo: string, attempt: number, now: Instant): string {
  const signed = `${ticketNo}-${attempt}-${Math.ceil(now / DAY_MS) + CONFIRM_VALID_DAYS}`;
  return `${signed}-${signatureOf(hmac, USE, signed)}`;
}

/**
 * A token as a form hands it back: in any letter case, with blanks, with O for 0 and I or L for 1.
 * @returns null where it has not the shape of a token, or the desk did not sign it
 */
export function readConfirmToken(hmac: Hmac, text: string): ConfirmToken | null {
  if (text.length > LONGEST) return null;
  const tidy = text.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const [, ticketNo, attempt, lastDay, signature] = SHAPE.exec(tidy) ?? [];
  if (ticketNo === undefined || attempt === undefined || lastDay === undefined || signature === undefined) return null;
  if (!isSignature(hmac, USE, `${ticketNo}-${attempt}-${lastDay}`, signature)) return null;
  return { ticketNo, attempt: Number(attempt), expiresAt: instant(Number(lastDay) * DAY_MS) };
}
