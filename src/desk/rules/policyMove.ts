/** A ticket put under the policy in force: its targets, its hours and, where the desk has taken up another process, its clocks and priorities. */
import { byRank } from '../../domain/priority/byRank';
import type { EventFields, NewEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { solutionTypeName } from './solutionTypes';

/** The event that does it. */
export function policyMove(desk: Desk, ticket: Ticket): NewEvent {
  return { kind: 'edited', note: '', fields: moveOf(desk, ticket) };
}

/** The ticket as it would be after that. */
export function underPolicyInForce(desk: Desk, ticket: Ticket): Ticket {
  const { ticketNo, seq } = ticket;
  const event = { kind: 'edited', note: '', fields: moveOf(desk, ticket) } as const;
  const run = { at: desk.now, actor: '', cause: 'person', requestId: '' } as const;
  return fold(ticket, { ...event, ...run, ticketNo, seq: seq + 1 }) ?? ticket;
}

/** The event that has to come before a grading in the words of the process in force; none where the ticket is of that. */
export function moveBeforeGrading(desk: Desk, ticket: Ticket): readonly NewEvent[] {
  return packFor(desk, ticket) === desk.pack ? [] : [policyMove(desk, ticket)];
}

function moveOf(desk: Desk, ticket: Ticket): EventFields['edited'] {
  const own = packFor(desk, ticket);
  const ids = ({ priorities }: typeof own): readonly string[] => priorities.map(({ id }) => id);
  const { policy } = desk.config;
  if (own === desk.pack) return { changes: { policy } };
  // Kinds of solution are known by ids of their process; what stays is the word.
  const solution = ticket.solutionType === undefined ? {} : { solutionType: solutionTypeName(desk, ticket) };
  return { changes: { policy, ...solution }, priorities: byRank(ids(own), ids(desk.pack)) };
}
