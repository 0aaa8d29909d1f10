import { ALARMS } from '../../sheets/alarms';
import type { Desk } from '../desk';
import type { OpenTicket } from '../register/openTickets';
import { alarmsNow, countsOf } from './incidents';

/** Says on an incident’s row which tickets are linked to it, and how many customers they are from. A read and a write. */
export function keepCounts(desk: Desk, incident: string, linked: readonly string[], open: readonly OpenTicket[]): void {
  const found = alarmsNow(desk).find(({ alarm }) => alarm.incident === incident);
  if (found) desk.ports.table(ALARMS).write(found.row, { ...found.alarm, ...countsOf(linked, open) }, found.alarm);
}
