/** Sheets of records from which rows were taken away: nothing else has a copy of them. */
import { ticketsOf } from '../../domain/ticket/byTicket';
import { sheetTexts } from '../../i18n/sheets/texts';
import { CONTACTS } from '../../sheets/contacts';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import type { Desk } from '../desk';
import { holdsContacts } from '../privacy/vaultIn';
import { eventsIn } from '../register/journal';
import type { Finding } from './finding';
import { finding } from './finding';

/**
 * What is known to have stood there and does not any more: the end of the log, messages of the outbox, contacts of tickets whose mask the log has.
 * One read.
 * @param log its rows, as they stand and hold
 * @param messageKeys of the outbox, as they stand; '' for a row without one
 */
export function recordsShort(
  desk: Desk,
  log: readonly RowOf<typeof LOG>[],
  messageKeys: readonly string[],
): readonly Finding[] {
  const { language } = desk.setUp;
  const gone = {
    log: eventsGone(desk, log),
    outbox: messagesGone(desk, messageKeys),
    contacts: contactsGone(desk, log).length,
  };
  return (Object.keys(gone) as (keyof typeof gone)[])
    .filter((id) => gone[id] > 0)
    .map((id) =>
      finding(language, 'recordsShort', 'error', { sheet: sheetTexts(language, id).title, count: gone[id] }),
    );
}

/** Events that the desk has written behind the last that stands. */
function eventsGone({ progress }: Desk, log: readonly RowOf<typeof LOG>[]): number {
  return Math.max(0, progress.head.seq - log.reduce((most, { seq }) => Math.max(most, seq ?? 0), 0));
}

function messagesGone({ progress }: Desk, messageKeys: readonly string[]): number {
  return Math.max(0, progress.outboxNext - 2 - messageKeys.filter((key) => key !== '').length);
}

/** Numbers of tickets whose customer left a contact that stands nowhere. A vault tells of itself. */
function contactsGone({ ports, vault }: Desk, log: readonly RowOf<typeof LOG>[]): readonly string[] {
  if (holdsContacts(vault)) return [];
  const kept = new Set(ports.table(CONTACTS).column('ticketNo'));
  const tickets = ticketsOf(eventsIn(log));
  return [...tickets.values()]
    .filter(
      ({ ticketNo, customerContact, undoneAt, erasedAt, archivedAt }) =>
        customerContact !== '' &&
        undoneAt === undefined &&
        erasedAt === undefined &&
        archivedAt === undefined &&
        !kept.has(ticketNo),
    )
    .map(({ ticketNo }) => ticketNo);
}

/**
 * Gives each ticket whose contact is gone a line of its own again, in which nothing else stands: people may fill it in, a copy too, and the desk
 * goes on without. Closes the sheet up where rows were emptied.
 */
export function repairContacts(desk: Desk): void {
  if (holdsContacts(desk.vault)) return;
  const table = desk.ports.table(CONTACTS);
  const gone = contactsGone(desk, desk.ports.table(LOG).rows(2));
  if (gone.length === 0) return;
  const standing = table.rows(2).filter(({ ticketNo }) => ticketNo !== '');
  const lines = gone.map((ticketNo) => ({ ticketNo, name: '', phone: '', mail: '', address: '', words: '' }));
  table.replace([...standing, ...lines]);
}
