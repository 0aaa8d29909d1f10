/** Hand edits in the register: a column that people may change becomes an event, a computed one is put back with a note that says why. */
import type { NewEvent } from '../domain/ticket/events';
import { ticketsOf } from '../domain/ticket/byTicket';
import { isPossible } from '../domain/ticket/lifecycle';
import type { Ticket } from '../domain/ticket/ticket';
import { Refusal } from '../domain/refusal';
import { refusalText } from '../i18n/refusals';
import { putBackNote } from '../i18n/texts';
import type { RowOf } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import { TICKETS } from '../sheets/tickets';
import { demandCategory } from './categories';
import type { Desk } from './desk';
import { allEvents } from './journal';
import { stateIn } from './openTickets';
import { commit } from './ticketStore';
import { moveBeforeGrading } from './policyMove';
import { ticketRow } from './ticketRow';
import type { TicketRow } from './ticketRow';

type Cells = RowOf<typeof TICKETS>;
type Key = Exclude<keyof Cells, 'remark'>;

/** Columns whose hand edits become an `edited` event as they are. */
const PLAIN = [
  'description',
  'request',
  'customerNo',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'amount',
] as const;
/** They change with the clock, not by hand; the sweep writes them. */
const MOVING: readonly Key[] = [
  'wakeAt',
  'state',
  'nextDueAt',
  'nextClock',
  'lateClocks',
  'respondDueAt',
  'resolveDueAt',
];

/**
 * Goes through rows that somebody edited.
 * @param firstRow row in the register, as people count
 * @param count how many; left out, all that follow, but for those of settled tickets
 * @returns how many cells became events and how many were put back
 */
export function reconcileHandEdits(
  desk: Desk,
  firstRow: number,
  count?: number,
): { readonly taken: number; readonly putBack: number } {
  const table = desk.ports.table(TICKETS);
  if (count !== undefined) table.formulasToText(firstRow, count);
  // A settled ticket keeps no state in its row: only the whole log tells, too long a read for every look through the register.
  let logged: ReadonlyMap<string, Ticket> | null = null;
  const settled = ({ ticketNo }: Cells): Ticket | null =>
    count === undefined || ticketNo === '' ? null : ((logged ??= ticketsOf(allEvents(desk))).get(ticketNo) ?? null);
  let taken = 0;
  let putBack = 0;
  table.rows(firstRow, count).forEach((cells, index) => {
    const row = firstRow + index;
    const ticket = stateIn(cells.state) ?? settled(cells);
    if (!ticket) return;
    const should = ticketRow(desk, ticket);
    const changed = columnKeys(TICKETS).filter(
      (key): key is Key => key !== 'remark' && !MOVING.includes(key) && cells[key] !== should[key],
    );
    if (changed.length === 0) return;
    const { events, refused } = eventsOf(desk, ticket, cells, changed);
    if (events.length > 0) commit(desk, { row, ticket, cells: null }, events);
    else table.write(row, back(should, changed));
    for (const { key, why } of refused) table.note(row, key, putBackNote(desk.setUp.language, shown(cells[key]), why));
    taken += changed.length - refused.length;
    putBack += refused.length;
  });
  return { taken, putBack };
}

interface Refused {
  readonly key: Key;
  readonly why: string;
}

function eventsOf(
  desk: Desk,
  ticket: Ticket,
  cells: Cells,
  changed: readonly Key[],
): { events: NewEvent[]; refused: Refused[] } {
  const events: NewEvent[] = [];
  const refused: Refused[] = [];
  const refuse = (keys: readonly Key[], refusal: Refusal): void => {
    const { what, remedy } = refusalText(desk.setUp.language, refusal);
    for (const key of keys) refused.push({ key, why: `${what} ${remedy}` });
  };
  const plain = changed.filter((key): key is (typeof PLAIN)[number] => (PLAIN as readonly string[]).includes(key));
  const grading = changed.filter((key) => key === 'priority' || key === 'category1' || key === 'category2');
  const rest = changed.filter(
    (key) => !(grading as readonly Key[]).includes(key) && !(plain as readonly Key[]).includes(key),
  );
  if (plain.length > 0) {
    if (isPossible('edited', ticket.status)) {
      const changes = Object.fromEntries(plain.map((key) => [key, cells[key]]));
      events.push({ kind: 'edited', note: '', fields: { changes } });
    } else
      refuse(
        plain,
        new Refusal('STEP_NOT_POSSIBLE', {
          ticketNo: ticket.ticketNo,
          status: ticket.status,
          step: 'edited',
          next: '',
        }),
      );
  }
  if (grading.length > 0) {
    try {
      const category = demandCategory(desk, cells);
      const priority = desk.pack.priorities.find((level) => level.id === cells.priority);
      if (!priority)
        throw new Refusal('PRIORITY_UNKNOWN', {
          found: cells.priority,
          known: desk.pack.priorities.map((one) => one.name[desk.setUp.language]).join(' · '),
        });
      if (!isPossible('triaged', ticket.status)) {
        throw new Refusal('STEP_NOT_POSSIBLE', {
          ticketNo: ticket.ticketNo,
          status: ticket.status,
          step: 'triaged',
          next: '',
        });
      }
      events.push(...moveBeforeGrading(desk, ticket), {
        kind: 'triaged',
        note: '',
        fields: { ...category, priority: priority.id, reasons: [], promisedAt: null },
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(grading, error);
    }
  }
  for (const key of rest) refuse([key], new Refusal('COLUMN_COMPUTED', { ticketNo: ticket.ticketNo }));
  return { events, refused };
}

function back(should: TicketRow, keys: readonly Key[]): Partial<TicketRow> {
  return Object.fromEntries(keys.map((key) => [key, should[key]]));
}

function shown(cell: Cells[Key]): string {
  return cell === null ? '' : String(cell);
}
