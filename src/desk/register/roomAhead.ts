/** Room in the two tabs that grow all the time: growing costs calls, so it is done ahead, by runs that have calls to spare. */
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { Desk } from '../desk';

/** Whether log and outbox have room for what comes soon. No call. */
export function hasRoomAhead({ ports, progress: { head, outboxNext } }: Desk): boolean {
  return ports.table(LOG).hasRoom(head.row) && ports.table(OUTBOX).hasRoom(outboxNext);
}

/**
 * Lets them grow so that they have. Two calls for each that has not.
 * @param more rows that are to come besides
 */
export function makeRoomAhead({ ports, progress: { head, outboxNext } }: Desk, more = 0): void {
  ports.table(LOG).makeRoom(head.row + more);
  ports.table(OUTBOX).makeRoom(outboxNext + more);
}
