/** Reading the calendar sheet: every row judged by itself, then all of them together. */
import type { CalendarFault, MakeUpDay, WrittenCalendar, WrittenWindow } from '../../domain/time/calendar';
import { EXCEPTIONS, validateCalendar } from '../../domain/time/calendar';
import type { KeptCalendar } from '../../domain/time/keptCalendar';
import { keptCalendar, usualDay } from '../../domain/time/keptCalendar';
import type { Weekday } from '../../domain/time/localDate';
import { WEEKDAYS } from '../../domain/time/localDate';
import { parseDate } from '../../domain/time/parseDate';
import { parseHours } from '../../domain/time/parseHours';
import type { FindingCode } from '../../i18n/findings/findings';
import { CALENDAR } from '../../sheets/calendar';
import type { RowOf } from '../../sheets/sheet';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { Fault } from './config';

type CalendarRow = RowOf<typeof CALENDAR>;

/** A row that holds by itself. */
interface SoundRow {
  readonly row: number;
  readonly kind: Weekday | 'holiday' | 'makeUpDay' | 'specialHours';
  /** The day of the week, or the date. */
  readonly on: string;
  readonly windows: readonly WrittenWindow[];
}

/** What a fault of the whole calendar is called where its cell is known; the others cannot come of rows that hold by themselves. */
const FAULTS: Readonly<Partial<Record<CalendarFault, FindingCode>>> = {
  badTime: 'calendarHours',
  reversed: 'calendarReversed',
  overlap: 'calendarOverlap',
  noHours: 'calendarEmpty',
};

/**
 * The calendar as the sheet has it.
 * @param fault told every cell that does not hold
 * @returns null where one does not, or where the sheet is not there: desks from before it get it by repair
 */
export function readCalendar(ports: Ports, fault: Fault): KeptCalendar | null {
  const rows = rowsIfThere(ports, CALENDAR);
  return rows === null ? null : calendarOfRows(rows, fault);
}

/**
 * The calendar that rows make, the first of them in row 2.
 * @returns null where a cell does not hold
 * @internal
 */
export function calendarOfRows(cells: readonly CalendarRow[], fault: Fault): KeptCalendar | null {
  let faults = 0;
  const wrong: Fault = (code, facts) => {
    faults += 1;
    fault(code, facts);
  };
  const rows = new Map<string, SoundRow>();
  cells.forEach((row, index) => {
    if (row.day + row.date + row.hours === '') return;
    const sound = soundRow(row, index + 2, wrong);
    if (sound === null) return;
    const other = rows.get(sound.on);
    if (other) wrong('calendarTwice', { row: sound.row, found: sound.on, other: other.row });
    else rows.set(sound.on, sound);
  });
  if (faults > 0) return null;
  const written = writtenOf([...rows.values()]);
  for (const { code, where, found } of validateCalendar(written, () => true)) {
    wrong(FAULTS[code] ?? 'calendarHours', { row: rows.get(where)?.row ?? 1, found });
  }
  return faults > 0 ? null : keptCalendar(written);
}

function soundRow({ day, date, hours }: CalendarRow, row: number, wrong: Fault): SoundRow | null {
  const isDay = isOneOf(WEEKDAYS, day);
  if (!isDay && !isOneOf(EXCEPTIONS, day)) return told(wrong, 'calendarDay', { row, found: day });
  if (isDay && date !== '') return told(wrong, 'calendarNoDate', { row, found: date });
  const on = isDay ? day : parseDate(date);
  if (on === null) return told(wrong, 'calendarDate', { row, found: date });
  const windows = parseHours(hours);
  if (windows === null) return told(wrong, 'calendarHours', { row, found: hours });
  if (day === 'holiday' && windows.length > 0) return told(wrong, 'calendarNoHours', { row, found: hours });
  if (day === 'specialHours' && windows.length === 0) return told(wrong, 'calendarNeedsHours', { row });
  return { row, kind: day, on, windows };
}

function told(wrong: Fault, ...[code, facts]: Parameters<Fault>): null {
  wrong(code, facts);
  return null;
}

function isOneOf<T extends string>(list: readonly T[], found: string): found is T {
  return (list as readonly string[]).includes(found);
}

/** The rows as a calendar. Its zone is the desk's, and not for the sheet to say. */
function writtenOf(rows: readonly SoundRow[]): WrittenCalendar {
  const weekly: Partial<Record<Weekday, readonly WrittenWindow[]>> = {};
  for (const { kind, windows } of rows) if (isOneOf(WEEKDAYS, kind)) weekly[kind] = windows;
  const hoursOf = usualDay(weekly);
  const of = (kind: SoundRow['kind']): readonly SoundRow[] => rows.filter((row) => row.kind === kind);
  return {
    zone: '',
    weekly,
    holidays: of('holiday').map(({ on }) => on),
    makeUpDays: of('makeUpDay').map(({ on, windows }): MakeUpDay =>
      windows.length === 0 ? { on, hoursOf } : { on, windows },
    ),
    specialHours: of('specialHours'),
  };
}
