import type { DisplayZone } from './zoneNames';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 24 * 60 * 60_000;

/** A piece of a pattern: a run of one pattern letter, or text. */
export type PatternPiece = { readonly letter: string; readonly count: number } | { readonly text: string };

/** The pieces of a Java SimpleDateFormat pattern; '' and quoted text are text. @throws for a letter that is no pattern letter */
export function patternPieces(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  for (const [run] of pattern.matchAll(/''|'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const first = run.charAt(0);
    if (run === "''") pieces.push({ text: "'" });
    else if (first === "'") pieces.push({ text: run.replace(/^'|'$/g, '').replaceAll("''", "'") });
    else if (/[A-Za-z]/.test(first)) {
      if (!LETTERS.includes(first)) throw new Error(`Illegal pattern character '${first}'`);
      pieces.push({ letter: first, count: run.length });
    } else pieces.push({ text: run });
  }
  return pieces;
}

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/**
 * A date by a Java SimpleDateFormat pattern in English, as Utilities.formatDate gives it (G/reference/utilities/utilities#formatDate).
 * `YYYY` is the week year, `u` the day of the week from Monday = 1.
 */
export function formattedDate(epochMs: number, zone: DisplayZone, pattern: string): string {
  const offset = zone.offsetMs(epochMs);
  const local = new Date(epochMs + offset);
  return patternPieces(pattern)
    .map((piece) => ('text' in piece ? piece.text : field(piece.letter, piece.count, local, epochMs, offset, zone)))
    .join('');
}

function field(letter: string, count: number, local: Date, epochMs: number, offset: number, zone: DisplayZone): string {
  const number = (value: number): string => String(value).padStart(count, '0');
  const year = (value: number): string => (count === 2 ? String(value % 100).padStart(2, '0') : number(value));
  const name = (names: readonly string[], index: number, shortAt: number): string => {
    const long = names[index] ?? '';
    return count > shortAt ? long : long.slice(0, 3);
  };
  const hour = local.getUTCHours();
  switch (letter) {
    case 'G':
      return local.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return year(local.getUTCFullYear());
    case 'Y':
      return year(weekOf(local).year);
    case 'M':
    case 'L':
      return count > 2 ? name(MONTHS, local.getUTCMonth(), 3) : number(local.getUTCMonth() + 1);
    case 'w':
      return number(weekOf(local).week);
    case 'W':
      return number(Math.ceil((local.getUTCDate() + firstWeekday(local)) / 7));
    case 'D':
      return number(dayOfYear(local));
    case 'd':
      return number(local.getUTCDate());
    case 'F':
      return number(Math.ceil(local.getUTCDate() / 7));
    case 'E':
      return name(DAYS, local.getUTCDay(), 3);
    case 'u':
      return number(local.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(local.getUTCMinutes());
    case 's':
      return number(local.getUTCSeconds());
    case 'S':
      return number(local.getUTCMilliseconds());
    case 'z':
      return zone.zoneName(epochMs, count > 3 ? 'long' : 'short');
    case 'Z':
      return offsetText(offset, '');
    default:
      return offset === 0
        ? 'Z'
        : count === 1
          ? offsetText(offset, '').slice(0, 3)
          : offsetText(offset, count === 3 ? ':' : '');
  }
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Weekday of the first of the month, 0 = Sunday. */
function firstWeekday(local: Date): number {
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1)).getUTCDay();
}

/** Java's week of the year for English (US): weeks begin on Sunday, the first holds 1 January. */
function weekOf(local: Date): { year: number; week: number } {
  const year = local.getUTCFullYear();
  const sunday = Math.floor(local.getTime() / DAY_MS) - local.getUTCDay();
  const nextFirst = Date.UTC(year + 1, 0, 1) / DAY_MS;
  if (sunday + 6 >= nextFirst) return { year: year + 1, week: 1 };
  const first = Date.UTC(year, 0, 1) / DAY_MS;
  const firstSunday = first - new Date(first * DAY_MS).getUTCDay();
  return { year, week: (sunday - firstSunday) / 7 + 1 };
}
