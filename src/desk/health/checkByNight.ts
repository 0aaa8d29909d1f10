/** What the desk does by itself once a night: it holds its rows against its log, and says on the health sheet how it is. */
import { alarmsByNight } from '../alarms/alarmsByNight';
import { archiveByNight } from '../archive/archiveTickets';
import { exportByNight } from '../archive/warehouse';
import { backupsIn } from '../backup/backups';
import { dropOldCopies } from '../backup/copiesBefore';
import { copiesKept, copyByNight, giveUpCopy, goOnByTick, isNightOfErasing } from '../backup/copyByNight';
import type { Desk } from '../desk';
import { takeInMissed } from '../forms/takeInMissed';
import { keepProgress } from '../keepProgress';
import { countKnowledge } from '../knowledge/keepKnowledge';
import { watchMeasures } from '../measures/watchMeasures';
import { remember } from '../memory';
import type { Envelope } from '../messages/foldDigests';
import { anonymiseByNight } from '../privacy/anonymise';
import { finishMoveIfOpen } from '../privacy/placeContacts';
import { countAnew } from '../review/review';
import { dismissDeleted } from '../rules/dismissDeleted';
import { nextNight } from '../tick/nightly';
import { checkHealth } from './checkHealth';
import { keepDefect } from './defects';
import { tellOfFailure } from './tellOfFailure';

/**
 * Finishes a move of contacts, takes off people whose rows were deleted, erases the customers whose time has come and moves tickets to archives, where the settings give a time, takes in
 * what the forms brought and no run took, looks after measures, counts what knowledge helped, sums up the surveys and the work, rings where
 * complaints surge, exports to BigQuery and checks the whole desk. The next night is set before: a run that Google cuts short is not tried again
 * at every tick.
 * One of these that fails is written down and keeps no other from being done.
 * @returns how many findings want somebody's attention, and messages to be sent once the lock is released
 */
export function checkByNight(desk: Desk): { readonly foundByNight: number; readonly claims: readonly Envelope[] } {
  desk.progress = { ...desk.progress, auditAt: nextNight(desk), tickedAt: desk.now };
  remember(desk.ports.memory, { progress: desk.progress });
  if (isCopyGoneOnWith(desk)) return { foundByNight: 0, claims: [] };
  finishMoveIfOpen(desk.ports);
  const attempt = (name: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      failed(desk, name, error);
    }
  };
  attempt('staff', () => {
    dismissDeleted(desk);
  });
  attempt('retention', () => {
    if (desk.config.retentionMonths === undefined || !isNightOfErasing(desk)) return;
    anonymiseByNight(desk, copiesKept(desk) === 0);
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
    if (watchMeasures(desk) > 0) keepProgress(desk);
  });
  attempt('knowledge', () => {
    countKnowledge(desk);
  });
  attempt('review', () => {
    countAnew(desk);
  });
  attempt('copies', () => {
    dropOldCopies(desk.ports, desk.setUp.timeZone);
  });
  let claims: readonly Envelope[] = [];
  attempt('alarms', () => {
    claims = alarmsByNight(desk);
  });
  attempt('bigquery', () => {
    exportByNight(desk);
  });
  attempt('backup', () => {
    copyByNight(desk);
    comeBackForCopy(desk);
  });
  const wanting = checkHealth(desk.ports).filter(({ severity }) => severity === 'error' || severity === 'warning');
  return { foundByNight: wanting.length, claims };
}

function failed(desk: Desk, name: string, error: unknown): void {
  keepDefect(desk.ports.memory, name, error, desk.now);
  tellOfFailure(desk.ports, name, error);
}

/** Where a copy is under way, this is no night of its own. @returns whether it was */
function isCopyGoneOnWith(desk: Desk): boolean {
  try {
    if (goOnByTick(desk) === null) return false;
  } catch (error) {
    giveUpCopy(desk);
    failed(desk, 'backup', error);
  }
  comeBackForCopy(desk);
  return true;
}

/** A copy that is too long for one run is gone on with by the next. */
function comeBackForCopy(desk: Desk): void {
  if (backupsIn(desk.ports.memory).underWay === null) return;
  desk.progress = { ...desk.progress, auditAt: desk.now };
  remember(desk.ports.memory, { progress: desk.progress });
}
