/** Linking and taking off: the incident and its tickets change together. */
import * as v from 'valibot';
import type { Done } from '../answers';
import { ticketNo } from '../arguments';
import type { Desk } from '../desk';
import type { OpenTicket } from '../register/openTickets';
import type { SweepRow } from '../register/ticketRow';
import { writeTickets } from '../register/writeTickets';
import { linking, MOST_AT_ONCE, openOf } from './incidents';
import { keepCounts } from './keepCounts';

/** Tickets of one call. */
export const ticketsToLink = () => v.pipe(v.array(ticketNo()), v.nonEmpty(), v.maxLength(MOST_AT_ONCE));

/** Says so in the log of all of them, and on the incident’s row of the alarms sheet. */
export function changeLinks(
  desk: Desk,
  block: readonly SweepRow[],
  incident: OpenTicket,
  tickets: readonly OpenTicket[],
  kind: 'linked' | 'unlinked',
): Done {
  const { ticketNo, status } = incident.ticket;
  const numbers = tickets.map(({ ticket }) => ticket.ticketNo);
  if (numbers.length === 0) return { ticketNo, status };
  const [after] = writeTickets(desk, block, [
    { open: incident, events: [linking(kind, ticketNo, numbers)] },
    ...tickets.map((open) => ({ open, events: [linking(kind, ticketNo, [])] })),
  ]);
  keepCounts(desk, ticketNo, after?.linked ?? [], openOf(block, after?.linked ?? []));
  return { ticketNo, status };
}
