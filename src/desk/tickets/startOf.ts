import { Refusal } from '../../domain/refusal';
import type { NewEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { packFor } from '../desk';

/**
 * The events that bring a signed-for ticket into progress when work on it is first written down.
 * Where the pack lets the signature be skipped, the first work stands for it.
 * @throws {Refusal} STEP_NOT_POSSIBLE where the owner has to sign first
 */
export function startOf(desk: Desk, ticket: Ticket): NewEvent[] {
  const started: NewEvent = { kind: 'started', note: '', fields: {} };
  if (ticket.status === 'acknowledged') return [started];
  if (ticket.status !== 'assigned') return [];
  if (packFor(desk, ticket).optionalSteps.includes('acknowledged'))
    return [{ kind: 'acknowledged', note: '', fields: {} }, started];
  throw new Refusal('STEP_NOT_POSSIBLE', {
    ticketNo: ticket.ticketNo,
    status: ticket.status,
    step: 'started',
    next: 'acknowledged',
  });
}
