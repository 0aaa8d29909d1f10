/** What people typed over a row of the register, judged: what becomes events, and what is put back. */
import { Refusal } from '../../domain/refusal';
import type { EventKind, NewEvent } from '../../domain/ticket/events';
import { isPossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { LONGEST_NAME, LONGEST_TEXT } from '../arguments';
import type { Desk } from '../desk';
import { demandCategory } from '../rules/categories';
import { moveBeforeGrading } from '../rules/policyMove';
import type { TicketRow } from './ticketRow';
import { whyPutBack } from './whyPutBack';

type Cells = RowOf<typeof TICKETS>;
type Key = keyof TicketRow;

/** Columns whose hand edits become an `edited` event as they are. */
const PLAIN: readonly Key[] = [
  'description',
  'request',
  'customerNo',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'amount',
];
/** Columns whose hand edits are one grading. */
const GRADING: readonly Key[] = ['priority', 'category1', 'category2'];

interface Judged {
  readonly events: readonly NewEvent[];
  /** Cells to be put back, each with the reason for its note. */
  readonly refused: readonly { readonly key: Key; readonly why: string }[];
}

const NOTHING: Judged = { events: [], refused: [] };

/**
 * What the changed cells of a row come to: an event where they may be changed so, in the order in which they are logged, and the reason where
 * they may not.
 * @param changed columns in which the row is not what the desk wrote
 */
export function judgedEdits(desk: Desk, ticket: Ticket, cells: Cells, changed: readonly Key[]): Judged {
  const { ticketNo } = ticket;
  const plain = changed.filter((key) => PLAIN.includes(key));
  const long = plain.filter((key) => isTooLong(cells, key));
  const strange = changed.filter((key) => Number.isNaN(cells[key]) && TICKETS.columns[key].filledBy === 'edit');
  const isApart = (key: Key): boolean => long.includes(key) || strange.includes(key);
  const grading = changed.filter((key) => GRADING.includes(key));
  const computed = changed.filter((key) => ![...plain, ...grading, ...strange].includes(key));
  const parts = [
    ...long.map((key) => refused(desk, [key], tooLong(cells, key))),
    refused(desk, strange, new Refusal('NO_NUMBER', { ticketNo })),
    plainEdit(
      desk,
      ticket,
      cells,
      plain.filter((key) => !isApart(key)),
    ),
    gradingEdit(desk, ticket, cells, grading),
    refused(desk, computed, new Refusal('COLUMN_COMPUTED', { ticketNo })),
  ];
  return { events: parts.flatMap((one) => one.events), refused: parts.flatMap((one) => one.refused) };
}

function refused(desk: Desk, keys: readonly Key[], refusal: Refusal): Judged {
  return { events: [], refused: keys.map((key) => ({ key, why: whyPutBack(desk, refusal) })) };
}

function plainEdit(desk: Desk, ticket: Ticket, cells: Cells, keys: readonly Key[]): Judged {
  if (keys.length === 0) return NOTHING;
  if (!isPossible('edited', ticket.status)) return refused(desk, keys, notNow(ticket, 'edited'));
  const changes = Object.fromEntries(keys.map((key) => [key, cells[key]]));
  return { events: [{ kind: 'edited', note: '', fields: { changes } }], refused: [] };
}

function gradingEdit(desk: Desk, ticket: Ticket, cells: Cells, keys: readonly Key[]): Judged {
  if (keys.length === 0) return NOTHING;
  try {
    return { events: graded(desk, ticket, cells), refused: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(desk, keys, error);
  }
}

/** @throws {Refusal} CATEGORY_UNKNOWN, PRIORITY_UNKNOWN or STEP_NOT_POSSIBLE */
function graded(desk: Desk, ticket: Ticket, cells: Cells): readonly NewEvent[] {
  const category = demandCategory(desk, cells);
  const { priorities } = desk.pack;
  const { priority } = cells;
  if (!priorities.some(({ id }) => id === priority)) {
    const known = priorities.map((one) => one.name[desk.setUp.language]).join(' · ');
    throw new Refusal('PRIORITY_UNKNOWN', { found: priority, known });
  }
  if (!isPossible('triaged', ticket.status)) throw notNow(ticket, 'triaged');
  const fields = { ...category, priority, reasons: [], promisedAt: null };
  return [...moveBeforeGrading(desk, ticket), { kind: 'triaged', note: '', fields }];
}

function notNow({ ticketNo, status }: Ticket, step: EventKind): Refusal {
  return new Refusal('STEP_NOT_POSSIBLE', { ticketNo, status, step, next: '' });
}

function tooLong(cells: Cells, key: Key): Refusal {
  return new Refusal('TEXT_TOO_LONG', { found: String(cells[key]).length, most: mostOf(key) });
}

function isTooLong(cells: Cells, key: Key): boolean {
  return typeof cells[key] === 'string' && cells[key].length > mostOf(key);
}

/** As many characters as a command takes in its place. */
function mostOf(key: Key): number {
  return key === 'description' || key === 'request' ? LONGEST_TEXT : LONGEST_NAME;
}
