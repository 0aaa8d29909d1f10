/** Kinds of solution: which of the pack's a ticket may be offered, and what they are called. */
import { Refusal } from '../domain/refusal';
import type { Ticket } from '../domain/ticket/ticket';
import type { SolutionType } from '../packs/pack';
import { categoryIds } from './categories';
import type { Desk } from './desk';
import { priorityName } from './priorities';

/** The kinds meant for the ticket's category that may be offered at its priority. */
export function solutionTypesFor(desk: Desk, ticket: Ticket): readonly SolutionType[] {
  const { category1 } = categoryIds(desk.pack, ticket);
  return (desk.pack.solutions ?? []).filter(
    (type) => (type.categories?.includes(category1) ?? true) && isGraveEnough(desk, type, ticket),
  );
}

/**
 * The id of a kind that somebody named by id or by its word in any language. A kind meant for other categories does: a person knows why.
 * @throws {Refusal} SOLUTION_UNKNOWN with what is known, SOLUTION_TOO_GREAT where the ticket is not grave enough for it
 */
export function demandSolutionType(desk: Desk, ticket: Ticket, named: string): string {
  const type = desk.pack.solutions?.find(({ id, name }) => id === named || Object.values(name).includes(named));
  if (!type) {
    const known = solutionTypesFor(desk, ticket).map(({ name }) => name[desk.setUp.language]);
    throw new Refusal('SOLUTION_UNKNOWN', { found: named, known: known.join(' · ') });
  }
  if (isGraveEnough(desk, type, ticket)) return type.id;
  const name = type.name[desk.setUp.language];
  const priority = priorityName(desk, type.atLeast ?? '');
  throw new Refusal('SOLUTION_TOO_GREAT', { ticketNo: ticket.ticketNo, name, priority });
}

/** Name of a kind in the desk's language; '' for none, the id where the pack does not know it. */
export function solutionTypeName(desk: Desk, id: string | undefined): string {
  return desk.pack.solutions?.find((type) => type.id === id)?.name[desk.setUp.language] ?? id ?? '';
}

function isGraveEnough({ pack: { priorities } }: Desk, { atLeast }: SolutionType, { priority }: Ticket): boolean {
  const rank = (id: string): number => priorities.findIndex((level) => level.id === id);
  return atLeast === undefined || rank(priority) <= rank(atLeast);
}
