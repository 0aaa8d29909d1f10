import { patternPieces } from './datePattern';
import type { DisplayZone } from './zoneNames';

const DIGITS = 'yMdDHhKkmsSu';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 24 * 60 * 60_000;

/**
 * The instant that a text means under a Java SimpleDateFormat pattern (G/reference/utilities/utilities#parseDate), or null where the
 * text does not fit. Fields that the pattern lacks count as those of 1 January 1970, 00:00. Weeks and eras are not read.
 */
export function parsedDate(text: string, zone: DisplayZone, pattern: string): number | null {
  const letters: string[] = [];
  const source = patternPieces(pattern)
    .map((piece) => {
      if ('text' in piece) return piece.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      letters.push(piece.letter);
      if (piece.letter === 'M' && piece.count > 2) return '([A-Za-z]+)';
      if (piece.letter === 'E') return '[A-Za-z]+()';
      if (piece.letter === 'a') return '([AaPp][Mm])';
      if ('ZX'.includes(piece.letter)) return '(Z|[+-]\\d{2}(?::?\\d{2})?)';
      if (!DIGITS.includes(piece.letter)) return '(\\S+)';
      return piece.count > 1 ? `(\\d{1,${String(Math.max(piece.count, 2))}})` : '(\\d+)';
    })
    .join('');
  const found = new RegExp(`^${source}`).exec(text.trim());
  if (!found) return null;
  const values = new Map(letters.map((letter, index) => [letter, found[index + 1] ?? '']));
  const number = (letter: string, absent: number): number => (values.has(letter) ? Number(values.get(letter)) : absent);
  const monthText = values.get('M') ?? '1';
  const month = /^\d+$/.test(monthText) ? Number(monthText) - 1 : MONTHS.indexOf(monthText.slice(0, 3).toLowerCase());
  if (month < 0) return null;
  const half = /^p/i.test(values.get('a') ?? '') ? 12 : 0;
  const hour = values.has('h')
    ? (number('h', 12) % 12) + half
    : values.has('K')
      ? number('K', 0) + half
      : number('H', number('k', 0) % 24);
  const yearText = values.get('y') ?? '1970';
  const year = yearText.length === 2 ? 2000 + Number(yearText) - (Number(yearText) > 69 ? 100 : 0) : Number(yearText);
  const days = values.has('D') ? Date.UTC(year, 0, number('D', 1)) : Date.UTC(year, month, number('d', 1));
  const local = days + ((hour * 60 + number('m', 0)) * 60 + number('s', 0)) * 1000 + number('S', 0);
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(values.get('Z') ?? values.get('X') ?? '');
  if (offset) return local - (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * 60_000 * (offset[1] === '-' ? -1 : 1);
  if (values.get('X') === 'Z') return local;
  const before = zone.offsetMs(local - DAY_MS);
  if (zone.offsetMs(local - before) === before) return local - before;
  const after = zone.offsetMs(local + DAY_MS);
  return zone.offsetMs(local - after) === after ? local - after : local - before;
}
