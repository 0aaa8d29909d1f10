import { mayTake } from '../../domain/assignment/suggestAssignee';
import { Refusal } from '../../domain/refusal';
import type { EventFields } from '../../domain/ticket/events';
import { demandPossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import { reasonSentence } from '../../i18n/lists/words';
import { onTicket, optionalSentence, word } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { mayRun } from '../permissions';
import { act } from '../register/ticketStore';
import type { StaffMember } from '../rules/config';
import { priorityName } from '../rules/priorities';
import { byMatrix, choiceOf, collaboratorsFor, suggestion } from './byMatrix';

/** Gives a ticket its owner: the one named, or the one the responsibility matrix names. */
export const assign = change(onTicket({ owner: word, reason: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('assigned', ticket);
    const fields = args.owner === '' ? byMatrix(desk, ticket) : named(desk, ticket, args.owner, args.reason);
    if (fields === null)
      throw new Refusal('NOBODY_ELIGIBLE', { ticketNo: ticket.ticketNo, category: ticket.category1 });
    return [{ kind: 'assigned', note: args.reason, fields }];
  }),
);

function named(desk: Desk, ticket: Ticket, mail: string, why: string): EventFields['assigned'] {
  const member = desk.config.staff.find((one) => one.mail.toLowerCase() === mail.toLowerCase());
  if (!member) throw new Refusal('OWNER_UNKNOWN', { found: mail });
  demandFit(desk, ticket, member, why);
  const { department } = member;
  const collaborators = collaboratorsFor(desk, { ...ticket, department });
  return { owner: member.mail, ownerName: member.name, department, collaborators, why };
}

/**
 * Where the best go first, whom the desk suggests is who gets it: the supervisor may decide otherwise and says why, but no novice is given
 * a ticket of the highest priority.
 * @throws {Refusal} NOVICE_TOO_GRAVE or OWNER_OVERRULED
 */
function demandFit(desk: Desk, ticket: Ticket, member: StaffMember, why: string): void {
  const choice = choiceOf(desk, ticket);
  if (choice.mode !== 'bestFirst') return;
  const { ticketNo, priority } = ticket;
  if (!mayTake(member, { ...choice, priority }))
    throw new Refusal('NOVICE_TOO_GRAVE', {
      ticketNo,
      name: member.name,
      priority: priorityName(desk, priority, packFor(desk, ticket)),
    });
  const best = suggestion(desk, ticket);
  if (best.owner === null || best.owner.mail === member.mail) return;
  // Who may review a solution may decide here too.
  if (why !== '' && mayRun('reviewSolution', desk.actor.role)) return;
  throw new Refusal('OWNER_OVERRULED', {
    ticketNo,
    name: best.owner.name,
    why: reasonSentence(desk.setUp.language, best.why),
  });
}
