/** A calendar as it is kept with the policies that tickets hold on to: short, since many are kept, and the same text for the same calendar. */
import type { MakeUpDay, WrittenCalendar, WrittenWindow } from './calendar';
import type { LocalDate, Weekday } from './localDate';
import { dateOfDay, dayOf, isLocalDate, WEEKDAYS } from './localDate';

/**
 * Entries `day=hours` with a semicolon between them: the week's days, then dates in order.
 * `2026-10-01+6=off` is seven days off, `2026-10-10=makeUp` a make-up day with the hours of `usualDay`, `=special 09:00-12:00` other hours.
 */
export type KeptCalendar = string;

/** Monday to Friday 09:00–18:00: the working week of a desk that has written no other. */
export const OFFICE_WEEK: KeptCalendar = WEEKDAYS.slice(0, 5)
  .map((day) => `${day}=09:00-18:00`)
  .join(';');

/** The first day of the week that has hours: whose hours a make-up day has that names none. */
export function usualDay(weekly: WrittenCalendar['weekly']): Weekday {
  return WEEKDAYS.find((day) => (weekly[day] ?? []).length > 0) ?? 'mon';
}

/** The short form of a calendar without faults, its zone left out: that is the desk's. */
export function keptCalendar({
  weekly,
  holidays = [],
  makeUpDays = [],
  specialHours = [],
}: Omit<WrittenCalendar, 'zone'>): KeptCalendar {
  const week = WEEKDAYS.flatMap((day) => {
    const windows = weekly[day] ?? [];
    return windows.length === 0 ? [] : [`${day}=${hours(windows)}`];
  });
  const dates = [
    ...stretches(holidays.filter(isLocalDate)).map(({ first, more }) => `${first}${more > 0 ? `+${more}` : ''}=off`),
    ...makeUpDays.map((day) => `${day.on}=makeUp${'windows' in day ? ` ${hours(day.windows)}` : ''}`),
    ...specialHours.map(({ on, windows }) => `${on}=special ${hours(windows)}`),
  ];
  return [...week, ...dates.sort()].join(';');
}

function hours(windows: readonly WrittenWindow[]): string {
  return windows.map((window) => window.join('-')).join(',');
}

/** Dates as stretches of days without a gap. */
function stretches(dates: readonly LocalDate[]): readonly { readonly first: LocalDate; readonly more: number }[] {
  const found: { first: LocalDate; more: number }[] = [];
  for (const date of [...dates].sort()) {
    const last = found[found.length - 1];
    if (last && dayOf(date) === dayOf(last.first) + last.more + 1) last.more += 1;
    else found.push({ first: date, more: 0 });
  }
  return found;
}

/** The calendar behind its short form. */
export function writtenCalendar(kept: KeptCalendar, zone: string): WrittenCalendar {
  const weekly: Partial<Record<Weekday, readonly WrittenWindow[]>> = {};
  const holidays: string[] = [];
  const specialHours: { on: string; windows: readonly WrittenWindow[] }[] = [];
  const makeUps: { on: string; written: string | undefined }[] = [];
  for (const entry of kept.split(';')) {
    const [day = '', rest = ''] = entry.split('=');
    const [kind = '', written] = rest.split(' ');
    if (isWeekday(day)) weekly[day] = windowsOf(rest);
    else if (kind === 'off') holidays.push(...datesOf(day));
    else if (kind === 'makeUp') makeUps.push({ on: day, written });
    else specialHours.push({ on: day, windows: windowsOf(written ?? '') });
  }
  const hoursOf = usualDay(weekly);
  const makeUpDays = makeUps.map(({ on, written }): MakeUpDay =>
    written === undefined ? { on, hoursOf } : { on, windows: windowsOf(written) },
  );
  return { zone, weekly, holidays, makeUpDays, specialHours };
}

function isWeekday(day: string): day is Weekday {
  return (WEEKDAYS as readonly string[]).includes(day);
}

function windowsOf(written: string): readonly WrittenWindow[] {
  return written.split(',').map((window): WrittenWindow => {
    const [opens = '', closes = ''] = window.split('-');
    return [opens, closes];
  });
}

function datesOf(stretch: string): readonly string[] {
  const [first = '', more = '0'] = stretch.split('+');
  if (!isLocalDate(first)) return [];
  const from = dayOf(first);
  return Array.from({ length: Number(more) + 1 }, (_, days) => dateOfDay(from + days));
}
