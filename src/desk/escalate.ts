import { demandPossible } from '../domain/ticket/lifecycle';
import { addresseeAt } from './addressee';
import { onTicket, sentence } from './arguments';
import { change } from './command';
import { act } from './ticketStore';

const LEVELS = ['supervisor', 'head', 'director'] as const;

/** Hands the ticket's trouble one level up by hand, with the reason and the support that is wanted. */
export const escalate = change(onTicket({ reason: sentence, support: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('escalated', ticket);
    const level = Math.min(ticket.escalationLevel + 1, LEVELS.length);
    const to = addresseeAt(desk, LEVELS[level - 1] ?? 'director', ticket.department);
    const round = ticket.escalations.filter((one) => one.clock === '').length + 1;
    const fields = { level, clock: '', attempt: ticket.attempt, round, to, support: args.support, tells: true };
    return [{ kind: 'escalated', note: args.reason, fields }];
  }),
);
