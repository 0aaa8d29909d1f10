/** The backup copies of the nights: in rotation, and none that holds a customer who was erased since. */
import { Refusal } from '../../domain/refusal';
import { weekdayOf } from '../../domain/time/localDate';
import { instantToLocal } from '../../domain/time/zone';
import { dateTimeText } from '../../i18n/dateText';
import { emptiedLines } from '../../i18n/sheets/backupPage';
import { packOf } from '../../packs/packs';
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import { recordsShort } from '../health/recordsShort';
import { brokenRows } from '../register/brokenRows';
import { BACKUP_COPIES } from '../rules/readSettings';
import type { Backup, Backups } from './backups';
import { backupsIn, keepBackups } from './backups';
import { beginCopy, goOnCopying, withCopy } from './copyNow';

/** How long a night, or a tick after it, goes on to copy: a timer has ninety minutes a day. */
const A_TICK_MS = 60_000;
/** A copy is late from when on a night was left out. */
const LATE_MS = 36 * 3_600_000;

/** How many nights are kept; 0 where there are no copies. */
export function copiesKept({ ports, config }: Pick<Desk, 'ports' | 'config'>): number {
  return ports.features.includes('backup') ? (config.backupCopies ?? BACKUP_COPIES) : 0;
}

/**
 * Whether the customers whose time has come are erased this night: with copies only on Mondays, since each erasure empties all copies of before.
 */
export function isNightOfErasing(desk: Desk): boolean {
  if (copiesKept(desk) === 0) return true;
  return weekdayOf(instantToLocal(desk.ports.zone(desk.setUp.timeZone), desk.now).date) === 'mon';
}

/**
 * Empties copies of before an erasure, then begins the copy of this night, unless the desk is not whole: what is missing shall not be written over the
 * copies that have it.
 */
export function copyByNight(desk: Desk): void {
  const { ports } = desk;
  if (!ports.features.includes('backup')) return;
  const kept = copiesKept(desk);
  const [fault] = emptyOutdated(desk, kept);
  if (kept > 0 && isWhole(desk)) {
    beginCopy(ports, nextSlot(backupsIn(ports.memory).copies, kept), 'night');
    goOnCopying(ports, A_TICK_MS);
  }
  if (fault !== undefined) throw fault;
}

/**
 * Goes on with a copy that a run before did not finish.
 * @returns null where none is under way, else whether it is whole now
 */
export function goOnByTick({ ports }: Pick<Desk, 'ports'>): boolean | null {
  if (!ports.features.includes('backup') || backupsIn(ports.memory).underWay === null) return null;
  return goOnCopying(ports, A_TICK_MS) !== null;
}

/** Forgets copies that the person who repairs cannot open, where that is whose they are: the nights make new ones. */
export function forgetLostCopies({ ports, setUp }: Pick<Desk, 'ports' | 'setUp'>): void {
  if (!ports.features.includes('backup') || ports.me() !== setUp.owner) return;
  const { copies, underWay } = backupsIn(ports.memory);
  const stays = copies.filter((copy) => {
    try {
      ports.backups.open(copy);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  });
  if (stays.length === copies.length) return;
  const isGoing = stays.some(({ slot }) => slot === underWay?.slot);
  keepBackups(ports.memory, { copies: stays, underWay: isGoing ? underWay : null });
}

/** Gives a copy up that cannot be finished; the others are as they were. */
export function giveUpCopy({ ports }: Pick<Desk, 'ports'>): void {
  keepBackups(ports.memory, { ...backupsIn(ports.memory), underWay: null });
}

/** The slot that is free, else that of a copy that is none, else that of the oldest. */
function nextSlot(copies: readonly Backup[], kept: number): string {
  const slots = Array.from({ length: kept }, (_, index) => String(index + 1));
  const atOf = (slot: string): number => {
    const known = copies.find((one) => one.slot === slot);
    return known?.isWhole === true ? known.at : 0;
  };
  return slots.reduce((oldest, slot) => (atOf(slot) < atOf(oldest) ? slot : oldest));
}

/** Copies of before an erasure, and those that are no longer kept, which are forgotten too. One that cannot be opened keeps no other from being emptied. */
function emptyOutdated({ ports, setUp, progress }: Desk, kept: number): readonly Refusal[] {
  const { copies } = backupsIn(ports.memory);
  const isSurplus = ({ slot }: Backup): boolean => kept > 0 && Number(slot) > kept;
  const isOutdated = ({ seq, rows }: Backup): boolean => rows !== 0 && seq < (progress.erasedTo ?? 0);
  const faults: Refusal[] = [];
  for (const copy of copies.filter((one) => isSurplus(one) || isOutdated(one))) {
    try {
      const book = ports.backups.open(copy);
      book.writeAbout(emptiedLines(setUp.language));
      book.keepOnly([]);
      ports.flush();
      const backups = backupsIn(ports.memory);
      const others = backups.copies.filter(({ slot }) => slot !== copy.slot);
      keepBackups(ports.memory, {
        underWay: backups.underWay?.slot === copy.slot ? null : backups.underWay,
        copies: isSurplus(copy) ? others : withCopy(others, { ...copy, rows: 0, isWhole: false }),
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push(error);
    }
  }
  return faults;
}

function isWhole(desk: Desk): boolean {
  const { ports, setUp } = desk;
  if (ports.workbook.lookOver(packOf(setUp.pack), setUp.language).missing.length > 0) return false;
  const log = ports.table(LOG).rows(2);
  return brokenRows(desk, log).length === 0 && recordsShort(desk, log, ports.table(OUTBOX).column('key')).length === 0;
}

/**
 * Copies that may be restored: whole, and of after the last erasure. The newest first; what stood before another copy was restored comes last, since
 * that was not whole.
 */
export function usableCopies({ copies }: Backups, erasedTo = 0): readonly Backup[] {
  const isLast = ({ reason }: Backup): number => (reason === 'restore' ? 1 : 0);
  return copies
    .filter(({ isWhole, seq }) => isWhole && seq >= erasedTo)
    .sort((one, other) => isLast(one) - isLast(other) || other.at - one.at);
}

/**
 * How the copies are.
 * @param isHurt whether something is gone or damaged that a copy could have
 */
export function backupFindings(desk: Desk, isHurt: boolean): readonly Finding[] {
  const { ports, setUp, progress, now } = desk;
  const { language } = setUp;
  if (!ports.features.includes('backup')) return [];
  const usable = usableCopies(backupsIn(ports.memory), progress.erasedTo);
  const [newest] = usable;
  const told = (at: Parameters<typeof dateTimeText>[1]): string =>
    dateTimeText(language, at, ports.zone(setUp.timeZone));
  const findings: Finding[] = [];
  if (isHurt && newest) findings.push(finding(language, 'backupHelps', 'error', { at: told(newest.at) }));
  if (copiesKept(desk) === 0) return findings;
  const next = progress.auditAt === null ? '' : told(progress.auditAt);
  if (newest === undefined) findings.push(finding(language, 'backupNone', 'info', { next }));
  else if (newest.at + LATE_MS < now)
    findings.push(finding(language, 'backupLate', 'warning', { at: told(newest.at), url: newest.url }));
  else {
    const { at, url } = newest;
    findings.push(finding(language, 'backupLast', 'info', { at: told(at), count: usable.length, url, next }));
  }
  return findings;
}
