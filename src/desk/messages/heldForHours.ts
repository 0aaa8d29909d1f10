/** Which messages wait for working hours: nobody is woken for what can be read in the morning. */
import type { Desk } from '../desk';
import { calendarsNow } from '../rules/calendars';
import { CUSTOMER } from './messages';
import type { OutboxRow } from './outbox';

/**
 * The message, put off to the next opening where it could go out now but working hours are over. Critical ones go out at any
 * hour, and so does what a customer waits for. Hours are the desk's: everybody on the staff sheet works by one calendar.
 */
export function heldForHours(desk: Desk, row: OutboxRow): OutboxRow {
  if (row.state !== 'waiting' || row.importance === 'critical' || row.to === CUSTOMER) return row;
  if ((row.notBefore ?? 0) > desk.now) return row;
  const opensAt = calendarsNow(desk).business.nextOpening(desk.now);
  return opensAt > desk.now ? { ...row, notBefore: opensAt } : row;
}

/** Whether the message comes out of such a wait, and not out of one between two tries. */
export function wasHeld({ notBefore, attempts }: Pick<OutboxRow, 'notBefore' | 'attempts'>): boolean {
  return notBefore !== null && (attempts ?? 0) === 0;
}
