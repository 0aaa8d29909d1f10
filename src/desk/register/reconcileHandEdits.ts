/** Hand edits in the register: a column that people may change becomes an event, a computed one is put back with a note that says why. */
import { Refusal } from '../../domain/refusal';
import { ticketsOf } from '../../domain/ticket/byTicket';
import { ENDED } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import { putBackNote } from '../../i18n/sheets/texts';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { hasRoomFor } from './demandRoom';
import { allEvents } from './journal';
import { judgedEdits } from './judgedEdits';
import { numberIn, stateIn } from './openTickets';
import type { TicketRow } from './ticketRow';
import { EMPTY_ROW, GOVERNED, isOther, ticketRow } from './ticketRow';
import { commit } from './ticketStore';
import type { Whose } from './whoseRows';
import { likest, whoseRows } from './whoseRows';
import { whyPutBack } from './whyPutBack';

type Cells = RowOf<typeof TICKETS>;
type Key = Exclude<keyof Cells, 'remark'>;

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

/** The cells that somebody edited. */
export interface EditedCells {
  /** As people count. */
  readonly firstRow: number;
  /** Left out, all that follow. */
  readonly rows?: number;
  readonly firstColumn?: number;
  readonly columns?: number;
}

interface Outcome {
  readonly taken: number;
  readonly putBack: number;
}

const NOTHING: Outcome = { taken: 0, putBack: 0 };

/**
 * Goes through rows that somebody edited, or through the whole register.
 * @returns how many cells became events and how many were put back
 */
export function reconcileHandEdits(desk: Desk, { firstRow, rows, firstColumn = 1, columns = 0 }: EditedCells): Outcome {
  const table = desk.ports.table(TICKETS);
  if (rows !== undefined) table.formulasToText(firstRow, rows);
  const touched = new Set<string>(table.keysWithin(firstColumn, columns));
  // Rows that went as a whole took along what moves with the clock: only cells that were edited by themselves are looked at.
  const isWholeRows = touched.has('ticketNo') && touched.has('state');
  const read = table.rows(firstRow, rows);
  const log = lazily(() => ticketsOf(allEvents(desk)));
  const whose = ownersOf(desk, read, firstRow, rows, touched.has('ticketNo'), log);
  const stray = lazily(() => {
    const standing = new Set(whose.map((one) => (typeof one === 'object' ? one.ticketNo : '')));
    for (const number of table.column('ticketNo')) standing.add(number);
    return [...log().values()].filter(({ ticketNo }) => !standing.has(ticketNo));
  });
  let told = false;
  const outcomes = read.map((cells, index): Outcome => {
    const row = firstRow + index;
    const one = whose[index] ?? '';
    if (one === '') return cells.registeredAt === null ? NOTHING : restore(desk, row, cells, stray());
    if (one === 'copy') return replaceCopy(desk, row, cells, stray().shift() ?? null);
    const held = stateIn(cells.state);
    const isOwn = held?.ticketNo === one.ticketNo;
    // A settled ticket keeps no state in its row: only the whole log tells, too long a read for every look through the register.
    if (!isOwn && rows === undefined && cells.state === '' && isOver(cells)) return NOTHING;
    const ticket = isOwn ? held : log().get(one.ticketNo);
    if (!ticket) return NOTHING;
    const should = ticketRow(desk, ticket);
    const isLost = !isOwn && should.state !== '';
    const isLooked = (key: Key): boolean =>
      !MOVING.includes(key) || (touched.has(key) && !isWholeRows) || (key === 'state' && !isOwn);
    const changed = GOVERNED.filter((key) => isOther(desk, key, cells, should) && isLooked(key));
    if (changed.length === 0) return NOTHING;
    // Under a number without its state, or with both moved together, the columns left behind are another ticket's.
    const isTorn = isOwn
      ? isWholeRows && changed.some((key) => !touched.has(key))
      : held !== null || touched.has('ticketNo') || (isLost && rows === undefined);
    if (!isTorn) return settle(desk, row, ticket, cells, should, changed);
    table.write(row, should);
    if (!told) table.note(row, 'ticketNo', whyPutBack(desk, new Refusal('ROW_TORN', { ticketNo: ticket.ticketNo })));
    told = true;
    return { taken: 0, putBack: 1 };
  });
  return outcomes.reduce((sum, one) => ({ taken: sum.taken + one.taken, putBack: sum.putBack + one.putBack }), NOTHING);
}

/** The ticket of each row read. Of the rest of the register the numbers are read where a row may be a copy of one there. */
function ownersOf(
  desk: Desk,
  read: readonly Cells[],
  firstRow: number,
  count: number | undefined,
  isNumberTouched: boolean,
  log: () => ReadonlyMap<string, Ticket>,
): readonly Whose[] {
  const isKnown = (ticketNo: string, index: number): boolean => {
    const cells = read[index];
    // Looking through the whole register, what has ended is taken at its word.
    return (count === undefined && cells !== undefined && isOver(cells)) || log().has(ticketNo);
  };
  if (count === undefined) return whoseRows(read, new Set(), isKnown);
  const isDoubtful = read.some(
    ({ ticketNo, state }) => ticketNo !== numberIn(state) || (isNumberTouched && ticketNo !== ''),
  );
  const numbers = isDoubtful ? desk.ports.table(TICKETS).column('ticketNo') : [];
  const others = numbers.filter((number, index) => {
    const row = index + 2;
    return number !== '' && (row < firstRow || row >= firstRow + count);
  });
  return whoseRows(read, new Set(others), isKnown);
}

/** A row that lost both number and state gets them back, where its registration still tells whose it was. */
function restore(desk: Desk, row: number, cells: Cells, lost: Ticket[]): Outcome {
  const at = likest(cells, lost);
  const ticket = lost[at];
  if (!ticket) return NOTHING;
  lost.splice(at, 1);
  const table = desk.ports.table(TICKETS);
  table.write(row, ticketRow(desk, ticket));
  const why = whyPutBack(desk, new Refusal('COLUMN_COMPUTED', { ticketNo: ticket.ticketNo }));
  table.note(row, 'ticketNo', putBackNote(desk.setUp.language, cells.ticketNo, why));
  return { taken: 0, putBack: 1 };
}

/** A second row of a ticket becomes that of one which lost its own, or empty: what people wrote beside the desk's columns stays. */
function replaceCopy(desk: Desk, row: number, { ticketNo }: Cells, lost: Ticket | null): Outcome {
  const table = desk.ports.table(TICKETS);
  table.write(row, lost === null ? EMPTY_ROW : ticketRow(desk, lost));
  table.note(
    row,
    'ticketNo',
    putBackNote(desk.setUp.language, ticketNo, whyPutBack(desk, new Refusal('TICKET_TWICE', { ticketNo }))),
  );
  return { taken: 0, putBack: 1 };
}

/** What one row's changed cells come to. */
function settle(
  desk: Desk,
  row: number,
  ticket: Ticket,
  cells: Cells,
  should: TicketRow,
  changed: readonly Key[],
): Outcome {
  const table = desk.ports.table(TICKETS);
  const judged = judgedEdits(desk, ticket, cells, changed);
  const { events, refused } = hasRoomFor(desk, ticket, judged.events)
    ? judged
    : {
        events: [],
        refused: changed.map((key) => ({
          key,
          why: whyPutBack(desk, new Refusal('TICKET_FULL', { ticketNo: ticket.ticketNo })),
        })),
      };
  const notes = refused.map(({ key, why }) => {
    const isText = typeof cells[key] === 'string';
    const typed = isText ? String(cells[key]) : cells[key] === null ? '' : table.shown(row, key);
    return { key, note: putBackNote(desk.setUp.language, typed, why) };
  });
  if (events.length > 0) commit(desk, { row, ticket, cells: null }, events);
  else table.write(row, back(should, changed));
  for (const { key, note } of notes) table.note(row, key, note);
  return { taken: changed.length - refused.length, putBack: refused.length };
}

function isOver({ status }: Cells): boolean {
  return (ENDED as readonly string[]).includes(status);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function back(should: TicketRow, keys: readonly Key[]): Partial<TicketRow> {
  return Object.fromEntries(keys.map((key) => [key, should[key]]));
}
