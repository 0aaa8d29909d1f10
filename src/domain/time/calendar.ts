/** The hours in which a desk works: what people write down, what of it is wrong, and the form that time is computed from. */
import { Refusal } from '../refusal';
import type { LocalDate, Weekday } from './localDate';
import { dayOf, isLocalDate, WEEKDAYS } from './localDate';
import type { Zone } from './zone';

/** '09:00' to '18:00'; '24:00' closes at midnight, and '21:00' to '02:00' runs past it. */
export type WrittenWindow = readonly [opens: string, closes: string];

/** A working day that the week does not have (调休): with the hours of a day of the week, or with its own. */
export type MakeUpDay =
  | { readonly on: string; readonly hoursOf: Weekday }
  | { readonly on: string; readonly windows: readonly WrittenWindow[] };

/** A calendar as people and settings write it. Each date may stand in one of the three lists once. */
export interface WrittenCalendar {
  readonly zone: string;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly WrittenWindow[]>>>;
  readonly holidays?: readonly string[];
  readonly makeUpDays?: readonly MakeUpDay[];
  /** Hours that replace those of the week on one date; none: closed. */
  readonly specialHours?: readonly { readonly on: string; readonly windows: readonly WrittenWindow[] }[];
}

/** Open hours in minutes after the midnight that begins their date; `closes` is above 1440 where they run past midnight. */
export interface Window {
  readonly opens: number;
  readonly closes: number;
}

/** Why a date is not like its day of the week. */
export const EXCEPTIONS = ['holiday', 'makeUpDay', 'specialHours'] as const;
export type Exception = (typeof EXCEPTIONS)[number];

interface ExceptionalDay {
  readonly kind: Exception;
  readonly windows: readonly Window[];
}

/** A calendar without faults, ready to compute with. */
export interface Calendar {
  readonly zone: Zone;
  /** Monday first. */
  readonly weekly: readonly (readonly Window[])[];
  /** By day number (`dayOf`). */
  readonly exceptions: ReadonlyMap<number, ExceptionalDay>;
}

/** @internal */
export const CALENDAR_FAULTS = [
  'unknownZone',
  'noHours',
  'badTime',
  'reversed',
  'overlap',
  'badDate',
  'duplicateDate',
] as const;
export type CalendarFault = (typeof CALENDAR_FAULTS)[number];

/** One thing wrong with a calendar, and where. */
export interface CalendarProblem {
  readonly code: CalendarFault;
  /** A day of the week, a date as written, 'zone' or 'weekly'. */
  readonly where: string;
  /** Which window of that day, from 1; 0 where the day itself is meant. */
  readonly window: number;
  readonly found: string;
}

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const DAY_MINUTES = 1_440;
/** Hours that close before they open run past midnight; longer than this they are rather two times in the wrong order. */
const LONGEST_PAST_MIDNIGHT = 720;

/**
 * Everything wrong with a calendar, in the order of its parts; empty where it can be used.
 * Not judged: hours past midnight that reach into a date with hours of its own. They count once.
 * @param isZone whether a time zone of that name is known here
 * @example validateCalendar({ zone: 'UTC', weekly: { mon: [['09:00', '12:00'], ['11:00', '17:00']] } }, () => true)
 *   //=> [{ code: 'overlap', where: 'mon', window: 2, found: '11:00–17:00' }]
 */
export function validateCalendar(written: WrittenCalendar, isZone: (id: string) => boolean): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (!isZone(written.zone)) problems.push({ code: 'unknownZone', where: 'zone', window: 0, found: written.zone });
  const week = weekOf(written);
  WEEKDAYS.forEach((weekday, i) => {
    const [eve, windows] = [week[(i + 6) % 7], week[i]] as [DayOfWindows, DayOfWindows];
    problems.push(...windowProblems(weekday, windows, minutesPastMidnight(eve)));
  });
  if (week.every((windows) => windows.length === 0)) {
    problems.push({ code: 'noHours', where: 'weekly', window: 0, found: '' });
  }
  const seen = new Set<string>();
  for (const { on, windows } of datesOf(written)) {
    if (!isLocalDate(on)) problems.push({ code: 'badDate', where: on, window: 0, found: on });
    else if (seen.has(on)) problems.push({ code: 'duplicateDate', where: on, window: 0, found: on });
    seen.add(on);
    problems.push(...windowProblems(on, windows, 0));
  }
  return problems;
}

type DayOfWindows = readonly WrittenWindow[];

/** The windows of each day of the week, Monday first. */
function weekOf(written: WrittenCalendar): DayOfWindows[] {
  return WEEKDAYS.map((weekday) => written.weekly[weekday] ?? []);
}

/** Every date that is not like its day of the week, with the windows written for it. */
function datesOf(written: WrittenCalendar): { on: string; windows: readonly WrittenWindow[] }[] {
  return [
    ...(written.holidays ?? []).map((on) => ({ on, windows: [] })),
    ...(written.makeUpDays ?? []).map((day) => ({ on: day.on, windows: 'windows' in day ? day.windows : [] })),
    ...(written.specialHours ?? []),
  ];
}

function windowProblems(where: string, windows: readonly WrittenWindow[], openUntil: number): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const sound: { window: number; found: string; parsed: Window }[] = [];
  windows.forEach((written, i) => {
    const [opens, closes] = written;
    const [window, found, parsed] = [i + 1, `${opens}–${closes}`, windowOf(written)];
    if (parsed === 'badTime') {
      problems.push({ code: parsed, where, window, found: minuteOf(opens) === null ? opens : closes });
    } else if (parsed === 'reversed') {
      problems.push({ code: parsed, where, window, found });
    } else {
      sound.push({ window, found, parsed });
    }
  });
  let closed = openUntil;
  for (const { window, found, parsed } of [...sound].sort((a, b) => a.parsed.opens - b.parsed.opens)) {
    if (parsed.opens < closed) problems.push({ code: 'overlap', where, window, found });
    closed = Math.max(closed, parsed.closes);
  }
  return problems;
}

/** How far the hours of the eve reach into a day. */
function minutesPastMidnight(eve: readonly WrittenWindow[]): number {
  return Math.max(
    0,
    ...eve.map(windowOf).map((window) => (typeof window === 'string' ? 0 : window.closes - DAY_MINUTES)),
  );
}

function minuteOf(written: string, mayEndTheDay = false): number | null {
  if (mayEndTheDay && written === '24:00') return DAY_MINUTES;
  const match = TIME.exec(written);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** The window that was written, or what is wrong with it. */
function windowOf([written, until]: WrittenWindow): Window | 'badTime' | 'reversed' {
  const [opens, closes] = [minuteOf(written), minuteOf(until, true)];
  if (opens === null || closes === null) return 'badTime';
  if (closes > opens) return { opens, closes };
  const pastMidnight = closes + DAY_MINUTES;
  return pastMidnight - opens > LONGEST_PAST_MIDNIGHT ? 'reversed' : { opens, closes: pastMidnight };
}

/**
 * The calendar that was written.
 * @param zoneOf a time zone by its name, null where it is unknown here
 * @throws {Refusal} CALENDAR_INVALID with the first problem (`fault`, `where`, `window`, `found`) and how many there are
 */
export function calendarOf(written: WrittenCalendar, zoneOf: (id: string) => Zone | null): Calendar {
  const zone = zoneOf(written.zone);
  const problems = validateCalendar(written, () => zone !== null);
  const [problem] = problems;
  if (problem !== undefined) {
    const { code: fault, where, window, found } = problem;
    throw new Refusal('CALENDAR_INVALID', { fault, where, window, found, problems: problems.length });
  }
  const weekly = weekOf(written).map(parsedWindows);
  const exceptions = new Map<number, ExceptionalDay>();
  for (const on of written.holidays ?? []) {
    exceptions.set(dayOf(on as LocalDate), { kind: 'holiday', windows: [] });
  }
  for (const day of written.makeUpDays ?? []) {
    const windows = 'windows' in day ? parsedWindows(day.windows) : weekly[WEEKDAYS.indexOf(day.hoursOf)];
    exceptions.set(dayOf(day.on as LocalDate), { kind: 'makeUpDay', windows: windows as readonly Window[] });
  }
  for (const { on, windows } of written.specialHours ?? []) {
    exceptions.set(dayOf(on as LocalDate), { kind: 'specialHours', windows: parsedWindows(windows) });
  }
  // A zone that is not known would have been the first problem.
  return { zone: zone as Zone, weekly, exceptions };
}

/** @param written windows without faults */
function parsedWindows(written: readonly WrittenWindow[]): readonly Window[] {
  return written.map((window) => windowOf(window) as Window).sort((a, b) => a.opens - b.opens);
}

/** The hours of one date, given by its day number, in order. */
export function windowsOfDay(calendar: Calendar, day: number): readonly Window[] {
  return (calendar.exceptions.get(day)?.windows ?? calendar.weekly[(((day + 3) % 7) + 7) % 7]) as readonly Window[];
}

/** Why a date, given by its day number, is not like its day of the week; null where it is. */
export function exceptionOn(calendar: Calendar, day: number): Exception | null {
  return calendar.exceptions.get(day)?.kind ?? null;
}
