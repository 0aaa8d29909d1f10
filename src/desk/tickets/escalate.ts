import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { packFor } from '../desk';
import { act } from '../register/ticketStore';
import { ladderOf } from '../rules/config';
import { addresseeAt } from './addressee';

const DIRECTOR_LEVEL = 3;

/** Hands the ticket's trouble one level up by hand, with the reason and the support that is wanted. */
export const escalate = change(onTicket({ reason: sentence, support: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('escalated', ticket);
    const ladder = ladderOf(packFor(desk, ticket), desk.pack, desk.config);
    const top = ladder.reduce((highest, { level }) => Math.max(highest, level), 0) || DIRECTOR_LEVEL;
    const level = Math.min(ticket.escalationLevel + 1, top);
    // Whom the ladder calls at that level: the department's manager at once where the process leaves out the supervisor.
    const role = ladder.find((rung) => rung.level === level)?.to ?? 'director';
    const to = addresseeAt(desk, role, ticket.department);
    const round = ticket.escalations.filter((one) => one.clock === '').length + 1;
    const fields = { level, clock: '', attempt: ticket.attempt, round, to, support: args.support, tells: true };
    return [{ kind: 'escalated', note: args.reason, fields }];
  }),
);
