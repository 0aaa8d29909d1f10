/** The maintenance plan in force: what is due when, who is told of it and when, and what they were told already. */
import type { Instant } from '../time/instant';
import { earlierOf } from '../time/instant';
import type { LocalDate } from '../time/localDate';
import { plusDays } from '../time/localDate';
import type { WorkTime } from '../time/workTime';
import { instantToLocal, localToInstant } from '../time/zone';

/** A line of the plan as the sheet last gave it in full. */
export interface PlannedLine {
  /** By which the desk knows its row, wherever people move it. */
  readonly line: string;
  /** '' where it was never done. */
  readonly lastOn: string;
  /** As written: another one moves the next date. */
  readonly interval: string;
  /** Null where nothing is planned. */
  readonly dueOn: LocalDate | null;
  readonly remindDays: number;
  /** Mail of who is responsible. */
  readonly owner: string;
  /** What was told of this line lately, as `toldKey` names it. */
  readonly told: readonly string[];
}

export interface MaintenancePlan {
  /** When the first line wants attention; null where none ever does. */
  readonly lookAt: Instant | null;
  readonly lines: readonly PlannedLine[];
}

export const NO_PLAN: MaintenancePlan = { lookAt: null, lines: [] };

export type Telling = 'reminder' | 'overdue';

/** Tellings kept of a line: a date that was moved to and fro is not told of twice. */
const TOLD_KEPT = 6;
/** No days off last longer than this. */
const LONGEST_BREAK = 21;

/** What is to be told of a line next. */
export interface NextTelling {
  readonly what: Telling;
  readonly at: Instant;
}

/**
 * What is to be told of a line next, and when: the reminder as work begins so many days before, on the last working day by then; that it is overdue
 * as work begins on the first working day after. Where both times have passed, only the latter. Null where nothing is left to tell.
 */
export function nextTelling(
  { dueOn, remindDays, told }: PlannedLine,
  hours: WorkTime,
  now: Instant,
): NextTelling | null {
  if (dueOn === null || told.includes(toldKey(dueOn, 'overdue'))) return null;
  const overdue: NextTelling = { what: 'overdue', at: hours.nextOpening(midnight(plusDays(dueOn, 1), hours)) };
  if (told.includes(toldKey(dueOn, 'reminder'))) return overdue;
  const remindAt = openingBy(plusDays(dueOn, -remindDays), hours);
  return overdue.at <= now ? overdue : { what: 'reminder', at: earlierOf(remindAt, overdue.at) };
}

/** The line once it was told of. */
export function toldOf(line: PlannedLine, what: Telling): PlannedLine {
  return line.dueOn === null ? line : { ...line, told: [...line.told, toldKey(line.dueOn, what)].slice(-TOLD_KEPT) };
}

/** Whether somebody was told so of the line and its date. */
export function wasTold({ dueOn, told }: PlannedLine, what: Telling): boolean {
  return dueOn !== null && told.includes(toldKey(dueOn, what));
}

/** The plan of lines, with the instant at which the first of them wants attention. */
export function planOf(lines: readonly PlannedLine[], hours: WorkTime, now: Instant): MaintenancePlan {
  const at = lines.flatMap((line) => nextTelling(line, hours, now)?.at ?? []);
  return { lookAt: at.length === 0 ? null : at.reduce(earlierOf), lines };
}

/** Today's date where the desk is. */
export function dateAt(now: Instant, { zone }: WorkTime): LocalDate {
  return instantToLocal(zone, now).date;
}

function toldKey(dueOn: LocalDate, what: Telling): string {
  return what === 'overdue' ? `${dueOn}!` : dueOn;
}

/** When work begins on that date, or on the last working day before. */
function openingBy(date: LocalDate, hours: WorkTime): Instant {
  for (let back = 0; back <= LONGEST_BREAK; back += 1) {
    const on = plusDays(date, -back);
    const opensAt = hours.nextOpening(midnight(on, hours));
    if (opensAt < midnight(plusDays(on, 1), hours)) return opensAt;
  }
  return hours.nextOpening(midnight(date, hours));
}

function midnight(date: LocalDate, { zone }: WorkTime): Instant {
  return localToInstant(zone, date, 0);
}
