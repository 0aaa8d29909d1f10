import { TICKETS } from '../../sheets/tickets';
import type { Done } from '../answers';
import { onTicket } from '../arguments';
import { change } from '../command';
import { sweepBlock } from '../register/openTickets';
import { changeLinks, ticketsToLink } from './changeLinks';
import { demandIncident, openOf } from './incidents';

/** Takes tickets off an incident: they were about something else. */
export const unlinkTicket = change(onTicket({ tickets: ticketsToLink }), (desk, args): Done => {
  const block = sweepBlock(desk);
  // After the block, which brings the headings.
  desk.ports.table(TICKETS).demandColumns();
  const incident = demandIncident(block, args.ticketNo);
  const own = openOf(block, args.tickets).filter(({ ticket }) => ticket.incident === args.ticketNo);
  return changeLinks(desk, block, incident, own, 'unlinked');
});
