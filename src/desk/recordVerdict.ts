import * as v from 'valibot';
import { raisePriority } from '../domain/priority/raisePriority';
import { Refusal } from '../domain/refusal';
import { demandPossible, impossible } from '../domain/ticket/lifecycle';
import type { Ticket } from '../domain/ticket/ticket';
import { onTicket, optionalSentence } from './arguments';
import { change } from './command';
import type { Desk } from './desk';
import { packFor } from './desk';
import { isReopenable } from './possibleSteps';
import { act } from './ticketStore';

/**
 * The customer's verdict: confirmed, or rejected and reopened one priority higher. A ticket that is closed already is opened again within
 * the days of the setting; thanks for it change nothing, and are refused.
 */
export const recordVerdict = change(onTicket({ satisfied: v.boolean, comment: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    if (args.satisfied) {
      demandPossible('confirmed', ticket);
      return [{ kind: 'confirmed', note: args.comment, fields: {} }];
    }
    demandPossible('rejected', ticket);
    demandInTime(desk, ticket);
    const levels = packFor(desk, ticket).priorities.map((level) => level.id);
    return [
      { kind: 'rejected', note: args.comment, fields: {} },
      { kind: 'reopened', note: '', fields: { priority: raisePriority(levels, ticket.priority) } },
    ];
  }),
);

/** @throws {Refusal} REOPEN_TOO_LATE where a closed ticket has been so for longer than the setting says; what was over before it came here is not ours to reopen */
function demandInTime(desk: Desk, ticket: Ticket): void {
  if (ticket.status !== 'closed' || isReopenable(desk, ticket)) return;
  if (ticket.closedHow === 'elsewhere') throw impossible('rejected', ticket);
  throw new Refusal('REOPEN_TOO_LATE', { ticketNo: ticket.ticketNo, days: desk.config.reopenDays });
}
