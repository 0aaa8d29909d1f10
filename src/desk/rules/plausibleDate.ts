import type { LocalDate } from '../../domain/time/localDate';
import { parseDate } from '../../domain/time/parseDate';

/**
 * A date as people type it, in a year of which somebody may plan or record something: 20266 and 226 are typing errors.
 * @returns null where it is no date, or not a plausible one
 * @example plausibleDate('2026/3/9') //=> '2026-03-09'
 */
export function plausibleDate(written: string): LocalDate | null {
  const date = parseDate(written);
  return date !== null && date >= '1990' && date < '2100' ? date : null;
}
