/** The calendars that clocks run on. */
import type { WorkTime } from '../domain/time/workTime';
import { alwaysTime, workTime } from '../domain/time/workTime';
import { calendarOf } from '../domain/time/calendar';
import type { Desk } from './desk';

const OFFICE_HOURS = [['09:00', '18:00']] as const;

/** Round the clock, and the working week: Monday to Friday 09:00–18:00 in the desk's zone. */
export function calendarsOf(desk: Desk): { readonly business: WorkTime; readonly always: WorkTime } {
  const kept = known.get(desk.setUp.timeZone);
  if (kept) return kept;
  const zone = desk.ports.zone(desk.setUp.timeZone);
  const weekly = { mon: OFFICE_HOURS, tue: OFFICE_HOURS, wed: OFFICE_HOURS, thu: OFFICE_HOURS, fri: OFFICE_HOURS };
  const calendars = { business: workTime(calendarOf({ zone: zone.id, weekly }, () => zone)), always: alwaysTime(zone) };
  known.set(zone.id, calendars);
  return calendars;
}

const known = new Map<string, { readonly business: WorkTime; readonly always: WorkTime }>();
