/** The calendars that clocks run on. */
import type { Calendars } from '../../domain/clocks/allowance';
import { calendarOf } from '../../domain/time/calendar';
import { writtenCalendar } from '../../domain/time/keptCalendar';
import { alwaysTime, workTime } from '../../domain/time/workTime';
import type { Desk } from '../desk';
import { calendarOfPolicy } from './policies';

/** Round the clock, and the working hours of a policy, in the desk's zone. */
export function calendarsOf(desk: Pick<Desk, 'config' | 'setUp' | 'ports'>, policy: string): Calendars {
  const kept = calendarOfPolicy(desk.config, policy);
  const content = `${desk.setUp.timeZone} ${kept}`;
  const same = known.get(content);
  if (same) return same;
  const zone = desk.ports.zone(desk.setUp.timeZone);
  const business = workTime(calendarOf(writtenCalendar(kept, zone.id), () => zone));
  const calendars = { business, always: alwaysTime(zone) };
  known.set(content, calendars);
  return calendars;
}

/** As `calendarsOf`, with the desk's own hours now: for what belongs to no ticket's clock, such as when mails may go out. */
export function calendarsNow(desk: Pick<Desk, 'config' | 'setUp' | 'ports'>): Calendars {
  return calendarsOf(desk, desk.config.policy);
}

const known = new Map<string, Calendars>();
