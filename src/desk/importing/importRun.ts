import { last } from '../../domain/last';
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import type { EventOf, NewEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import { CONTACTS } from '../../sheets/contacts';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { change } from '../command';
import type { Desk } from '../desk';
import type { Draft } from '../register/journal';
import { allEvents, append, stamped } from '../register/journal';
import { makeRoomAhead } from '../register/roomAhead';
import { takeNumber } from '../register/takeNumber';
import { ticketRow } from '../register/ticketRow';
import { wake } from '../register/ticketStore';
import { reasonsOf, suggestedPriority } from '../rules/priorities';
import { byMatrix } from '../tickets/byMatrix';
import { addLoad } from '../tickets/countLoad';
import { receipt } from '../tickets/receipt';
import type { ImportTable } from './importArguments';
import { importTable } from './importArguments';
import type { ImportedRow, RejectedRow } from './readRows';
import { readRows } from './readRows';
import { sourceKeys } from './sourceKeys';

export interface ImportReport {
  readonly ticketNo: string;
  readonly status: 'registered';
  readonly accepted: number;
  readonly first: string;
  readonly last: string;
  readonly rejected: readonly RejectedRow[];
}

/**
 * Imports rows of another table as tickets. Each keeps the day it was received; its clocks start with its registration here, since nobody
 * here could answer before. Rows that were imported before, by their source key, are left out and named.
 */
export const importRun = change(importTable, importOf, reportOf);

function importOf(desk: Desk, table: ImportTable): ImportReport {
  desk.ports.table(TICKETS).demandColumns();
  const { accepted, rejected } = readRows(desk, table);
  const before = accepted.length === 0 ? new Set<string>() : sourceKeys(desk, table.source);
  const fresh = accepted.filter((row) => !before.has(row.sourceKey));
  const numbers = fresh.map(() => takeNumber(desk, desk.now));
  const events = stamped(
    { ...desk, cause: 'import' },
    fresh.flatMap((row, index) => registration(desk, row, numbers[index] ?? '')),
  );
  const tickets = new Map<string, Ticket>();
  for (const event of events) {
    const ticket = fold(tickets.get(event.ticketNo) ?? null, event);
    if (ticket) tickets.set(event.ticketNo, ticket);
  }
  // All rooms first: what could not be written to its end must not be begun.
  const firstRow = desk.ports.table(TICKETS).lastRow() + 1;
  desk.ports.table(TICKETS).makeRoom(firstRow + fresh.length);
  desk.ports.table(LOG).makeRoom(desk.progress.head.row + events.length);
  keepContacts(desk, fresh, [...tickets.values()]);
  append(desk, events);
  writeRows(desk, firstRow, fresh, [...tickets.values()]);
  // Each brings events and messages soon, and the ticks that make them have few calls.
  makeRoomAhead(desk, 2 * fresh.length);
  wake(desk, desk.now);
  return report(numbers, [...rejected, ...repeatedAmong(accepted, before)]);
}

/** The report of an import that was made, from what it left in the log: a repeated request must hear of every row too. */
function reportOf(desk: Desk, table: ImportTable): ImportReport {
  const { accepted, rejected } = readRows(desk, table);
  const imported = importedBefore(desk);
  const own = imported.filter(({ requestId }) => requestId === desk.requestId);
  const others = imported.filter(({ requestId }) => requestId !== desk.requestId);
  const before = new Set(others.map(({ fields }) => fields.sourceKey));
  return report(
    own.map(({ ticketNo }) => ticketNo),
    [...rejected, ...repeatedAmong(accepted, before)],
  );
}

function report(numbers: readonly string[], rejected: readonly RejectedRow[]): ImportReport {
  return {
    ticketNo: numbers[0] ?? '',
    status: 'registered',
    accepted: numbers.length,
    first: numbers[0] ?? '',
    last: last(numbers) ?? '',
    rejected: [...rejected].sort((one, other) => one.row - other.row),
  };
}

function repeatedAmong(rows: readonly ImportedRow[], before: ReadonlySet<string>): readonly RejectedRow[] {
  return rows
    .filter((row) => before.has(row.sourceKey))
    .map(({ row, sourceKey }) => ({ row, problem: 'repeated', found: sourceKey, heading: '' }));
}

/** The receipts of rows that came from another table, and were not taken back. */
function importedBefore(desk: Desk): readonly EventOf<'received'>[] {
  const events = allEvents(desk);
  const gone = new Set(events.filter(({ kind }) => kind === 'undone').map(({ ticketNo }) => ticketNo));
  return events.filter(
    (event): event is EventOf<'received'> =>
      event.kind === 'received' && event.fields.sourceKey !== '' && !gone.has(event.ticketNo),
  );
}

function keepContacts(desk: Desk, rows: readonly ImportedRow[], tickets: readonly Ticket[]): void {
  const contacts = rows
    .map((row, index): RowOf<typeof CONTACTS> => {
      const { customerName: name, phone, mail, address, description } = row.texts;
      const words = maskContactsWithin(description) === description ? '' : description;
      return { ticketNo: tickets[index]?.ticketNo ?? '', name, phone, mail, address, words };
    })
    .filter(({ name, phone, mail, address, words }) => name + phone + mail + address + words !== '');
  if (contacts.length === 0) return;
  const sheet = desk.ports.table(CONTACTS);
  sheet.append(sheet.lastRow() + 1, contacts);
}

function writeRows(desk: Desk, firstRow: number, rows: readonly ImportedRow[], tickets: readonly Ticket[]): void {
  if (rows.length === 0) return;
  desk.ports.table(TICKETS).append(
    firstRow,
    tickets.map((ticket, index) => ({ ...ticketRow(desk, ticket), remark: rows[index]?.texts.remark ?? '' })),
  );
}

function registration(desk: Desk, row: ImportedRow, ticketNo: string): readonly Draft[] {
  const { texts, category, channel, amount, sourceKey } = row;
  const events: NewEvent[] = [{ kind: 'registered', note: '', fields: { ...category, policy: desk.config.policy } }];
  if (category.category1 !== '') {
    const complaint = { description: texts.description, ...category, amount, vip: false, recentSameCustomer: [] };
    const suggestion = suggestedPriority(desk, complaint);
    const priority = row.priority || suggestion.priority;
    events.push({
      kind: 'triaged',
      note: '',
      fields: { ...category, priority, reasons: reasonsOf(suggestion), promisedAt: null },
    });
    const owner = desk.pack.assignOnRegistration && !row.isOver ? byMatrix(desk, { ...category, priority }) : null;
    if (owner) {
      events.push({ kind: 'assigned', note: '', fields: owner });
      addLoad(desk, owner.owner);
    }
  }
  if (row.isOver) events.push({ kind: 'closed', note: texts.solution, fields: { how: 'elsewhere' } });
  const { customerName: name, phone, mail, customerNo } = texts;
  const received = receipt(desk, {
    ...texts,
    channel,
    amount,
    sourceKey,
    customer: { name, phone, mail, customerNo, vip: false },
  });
  return [{ ticketNo, event: received, at: row.receivedAt }, ...events.map((event) => ({ ticketNo, event }))];
}
