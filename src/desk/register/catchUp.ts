/** Finishing what a cut-off run began: events that stand in the log but not yet in their rows. */
import { isOfReview } from '../../domain/measures/measure';
import { byTicket } from '../../domain/ticket/byTicket';
import type { EventOf, TicketEvent } from '../../domain/ticket/events';
import { fold, ticketOf } from '../../domain/ticket/fold';
import { countOf } from '../../domain/ticket/numbering';
import type { Status } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { finishArchiving } from '../archive/finishArchiving';
import { takeOutArchived } from '../archive/takeOutArchived';
import type { Desk } from '../desk';
import { finishUndo } from '../importing/finishUndo';
import { finishErasures } from '../privacy/erasure';
import { countLoad } from '../tickets/countLoad';
import { remarkOf } from '../tickets/receipt';
import { usedRows } from '../usedRows';
import { allEvents, unfinished } from './journal';
import { ticketRow } from './ticketRow';
import { parsed, wake } from './ticketStore';

/** YYYYMM and YYYYMMDD. */
const PERIOD_LENGTH = { month: 6, day: 8 } as const;

/**
 * Brings rows, numbers and answered requests up to the log. Every run that will write begins with it; where nothing is left over it costs
 * the one read of the log's end.
 */
export function catchUp(desk: Desk): void {
  if (desk.progress.trimming !== null) takeOutArchived(desk);
  const { events, head } = unfinished(desk);
  if (events.length === 0) return;
  const erased = events.filter(({ kind }) => kind === 'erased');
  if (erased.length > 0) finishErasures(desk, erased);
  const undone = events.filter(({ kind }) => kind === 'undone');
  if (undone.length > 0) finishUndo(desk, undone);
  const isErased = new Set(erased.map(({ ticketNo }) => ticketNo));
  const table = desk.ports.table(TICKETS);
  const numbers = table.column('ticketNo');
  const lost: RowOf<typeof TICKETS>[] = [];
  const answered = (ticketNo: string, own: readonly TicketEvent[], status: Status): void => {
    const answer = { ticketNo, status };
    const { requests } = desk.progress;
    // Several: what a customer sent from their page comes together.
    const isNew = (id: string): boolean => id !== '' && requests.every(([known]) => known !== id);
    const fresh = [...new Set(own.map(({ requestId }) => requestId))].filter(isNew);
    countNumber(desk, ticketNo);
    desk.progress = { ...desk.progress, requests: [...requests, ...fresh.map((id) => [id, answer] as const)] };
  };
  for (const [ticketNo, own] of byTicket(events)) {
    const gone = own.find(({ kind }) => kind === 'undone' || kind === 'archived');
    if (gone) {
      // It has no row any more.
      answered(ticketNo, own, gone.kind === 'undone' ? 'withdrawn' : 'closed');
      continue;
    }
    const at = numbers.indexOf(ticketNo);
    const before = at < 0 || isErased.has(ticketNo) ? null : parsed(table.rows(at + 2, 1)[0]?.state ?? '', ticketNo);
    // A settled ticket keeps no state in its row, that of an erased one tells what is gone, and a row may be gone: then only the whole log tells.
    const ticket = own.reduce<Ticket | null>(fold, before) ?? ticketOf(allEvents(desk, ticketNo));
    if (ticket === null) {
      // A measure that came out of a review has no row.
      if (isOfReview(ticketNo)) answered(ticketNo, own, 'registered');
      continue;
    }
    countLoad(desk, before, ticket);
    const cells = ticketRow(desk, ticket);
    if (at < 0) lost.push({ ...cells, remark: remarkOf(own) });
    else table.write(at + 2, cells);
    answered(ticketNo, own, ticket.status);
  }
  table.append(usedRows(numbers, (number) => number !== '') + 2, lost);
  desk.progress = { ...desk.progress, head };
  const archived = events.filter((event): event is EventOf<'archived'> => event.kind === 'archived');
  if (archived.length > 0) finishArchiving(desk, archived);
  wake(desk, desk.now);
}

/** Keeps the counter above a number that stands in the log, also where it is the first of a period. */
function countNumber(desk: Desk, ticketNo: string): void {
  const own = ticketNo.slice(0, PERIOD_LENGTH[desk.pack.numbering.period]);
  const { period, count } = desk.progress;
  if (own < period || isOfReview(ticketNo)) return;
  desk.progress = {
    ...desk.progress,
    period: own,
    count: Math.max(own === period ? count : 0, countOf(own, ticketNo)),
  };
}
