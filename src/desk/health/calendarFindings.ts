import { writtenCalendar } from '../../domain/time/keptCalendar';
import { instantToLocal } from '../../domain/time/zone';
import { presetFor } from '../../holidays/holidayPreset';
import type { Desk } from '../desk';
import { calendarOfPolicy } from '../rules/policies';
import { readCalendar } from '../rules/readCalendar';
import type { Finding } from './finding';
import { finding } from './finding';

/** The State Council announces the next year's days off in late autumn. */
const ANNOUNCED_BY_MONTH = 12;

/** What is wrong with the calendar sheet: cells that do not hold, rows not taken over, a year without days off where there must be some. */
export function calendarFindings(desk: Desk): readonly Finding[] {
  const { ports, setUp, config } = desk;
  const { language, timeZone } = setUp;
  const faults: Finding[] = [];
  const calendar = readCalendar(ports, (code, facts) => faults.push(finding(language, code, 'error', facts)));
  if (calendar === null) return faults;
  const isTaken = calendar === calendarOfPolicy(config, config.policy);
  return [
    ...(isTaken ? [] : [finding(language, 'calendarNotTaken', 'warning')]),
    ...(presetFor(timeZone) === null || setUp.holidays === false ? [] : yearsDue(desk))
      .filter((year) => !writtenCalendar(calendar, timeZone).holidays?.some((date) => date.startsWith(`${year}-`)))
      .map((year) => finding(language, 'noHolidays', 'warning', { year })),
  ];
}

/** The years whose days off are known by now: this one, and at its end the next. */
function yearsDue({ ports, setUp, now }: Desk): readonly number[] {
  const { date } = instantToLocal(ports.zone(setUp.timeZone), now);
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= ANNOUNCED_BY_MONTH ? [year, year + 1] : [year];
}
