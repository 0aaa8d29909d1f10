/** What the desk does by itself once a night: it holds its rows against its log, and says on the health sheet how it is. */
import { plusDays } from '../domain/time/localDate';
import type { Instant } from '../domain/time/instant';
import { instantToLocal, localToInstant } from '../domain/time/zone';
import { anonymiseByNight } from './anonymise';
import { archiveByNight } from './archiveTickets';
import { checkHealth } from './checkHealth';
import { keepDefect } from './defects';
import type { Desk } from './desk';
import { countKnowledge } from './keepKnowledge';
import { remember } from './memory';
import { finishMoveIfOpen } from './placeContacts';
import { takeInMissed } from './missedAnswers';
import { watchMeasures } from './watchMeasures';
import { countAnew } from './review';

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

/**
 * Finishes a move of contacts, erases the customers whose time has come and moves tickets to archives, where the settings give a time, takes in what the forms brought and no
 * run took, looks after measures, counts what knowledge helped, sums up the surveys and the work and checks the whole desk. The next night is set before: a run that Google cuts short is not tried again at
 * every tick.
 * @returns how many findings want somebody's attention
 */
export function checkByNight(desk: Desk): number {
  desk.progress = { ...desk.progress, auditAt: nextNight(desk) };
  remember(desk.ports.memory, { progress: desk.progress });
  finishMoveIfOpen(desk.ports);
  if (desk.config.retentionMonths !== undefined) {
    try {
      anonymiseByNight(desk);
      desk.ports.flush();
      remember(desk.ports.memory, { progress: desk.progress });
    } catch (error) {
      // What it had begun the next run finishes; the look at the desk must not wait for it.
      keepDefect(desk.ports.memory, 'retention', error, desk.now);
    }
  }
  const { progress } = desk;
  try {
    archiveByNight(desk);
  } catch (error) {
    desk.progress = progress;
    keepDefect(desk.ports.memory, 'archive', error, desk.now);
  }
  try {
    takeInMissed(desk);
  } catch (error) {
    keepDefect(desk.ports.memory, 'missed form answers', error, desk.now);
  }
  try {
    if (watchMeasures(desk) > 0) {
      desk.ports.flush();
      remember(desk.ports.memory, { progress: desk.progress });
    }
  } catch (error) {
    keepDefect(desk.ports.memory, 'measures', error, desk.now);
  }
  countKnowledge(desk);
  try {
    countAnew(desk);
  } catch (error) {
    keepDefect(desk.ports.memory, 'review', error, desk.now);
  }
  return checkHealth(desk.ports).filter(({ severity }) => severity === 'error' || severity === 'warning').length;
}
