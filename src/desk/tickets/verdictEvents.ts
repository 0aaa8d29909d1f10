import { raisePriority } from '../../domain/priority/raisePriority';
import { Refusal } from '../../domain/refusal';
import type { NewEvent } from '../../domain/ticket/events';
import { demandPossible, impossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { isReopenable } from './possibleSteps';

/**
 * What a customer's verdict brings about, by whichever way it came: a confirmation, or a rejection and another attempt one priority higher.
 * @throws {Refusal} STEP_NOT_POSSIBLE or REOPEN_TOO_LATE
 */
export function verdictEvents(desk: Desk, ticket: Ticket, satisfied: boolean, comment: string): readonly NewEvent[] {
  if (satisfied) {
    demandPossible('confirmed', ticket);
    return [{ kind: 'confirmed', note: comment, fields: {} }];
  }
  demandPossible('rejected', ticket);
  demandInTime(desk, ticket);
  const levels = packFor(desk, ticket).priorities.map((level) => level.id);
  return [
    { kind: 'rejected', note: comment, fields: {} },
    { kind: 'reopened', note: '', fields: { priority: raisePriority(levels, ticket.priority) } },
  ];
}

/** @throws {Refusal} REOPEN_TOO_LATE where a closed ticket has been so for longer than the setting says; what was over before it came here is not ours to reopen */
function demandInTime(desk: Desk, ticket: Ticket): void {
  if (ticket.status !== 'closed' || isReopenable(desk, ticket)) return;
  if (ticket.closedHow === 'elsewhere') throw impossible('rejected', ticket);
  throw new Refusal('REOPEN_TOO_LATE', { ticketNo: ticket.ticketNo, days: desk.config.reopenDays });
}
