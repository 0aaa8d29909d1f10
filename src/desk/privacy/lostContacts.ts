import { ticketsOf } from '../../domain/ticket/byTicket';
import { hasEnded } from '../../domain/ticket/status';
import { LOG } from '../../sheets/log';
import type { Ports } from '../ports';
import { eventsIn } from '../register/journal';

export interface LostContacts {
  /** Tickets whose customer left a name or contact that the desk knows by its mask alone. */
  readonly count: number;
  /** Numbers of those that are open. */
  readonly open: readonly string[];
}

/**
 * Contacts that are lost with a vault: the log has their masks. One read.
 * @param kept numbers of tickets whose contact is somewhere else
 */
export function lostContacts(ports: Ports, kept: ReadonlySet<string> = new Set()): LostContacts {
  const lost = [...ticketsOf(eventsIn(ports.table(LOG).rows(2))).values()].filter(
    ({ ticketNo, customerName, customerContact, undoneAt }) =>
      customerName + customerContact !== '' && undoneAt === undefined && !kept.has(ticketNo),
  );
  return {
    count: lost.length,
    open: lost.filter(({ status }) => !hasEnded(status)).map(({ ticketNo }) => ticketNo),
  };
}
