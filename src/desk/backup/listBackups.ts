/** The backup copies that there are. */
import { isoOf } from '../../domain/time/instant';
import { fields } from '../arguments';
import { question } from '../command';
import { backupsIn, demandBackups } from './backups';
import { copiesKept, usableCopies } from './copyByNight';

/** Names the copies, the newest first, and says which can be restored. Changes nothing. */
export const listBackups = question(fields({}), (desk) => {
  demandBackups(desk.ports);
  const backups = backupsIn(desk.ports.memory);
  const usable = usableCopies(backups, desk.progress.erasedTo);
  return {
    kept: copiesKept(desk),
    isUnderWay: backups.underWay !== null,
    copies: [...backups.copies]
      .sort((one, other) => other.at - one.at)
      .map((copy) => ({
        slot: copy.slot,
        at: isoOf(copy.at),
        reason: copy.reason,
        rows: copy.rows,
        events: copy.seq,
        url: copy.url,
        isUsable: usable.includes(copy),
      })),
  };
});
