import type { LocalDate } from './localDate';
import { isLocalDate } from './localDate';

const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/**
 * A date as people type it where the spreadsheet has not made a date of it. The year comes first; other orders are ambiguous.
 * @returns null where it is no date, or no day that exists
 * @example parseDate('2026年10月1日') //=> '2026-10-01'
 */
export function parseDate(text: string): LocalDate | null {
  const written = WRITTEN.exec(text.normalize('NFKC').trim());
  const date =
    written
      ?.slice(1)
      .map((part) => part.padStart(2, '0'))
      .join('-') ?? '';
  return isLocalDate(date) ? date : null;
}
