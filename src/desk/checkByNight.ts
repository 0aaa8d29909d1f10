/** What the desk does by itself once a night: it holds its rows against its log, and says on the health sheet how it is. */
import { alarmsByNight } from './alarms';
import { anonymiseByNight } from './anonymise';
import { archiveByNight } from './archiveTickets';
import { checkHealth } from './checkHealth';
import { keepDefect } from './defects';
import type { Desk } from './desk';
import type { Envelope } from './foldDigests';
import { countKnowledge } from './keepKnowledge';
import { remember } from './memory';
import { takeInMissed } from './missedAnswers';
import { nextNight } from './nightly';
import { finishMoveIfOpen } from './placeContacts';
import { countAnew } from './review';
import { exportByNight } from './warehouse';
import { watchMeasures } from './watchMeasures';

/**
 * Finishes a move of contacts, erases the customers whose time has come and moves tickets to archives, where the settings give a time, takes in
 * what the forms brought and no run took, looks after measures, counts what knowledge helped, sums up the surveys and the work, rings where
 * complaints surge, exports to BigQuery and checks the whole desk. The next night is set before: a run that Google cuts short is not tried again
 * at every tick.
 * One of these that fails is written down and keeps no other from being done.
 * @returns how many findings want somebody's attention, and messages to be sent once the lock is released
 */
export function checkByNight(desk: Desk): { readonly foundByNight: number; readonly claims: readonly Envelope[] } {
  desk.progress = { ...desk.progress, auditAt: nextNight(desk) };
  remember(desk.ports.memory, { progress: desk.progress });
  finishMoveIfOpen(desk.ports);
  const attempt = (name: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      keepDefect(desk.ports.memory, name, error, desk.now);
    }
  };
  const kept = (): void => {
    desk.ports.flush();
    remember(desk.ports.memory, { progress: desk.progress });
  };
  attempt('retention', () => {
    if (desk.config.retentionMonths === undefined) return;
    anonymiseByNight(desk);
    kept();
  });
  attempt('archive', () => {
    const { progress } = desk;
    try {
      archiveByNight(desk);
    } catch (error) {
      desk.progress = progress;
      throw error;
    }
  });
  attempt('missed form answers', () => takeInMissed(desk));
  attempt('measures', () => {
    if (watchMeasures(desk) > 0) kept();
  });
  attempt('knowledge', () => {
    countKnowledge(desk);
  });
  attempt('review', () => {
    countAnew(desk);
  });
  let claims: readonly Envelope[] = [];
  attempt('alarms', () => {
    claims = alarmsByNight(desk);
  });
  attempt('bigquery', () => {
    exportByNight(desk);
  });
  const wanting = checkHealth(desk.ports).filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { foundByNight: wanting.length, claims };
}
