import { Refusal } from '../../domain/refusal';
import { hasEnded } from '../../domain/ticket/status';
import { archivedBooks, wholeLog } from '../archive/archivedBooks';
import { fields, requestId, sentence, wanted } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { allEvents } from '../register/journal';
import { wake } from '../register/ticketStore';
import { customerFile } from './customerFile';
import { eraseTickets } from './erasure';
import { erasureSources, ticketsInSending } from './erasureSources';
import type { Erased } from './privacyAnswers';

/** Tickets named where some are open. */
const SAMPLE = 5;

/**
 * Erases one customer from all of their tickets, as `anonymise` does; what waits for them in the outbox is settled and not sent, and their survey tokens
 * are void. While a ticket of theirs is open the desk still needs to know them.
 */
export const eraseCustomer = change(
  fields({ requestId, customer: wanted, reason: sentence }),
  (desk, args): Erased => {
    const sources = erasureSources(desk, archivedBooks(desk));
    const { log, books, contacts } = sources;
    const { tickets } = customerFile(desk, args.customer, { log: wholeLog(log, books), contacts });
    const open = tickets.filter(({ ticket }) => !hasEnded(ticket.status)).map(({ ticket }) => ticket.ticketNo);
    if (open.length > 0)
      throw new Refusal('CUSTOMER_OPEN', { tickets: open.slice(0, SAMPLE).join(', '), count: open.length });
    const erased = tickets.map(({ ticket }) => ticket.ticketNo);
    const inSending = ticketsInSending(sources);
    if (erased.some((ticketNo) => inSending.has(ticketNo))) throw new Refusal('DESK_BUSY');
    eraseTickets(desk, erased, sources, args.reason);
    wake(desk, desk.now);
    return { erased };
  },
  erasedBefore,
);

/** What a request erased that was answered before, by what it left in the log. */
function erasedBefore(desk: Desk): Erased {
  const own = allEvents(desk).filter(({ kind, requestId: id }) => kind === 'erased' && id === desk.requestId);
  return { erased: own.map(({ ticketNo }) => ticketNo) };
}
