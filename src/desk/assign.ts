import { Refusal } from '../domain/refusal';
import type { EventFields } from '../domain/ticket/events';
import { demandPossible } from '../domain/ticket/lifecycle';
import type { Ticket } from '../domain/ticket/ticket';
import { onTicket, optionalSentence, word } from './arguments';
import { byMatrix, collaboratorsFor } from './byMatrix';
import { change } from './command';
import type { Desk } from './desk';
import { act } from './ticketStore';

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
  const { department } = member;
  const collaborators = collaboratorsFor(desk, { ...ticket, department });
  return { owner: member.mail, ownerName: member.name, department, collaborators, why };
}
