import type { EventOf } from '../../domain/ticket/events';
import { LOOP } from '../../sheets/loop';
import { OUTBOX } from '../../sheets/outbox';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { keepProgress } from '../keepProgress';
import { takeOutTickets } from '../register/takeOutTickets';
import { takeOutArchived } from './takeOutArchived';

/**
 * Takes out here what the log says to have moved. Rows that are gone already are none.
 * @param events as they stand in the log, which the head of the memory has reached
 */
export function finishArchiving(desk: Desk, events: readonly EventOf<'archived'>[]): void {
  const { ports } = desk;
  const gone = new Set(events.map(({ ticketNo }) => ticketNo));
  const named = new Set(events.map(({ fields }) => fields.archive));
  takeOutTickets(desk, LOOP, gone);
  takeOutTickets(desk, TICKETS, gone);
  const { archives, outboxNext, trimming } = desk.progress;
  const before = outboxNext > 2 ? ports.table(OUTBOX).rows(outboxNext - 1, 1) : [];
  desk.progress = {
    ...desk.progress,
    archives: archives.map((one) => (named.has(one.name) ? { ...one, rows: one.coming } : one)),
    trimming: trimming ?? { outboxLast: before[0]?.key ?? '' },
    wakeAt: desk.now,
  };
  keepProgress(desk);
  takeOutArchived(desk);
}
