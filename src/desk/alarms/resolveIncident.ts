import * as v from 'valibot';
import type { NewEvent } from '../../domain/ticket/events';
import { demandPossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import { TICKETS } from '../../sheets/tickets';
import type { Done } from '../answers';
import { onTicket, optionalSentence, ticketNo } from '../arguments';
import { change } from '../command';
import { sweepBlock } from '../register/openTickets';
import { writeTickets } from '../register/writeTickets';
import { customerOf } from './alarmFacts';
import { demandIncident, MOST_AT_ONCE, openOf } from './incidents';
import { toldWithIncident } from './toldWithIncident';

const numbers = () => v.optional(v.pipe(v.array(ticketNo()), v.maxLength(MOST_AT_ONCE)), []);

/**
 * Tells the customers of all linked tickets of the incident’s approved solution: one message a customer, of their own ticket. Each of their tickets gets the
 * steps that this stands for, so that its clocks stop and its verdict is asked for; who was left out or cannot be told by mail goes on by hand.
 * Called again it tells those who were not told yet.
 */
export const resolveIncident = change(onTicket({ note: optionalSentence, leaveOut: numbers }), (desk, args): Done => {
  const block = sweepBlock(desk);
  // After the block, which brings the headings.
  desk.ports.table(TICKETS).demandColumns();
  const incident = demandIncident(block, args.ticketNo);
  const { ticket } = incident;
  const isTold = ticket.status === 'informed' || ticket.status === 'confirmed';
  if (!isTold) demandPossible('informed', ticket);
  const linked = openOf(block, ticket.linked ?? []).filter(
    (open) => !args.leaveOut.includes(open.ticket.ticketNo) && toldWithIncident(open.ticket) === 'told',
  );
  const now = linked.slice(0, MOST_AT_ONCE);
  const firstOf = new Map<string, string>();
  const changes = now.map((open) => {
    const customer = customerOf(open.ticket) || open.ticket.ticketNo;
    const before = firstOf.get(customer);
    if (before === undefined) firstOf.set(customer, open.ticket.ticketNo);
    return { open, events: telling(ticket, open.ticket, args.note, before) };
  });
  const own: readonly NewEvent[] = isTold ? [] : [{ kind: 'informed', note: args.note, fields: { channel: 'other' } }];
  const [after] = writeTickets(desk, block, [{ open: incident, events: own }, ...changes]);
  return { ticketNo: ticket.ticketNo, status: (after ?? ticket).status };
});

/**
 * What telling the customer stands for, from wherever the ticket is. A solution of its own that was approved stays its own.
 * @param before another ticket of the same customer that is told of now
 */
function telling(incident: Ticket, ticket: Ticket, note: string, before: string | undefined): readonly NewEvent[] {
  const empty = (kind: 'acknowledged' | 'started' | 'resumed' | 'approved'): NewEvent => ({
    kind,
    note: '',
    fields: {},
  });
  const { status, respondedAt } = ticket;
  const { solution, solutionType = '', executor, completeOn, rootCause } = incident;
  const findings: readonly NewEvent[] =
    rootCause === '' || ticket.rootCause !== ''
      ? []
      : [
          {
            kind: 'investigated',
            note: incident.ticketNo,
            fields: { rootCause, responsible: '', affectedCustomers: null },
          },
        ];
  const proposed: NewEvent = {
    kind: 'proposed',
    note: incident.ticketNo,
    fields: { solution, executor, completeOn, compensation: null, ...(solutionType === '' ? {} : { solutionType }) },
  };
  return [
    ...(status === 'assigned' ? [empty('acknowledged')] : []),
    ...(status === 'assigned' || status === 'acknowledged' ? [empty('started')] : []),
    ...(status === 'onHold' ? [empty('resumed')] : []),
    ...(respondedAt === null ? [{ kind: 'responded', note: '', fields: { channel: 'mail' } } as const] : []),
    ...(status === 'approved' ? [] : [...findings, proposed, empty('approved')]),
    { kind: 'informed', note, fields: { channel: 'mail', ...(before === undefined ? {} : { with: before }) } },
  ];
}
