/** Kinds of solution: which of the pack's a ticket may be offered, and what they are called. */
import { Refusal } from '../domain/refusal';
import type { Ticket } from '../domain/ticket/ticket';
import type { SolutionType } from '../packs/pack';
import { categoryIds } from './categories';
import type { Desk } from './desk';
import { packFor } from './desk';
import { priorityName } from './priorities';

/** The kinds meant for the ticket's category that may be offered at its priority. */
export function solutionTypesFor(desk: Desk, ticket: Ticket): readonly SolutionType[] {
  const pack = packFor(desk, ticket);
  const { category1 } = categoryIds(pack, ticket);
  return (pack.solutions ?? []).filter(
    (type) => (type.categories?.includes(category1) ?? true) && isGraveEnough(desk, type, ticket),
  );
}

/**
 * The id of a kind that somebody named by id or by its word in any language. A kind meant for other categories does: a person knows why.
 * @throws {Refusal} SOLUTION_UNKNOWN with what is known, SOLUTION_TOO_GREAT where the ticket is not grave enough for it
 */
export function demandSolutionType(desk: Desk, ticket: Ticket, named: string): string {
  const pack = packFor(desk, ticket);
  const type = pack.solutions?.find(({ id, name }) => id === named || Object.values(name).includes(named));
  if (!type) {
    const known = solutionTypesFor(desk, ticket).map(({ name }) => name[desk.setUp.language]);
    throw new Refusal('SOLUTION_UNKNOWN', { found: named, known: known.join(' · ') });
  }
  if (isGraveEnough(desk, type, ticket)) return type.id;
  const name = type.name[desk.setUp.language];
  const priority = priorityName(desk, type.atLeast ?? '', pack);
  throw new Refusal('SOLUTION_TOO_GREAT', { ticketNo: ticket.ticketNo, name, priority });
}

/** Name of the kind of a ticket's solution in the desk's language; '' for none, the id where its process does not know it. */
export function solutionTypeName(desk: Desk, ticket: Pick<Ticket, 'policy' | 'solutionType'>): string {
  const id = ticket.solutionType;
  return packFor(desk, ticket).solutions?.find((type) => type.id === id)?.name[desk.setUp.language] ?? id ?? '';
}

function isGraveEnough(desk: Desk, { atLeast }: SolutionType, ticket: Ticket): boolean {
  const { priorities } = packFor(desk, ticket);
  const rank = (id: string): number => priorities.findIndex((level) => level.id === id);
  return atLeast === undefined || rank(ticket.priority) <= rank(atLeast);
}
