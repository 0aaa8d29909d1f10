import * as v from 'valibot';
import { raisePriority } from '../domain/priority/raisePriority';
import { demandPossible } from '../domain/ticket/lifecycle';
import { onTicket, optionalSentence } from './arguments';
import { change } from './command';
import { act } from './ticketStore';

/** The customer's verdict: confirmed, or rejected and reopened one priority higher. */
export const recordVerdict = change(onTicket({ satisfied: v.boolean(), comment: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    if (args.satisfied) {
      demandPossible('confirmed', ticket);
      return [{ kind: 'confirmed', note: args.comment, fields: {} }];
    }
    demandPossible('rejected', ticket);
    const levels = desk.pack.priorities.map((level) => level.id);
    return [
      { kind: 'rejected', note: args.comment, fields: {} },
      { kind: 'reopened', note: '', fields: { priority: raisePriority(levels, ticket.priority) } },
    ];
  }),
);
