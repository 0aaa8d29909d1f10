import { isSignature, SIGNATURE_LETTERS } from '../signature';
import type { Hmac } from '../survey/surveyToken';
import type { Instant } from '../time/instant';
import { DAY_MS, instant } from '../time/instant';
import { PAGE_USE } from './pageToken';

const SHAPE = /^([0-9a-f]{8})-(\d{6,20})-([0-9a-z]{3,5})-([0-9A-HJKMNP-TV-Z]{20})$/;
/** The longest text that can be a token. */
const LONGEST = 8 + 20 + 5 + SIGNATURE_LETTERS + 3;

export interface PageToken {
  /** Key of the desk. */
  readonly desk: string;
  readonly ticketNo: string;
  /** From this instant on it opens nothing. */
  readonly expiresAt: Instant;
  readonly signed: string;
  readonly signature: string;
}

/** What a text says that has the shape of a token, or null; whether it was signed is not known here. */
export function readPageToken(text: string): PageToken | null {
  const [, desk, ticketNo, lastDay, signature] = SHAPE.exec(text.slice(0, LONGEST + 1)) ?? [];
  if (desk === undefined || ticketNo === undefined || lastDay === undefined || signature === undefined) return null;
  return {
    desk,
    ticketNo,
    expiresAt: instant(parseInt(lastDay, 36) * DAY_MS),
    signed: `${desk}-${ticketNo}-${lastDay}`,
    signature,
  };
}

/** Whether the desk signed it. */
export function isSigned(hmac: Hmac, { signed, signature }: Pick<PageToken, 'signed' | 'signature'>): boolean {
  return isSignature(hmac, PAGE_USE, signed, signature);
}
