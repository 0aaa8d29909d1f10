/** When the desk looks itself over, once a night. */
import type { Instant } from '../../domain/time/instant';
import { plusDays } from '../../domain/time/localDate';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import type { Desk } from '../desk';

/** Three in the morning, the desk's time: when nobody waits for the lock. */
const NIGHT = 3 * 60;

/** The next night after now. */
export function nextNight({ ports, setUp, now }: Pick<Desk, 'ports' | 'setUp' | 'now'>): Instant {
  const zone = ports.zone(setUp.timeZone);
  const { date } = instantToLocal(zone, now);
  const today = localToInstant(zone, date, NIGHT);
  return today > now ? today : localToInstant(zone, plusDays(date, 1), NIGHT);
}

/** Whether it is time. Never while the desk has not said when. */
export function isNightDue({ progress, now }: Desk, by = now): boolean {
  return progress.auditAt !== null && progress.auditAt <= by;
}
