import { periodOf, ticketNumber } from '../../domain/ticket/numbering';
import type { Instant } from '../../domain/time/instant';
import { instantToLocal } from '../../domain/time/zone';
import type { Desk } from '../desk';

/** The next ticket number: of the period in which the complaint is registered, in the desk's zone, never given twice. */
export function takeNumber(desk: Desk, at: Instant): string {
  const { numbering } = desk.pack;
  const { date } = instantToLocal(desk.ports.zone(desk.setUp.timeZone), at);
  const running = periodOf(numbering, date);
  // A complaint entered later must not go back to a period whose counter is no longer kept.
  const period = running > desk.progress.period ? running : desk.progress.period;
  const count = period === desk.progress.period ? desk.progress.count + 1 : 1;
  desk.progress = { ...desk.progress, period, count };
  return ticketNumber(numbering, period, count);
}
