/** Working hours that the tests of time and clocks share. */
import { Refusal } from '../../../src/domain/refusal';
import type { Calendar, WrittenCalendar, WrittenWindow } from '../../../src/domain/time/calendar';
import { calendarOf } from '../../../src/domain/time/calendar';
import type { Instant } from '../../../src/domain/time/instant';
import { instant } from '../../../src/domain/time/instant';
import { intlZone, isIntlZone } from '../../../src/domain/time/intlZone';
import type { Weekday } from '../../../src/domain/time/localDate';
import type { Period } from '../../../src/domain/time/period';
import type { WorkTime } from '../../../src/domain/time/workTime';
import { workTime } from '../../../src/domain/time/workTime';

const WORKING_WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The same windows from Monday to Friday. */
export function monToFri(...windows: WrittenWindow[]): WrittenCalendar['weekly'] {
  return Object.fromEntries(WORKING_WEEK.map((day) => [day, windows]));
}

export function calendar(written: Partial<WrittenCalendar>): Calendar {
  return calendarOf({ zone: 'UTC', weekly: monToFri(['09:00', '17:00']), ...written }, (id) =>
    isIntlZone(id) ? intlZone(id) : null,
  );
}

export function hours(written: Partial<WrittenCalendar> = {}): WorkTime {
  return workTime(calendar(written));
}

/** 2026-03-02 is a Monday. Text without date is that day, without zone UTC. */
export function at(text: string): Instant {
  const dated = text.includes('T') ? text : `2026-03-02T${text}`;
  return instant(/Z$|[+-]\d\d:\d\d$/.test(dated) ? dated : `${dated}Z`);
}

export function pause(start: string, end: string): Period {
  return { start: at(start), end: at(end) };
}

/** What `act` is refused with. */
export function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused');
}
