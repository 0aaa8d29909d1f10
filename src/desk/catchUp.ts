/** Finishing what a cut-off run began: events that stand in the log but not yet in their rows. */
import type { TicketEvent } from '../domain/ticket/events';
import { fold } from '../domain/ticket/fold';
import type { Ticket } from '../domain/ticket/ticket';
import { countOf } from '../domain/ticket/numbering';
import { TICKETS } from '../sheets/tickets';
import { countLoad } from './countLoad';
import type { Desk } from './desk';
import { unfinished } from './journal';
import { ticketRow } from './ticketRow';
import { parsed, wake } from './ticketStore';

/**
 * Brings rows, numbers and answered requests up to the log. Every run that will write begins with it; where nothing is left over it costs
 * the one read of the log's end.
 */
export function catchUp(desk: Desk): void {
  const { events, head } = unfinished(desk);
  if (events.length === 0) return;
  const table = desk.ports.table(TICKETS);
  const numbers = table.column('ticketNo');
  let free = numbers.reduce((last, number, index) => (number === '' ? last : index + 1), 0) + 2;
  for (const [ticketNo, own] of byTicket(events)) {
    const at = numbers.indexOf(ticketNo);
    const before = at < 0 ? null : parsed(table.rows(at + 2, 1)[0]?.state ?? '', ticketNo);
    const ticket = own.reduce<Ticket | null>(fold, before);
    if (ticket === null) continue;
    countLoad(desk, before, ticket);
    const cells = ticketRow(desk, ticket);
    if (at < 0) table.append(free++, [{ ...cells, remark: '' }]);
    else table.write(at + 2, cells);
    const answer = { ticketNo, status: ticket.status };
    const requestId = own[0]?.requestId ?? '';
    const { period, count, requests } = desk.progress;
    desk.progress = {
      ...desk.progress,
      count: Math.max(count, countOf(period, ticketNo)),
      requests: requestId === '' ? requests : [...requests, [requestId, answer]],
    };
  }
  desk.progress = { ...desk.progress, head };
  wake(desk, desk.now);
}

function byTicket(events: readonly TicketEvent[]): Map<string, TicketEvent[]> {
  const groups = new Map<string, TicketEvent[]>();
  for (const event of events) {
    const group = groups.get(event.ticketNo);
    if (group) group.push(event);
    else groups.set(event.ticketNo, [event]);
  }
  return groups;
}
