/** The working week as the set-up window gives it: one text of hours for each day, as a cell of the calendar sheet has it. */
import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import type { WrittenCalendar, WrittenWindow } from '../../domain/time/calendar';
import { validateCalendar } from '../../domain/time/calendar';
import { OFFICE_WEEK, writtenCalendar } from '../../domain/time/keptCalendar';
import type { Weekday } from '../../domain/time/localDate';
import { WEEKDAYS } from '../../domain/time/localDate';
import { parseHours } from '../../domain/time/parseHours';
import { hoursText } from '../../i18n/sheets/hoursText';
import { CALENDAR } from '../../sheets/calendar';
import { fields } from '../arguments';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { DeskConfig } from '../rules/config';
import { calendarOfPolicy } from '../rules/policies';
import { usedRows } from '../usedRows';

/** Hours of a day; '' where nobody works. */
const hours = () => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)));

/** Days that are left out stay as they are. */
export const week = fields({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours });
export type Week = v.InferOutput<ReturnType<typeof week>>;
type Weekly = WrittenCalendar['weekly'];

/**
 * The days of the week that are given, judged as the calendar sheet judges its cells, together with the days that stay.
 * @param standing hours of the days that are not given
 * @throws {Refusal} CALENDAR_INVALID that names the day
 */
export function demandWeek(given: Week, standing: Weekly): Weekly {
  const fresh: Partial<Record<Weekday, readonly WrittenWindow[]>> = {};
  for (const day of WEEKDAYS) {
    const text = given[day];
    if (text === undefined) continue;
    const windows = parseHours(text);
    if (windows === null)
      throw new Refusal('CALENDAR_INVALID', { fault: 'badTime', where: day, window: 0, found: text, problems: 1 });
    fresh[day] = windows;
  }
  if (Object.keys(fresh).length === 0) return fresh;
  const problems = validateCalendar({ zone: '', weekly: { ...standing, ...fresh } }, () => true);
  const [problem] = problems;
  if (problem) {
    const { code: fault, where, window, found } = problem;
    throw new Refusal('CALENDAR_INVALID', { fault, where, window, found, problems: problems.length });
  }
  return fresh;
}

/** The hours of each day of the week: what the calendar sheet says, else the calendar in force, else office hours. */
export function standingWeek(ports: Ports, setUp: SetUpState | null, config: DeskConfig | null): Weekly {
  const kept = config?.calendars ? calendarOfPolicy(config, config.policy) : OFFICE_WEEK;
  const { weekly } = writtenCalendar(kept, '');
  const rows = setUp === null ? null : rowsIfThere(ports, CALENDAR);
  const typed = (rows ?? []).flatMap(({ day, hours: text }) => {
    const weekday = WEEKDAYS.find((one) => one === day);
    const windows = parseHours(text);
    return weekday === undefined || windows === null ? [] : [[weekday, windows] as const];
  });
  return { ...weekly, ...(Object.fromEntries(typed) as Weekly) };
}

/** Writes the days whose hours are others than on the sheet, each into its row; a day without one gets it below. */
export function writeWeek(ports: Ports, { language }: SetUpState, fresh: Weekly): void {
  const table = ports.table(CALENDAR);
  const rows = table.rows(2);
  const missing: Weekday[] = [];
  for (const day of WEEKDAYS) {
    const windows = fresh[day];
    if (windows === undefined) continue;
    const at = rows.findIndex((row) => row.day === day);
    const row = rows[at];
    if (row === undefined) missing.push(day);
    else if (JSON.stringify(parseHours(row.hours)) !== JSON.stringify(windows))
      table.write(at + 2, { hours: hoursText(language, windows) }, row);
  }
  const used = usedRows(rows, ({ day, date, hours, name }) => day + date + hours + name !== '');
  table.append(
    used + 2,
    missing.map((day) => ({ day, date: '', hours: hoursText(language, fresh[day] ?? []), name: '' })),
  );
}
