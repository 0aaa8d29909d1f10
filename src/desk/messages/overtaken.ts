/** Messages that come too late: what they ask for was done, or undone, before the desk got round to sending them. */
import type { EventKind, TicketEvent } from '../../domain/ticket/events';

/** What an event asks for is settled by any of these that follow it. */
const SETTLED_BY: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  assigned: ['assigned'],
  proposed: ['approved', 'returned'],
  returned: ['proposed'],
  approved: ['informed'],
  reopened: ['reopened'],
};

/** After these a ticket tells of another solution or another attempt than the customer was told of. */
const CHANGE_THE_SUBJECT: readonly EventKind[] = ['proposed', 'reopened'];

/** Whether a later event of the same ticket settled what an event asks for: then nobody is asked any more. */
export function overtakenAmong(events: readonly TicketEvent[]): (event: TicketEvent) => boolean {
  const last = new Map(events.map(({ ticketNo, kind, seq }) => [`${kind}/${ticketNo}`, seq]));
  return ({ kind, ticketNo, seq }) =>
    (SETTLED_BY[kind] ?? []).some((settling) => (last.get(`${settling}/${ticketNo}`) ?? 0) > seq);
}

/** The events that told a customer of a solution from which the ticket has moved on since. */
export function outdatedTellings(events: readonly TicketEvent[]): readonly TicketEvent[] {
  const changedAt = new Map<string, number>();
  for (const { kind, ticketNo, seq } of events) if (CHANGE_THE_SUBJECT.includes(kind)) changedAt.set(ticketNo, seq);
  return events.filter(({ kind, ticketNo, seq }) => kind === 'informed' && (changedAt.get(ticketNo) ?? 0) > seq);
}
