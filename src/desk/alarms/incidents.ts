/** An incident and the tickets that are linked to it, as the open part of the register has them. */
import { Refusal } from '../../domain/refusal';
import type { NewEvent } from '../../domain/ticket/events';
import { isPossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import { ALARMS } from '../../sheets/alarms';
import { columnKeys } from '../../sheets/sheet';
import type { Desk } from '../desk';
import type { OpenTicket } from '../register/openTickets';
import { numberIn, openTicket } from '../register/openTickets';
import type { SweepRow } from '../register/ticketRow';
import { countCustomers } from './alarmFacts';
import type { AlarmRow } from './alarmRows';

/** Tickets that one call links or tells of at most. */
export const MOST_AT_ONCE = 300;

/** The open tickets of these numbers, in the order of the register. */
export function openOf(block: readonly SweepRow[], numbers: readonly string[]): readonly OpenTicket[] {
  const wanted = new Set(numbers);
  return block.flatMap((cells, index) =>
    wanted.has(numberIn(cells.state)) ? (openTicket(cells, index + 2) ?? []) : [],
  );
}

/** An incident that is not over. @throws {Refusal} NO_INCIDENT */
export function demandIncident(block: readonly SweepRow[], ticketNo: string): OpenTicket {
  const [incident] = openOf(block, [ticketNo]);
  if (incident?.ticket.linked === undefined) throw new Refusal('NO_INCIDENT', { ticketNo });
  return incident;
}

/**
 * Whether a ticket may come under an incident: it is open, no incident itself, and under no other.
 * @param incident number of the one it comes under
 */
export function mayLink({ status, linked, incident: now = '' }: Ticket, incident: string): boolean {
  return isPossible('linked', status) && linked === undefined && (now === '' || now === incident);
}

/** The open tickets of these numbers that may be linked. @throws {Refusal} LINK_NOT_POSSIBLE that names the others */
export function demandLinkable(
  block: readonly SweepRow[],
  numbers: readonly string[],
  incident: string,
): readonly OpenTicket[] {
  const found = openOf(block, numbers).filter(({ ticket }) => mayLink(ticket, incident));
  const known = new Set(found.map(({ ticket }) => ticket.ticketNo));
  const others = numbers.filter((one) => !known.has(one));
  if (others.length > 0) throw new Refusal('LINK_NOT_POSSIBLE', { tickets: others.join(', ') });
  return found;
}

/** The event of tickets that come under an incident or leave it, alike for the incident and for each of them; the history shows its note. */
export function linking(kind: 'linked' | 'unlinked', incident: string, tickets: readonly string[]): NewEvent {
  return { kind, note: tickets.length === 0 ? incident : tickets.join(', '), fields: { incident, tickets } };
}

/** What an incident’s row says of the tickets linked to it; one that has ended counts as a customer of its own, until the night counts anew. */
export function countsOf(
  linked: readonly string[],
  open: readonly OpenTicket[],
): Pick<AlarmRow, 'count' | 'customers' | 'tickets'> {
  const own = open.filter(({ ticket }) => linked.includes(ticket.ticketNo)).map(({ ticket }) => ticket);
  return {
    count: linked.length,
    customers: countCustomers(own) + linked.length - own.length,
    tickets: linked.join(', '),
  };
}

/** The rows of the alarms sheet, each with its place; none on a desk that has no such sheet yet. One read. */
export function alarmsNow({ ports }: Desk): readonly { readonly row: number; readonly alarm: AlarmRow }[] {
  if (!ports.workbook.has('alarms')) return [];
  return ports
    .table(ALARMS)
    .block(columnKeys(ALARMS))
    .map((alarm, index) => ({ row: index + 2, alarm }))
    .filter(({ alarm }) => alarm.alarm !== '');
}

/** The row of an incident that nothing rang for. */
export function incidentRow(desk: Desk, incident: string, what: string): AlarmRow {
  return {
    alarm: `incident/${incident}`,
    ...{ kind: 'incident', what, state: 'incident', since: desk.now, count: 0, expected: null, customers: 0 },
    ...{ tickets: '', incident, by: desk.actor.mail, note: '', proposal: '', lastAt: desk.now },
  };
}
