/**
 * The token in the link to the confirmation form: which ticket, which attempt at a solution, until when, and a signature over all three. It
 * takes one verdict on that attempt.
 */
import { signatureOf } from '../signature';
import type { Hmac } from '../survey/surveyToken';
import type { Instant } from '../time/instant';
import { DAY_MS } from '../time/instant';

/**
 * Days after the mail in which its link takes a verdict. The reminder brings a new one.
 * @internal
 */
export const CONFIRM_VALID_DAYS = 60;

/** What its signatures are for. */
export const CONFIRM_USE = 'confirm';

/**
 * The token of an attempt, the same for a whole day however often it is asked for.
 * @param hmac keyed by a secret of the desk
 */
export function confirmToken(hmac: Hmac, ticketNo: string, attempt: number, now: Instant): string {
  const signed = `${ticketNo}-${attempt}-${Math.ceil(now / DAY_MS) + CONFIRM_VALID_DAYS}`;
  return `${signed}-${signatureOf(hmac, CONFIRM_USE, signed)}`;
}
