import type { TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { CONTACTS } from '../../sheets/contacts';
import type { Desk } from '../desk';
import { keepDefect } from '../health/defects';
import { contactsOf } from '../privacy/contactsOf';
import type { KnowledgeRow } from './knowledgeEntries';
import { knowledgeRowsIfThere, nextEntryNo } from './knowledgeEntries';
import { addBelow, newEntry, textOfTicket } from './writeKnowledge';

/**
 * Drafts of what solved tickets whose closing says that it is to be kept. A ticket that has an entry gets no other. Two reads and a write, however
 * many; a vault that is closed keeps the tick from nothing else.
 */
export function draftKnowledge(
  desk: Desk,
  closings: readonly TicketEvent[],
  ticketOf: (event: TicketEvent) => Ticket | undefined,
): void {
  try {
    const rows = knowledgeRowsIfThere(desk.ports);
    if (rows === null) return;
    const contactOf = contactsOf(desk.ports.table(CONTACTS).filled(2));
    const drafts: KnowledgeRow[] = [];
    for (const event of closings) {
      const ticket = ticketOf(event);
      const all = [...rows, ...drafts];
      if (!ticket || ticket.solution === '' || all.some(({ ticketNo }) => ticketNo === ticket.ticketNo)) continue;
      const told = { ...textOfTicket(ticket, contactOf(ticket.ticketNo)), entryNo: nextEntryNo(all) };
      drafts.push(newEntry(desk, told, 'draft', event.actor));
    }
    if (drafts.length > 0) addBelow(desk, rows, drafts);
  } catch (error) {
    keepDefect(desk.ports.memory, 'knowledge', error, desk.now);
  }
}
