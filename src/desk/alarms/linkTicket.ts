import { TICKETS } from '../../sheets/tickets';
import type { Done } from '../answers';
import { onTicket } from '../arguments';
import { change } from '../command';
import { sweepBlock } from '../register/openTickets';
import { changeLinks, ticketsToLink } from './changeLinks';
import { demandIncident, demandLinkable } from './incidents';

/** Brings open tickets under an incident. They stay tickets of their customers, with their own clocks. */
export const linkTicket = change(onTicket({ tickets: ticketsToLink }), (desk, args): Done => {
  const block = sweepBlock(desk);
  // After the block, which brings the headings.
  desk.ports.table(TICKETS).demandColumns();
  const incident = demandIncident(block, args.ticketNo);
  const fresh = demandLinkable(block, [...new Set(args.tickets)], args.ticketNo).filter(
    ({ ticket }) => ticket.incident !== args.ticketNo,
  );
  return changeLinks(desk, block, incident, fresh, 'linked');
});
