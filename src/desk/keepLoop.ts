/** The closed-loop sheet: complaint → solution → the customer's word → measure → verified. */
import type { EventKind, TicketEvent } from '../domain/ticket/events';
import type { Measure, Ticket } from '../domain/ticket/ticket';
import type { IdIn } from '../sheets/lists';
import { LOOP } from '../sheets/loop';
import type { RowOf } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import type { Desk } from './desk';

type LoopRow = RowOf<typeof LOOP>;

const MATTER: readonly EventKind[] = [
  'proposed',
  'informed',
  'confirmed',
  'rejected',
  'closed',
  'surveyAnswered',
  'contacted',
  'measureOpened',
  'measureDone',
  'measureVerified',
];

/** Brings the rows of the tickets that events speak of up to date. One read and one write, however many; nothing where none matters. */
export function keepLoop(
  desk: Desk,
  events: readonly TicketEvent[],
  ticketOf: (event: TicketEvent) => Ticket | undefined,
): void {
  const touched = new Map<string, Ticket>();
  for (const event of events) {
    const ticket = MATTER.includes(event.kind) ? ticketOf(event) : undefined;
    if (ticket) touched.set(ticket.ticketNo, ticket);
  }
  if (touched.size === 0) return;
  const table = desk.ports.table(LOOP);
  const read = table.rows(2);
  // People put empty rows in between, and columns of their own beside.
  const end = read.reduce((used, row, index) => (row.loopNo === '' ? used : index + 1), 0);
  const rows = read.slice(0, end);
  const places = new Map(rows.map((row, index) => [row.loopNo, index]));
  let first = Infinity;
  let last = -1;
  for (const row of [...touched.values()].flatMap(loopRows)) {
    const at = places.get(row.loopNo) ?? rows.length;
    places.set(row.loopNo, at);
    rows[at] = row;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  table.writeBlock(columnKeys(LOOP), first + 2, rows.slice(first, last + 1));
}

/** One row a measure; a ticket without one has a row of its own. */
export function loopRows(ticket: Ticket): readonly LoopRow[] {
  const measures: readonly (Measure | null)[] = ticket.measures.length === 0 ? [null] : ticket.measures;
  return measures.map((measure, index) => ({
    loopNo: `${ticket.ticketNo}-${index + 1}`,
    ticketNo: ticket.ticketNo,
    description: ticket.description,
    solution: ticket.solution,
    executor: ticket.executor || ticket.ownerName,
    completedAt: ticket.informedAt,
    feedback: feedbackOf(ticket),
    rootCause: measure?.rootCause ?? ticket.rootCause,
    measure: measure?.measure ?? '',
    owner: measure?.owner ?? '',
    dueOn: measure?.dueOn ?? '',
    verification: measure?.verification ?? '',
    state: stateOf(ticket, measure),
  }));
}

function feedbackOf(ticket: Ticket): string {
  const score = ticket.survey?.score ?? null;
  return [ticket.comment, score === null ? '' : `${score}/5`].filter((part) => part !== '').join(' · ');
}

function stateOf(ticket: Ticket, measure: Measure | null): IdIn<'loopStates'> {
  if (measure) {
    if (measure.effective !== null) return measure.effective ? 'effective' : 'notEffective';
    return measure.doneAt === null ? 'measureOpen' : 'measureDone';
  }
  return ticket.status === 'closed' ? 'closed' : 'solving';
}
