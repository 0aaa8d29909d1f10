/**
 * The token in the link to a customer's page: which desk, which ticket, until when, and a signature over all three. It opens that one ticket's
 * page to whoever holds it, as the mail does that carries it.
 */
import { signatureOf } from '../signature';
import type { Hmac } from '../survey/surveyToken';
import type { Instant } from '../time/instant';
import { DAY_MS } from '../time/instant';

/**
 * Days after the mail in which its link opens the page. Each later mail brings a new one.
 * @internal
 */
export const PAGE_VALID_DAYS = 60;

/** What its signatures are for. */
export const PAGE_USE = 'page';

/**
 * The token of a ticket, the same for a whole day however often it is asked for.
 * @param hmac keyed by the desk's secret for the page
 * @param desk 8 hexadecimal digits
 */
export function pageToken(hmac: Hmac, desk: string, ticketNo: string, now: Instant): string {
  const lastDay = Math.ceil(now / DAY_MS) + PAGE_VALID_DAYS;
  const signed = `${desk}-${ticketNo}-${lastDay.toString(36)}`;
  return `${signed}-${signatureOf(hmac, PAGE_USE, signed)}`;
}
