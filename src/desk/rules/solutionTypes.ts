/** Kinds of solution: which of the sheet's a ticket may be offered, and what they are called. */
import { Refusal } from '../../domain/refusal';
import type { Ticket } from '../../domain/ticket/ticket';
import { filledIn } from '../../i18n/mails/placeholders';
import type { Pack } from '../../packs/pack';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { currentPath, pathText } from './categories';
import type { SolutionKind } from './config';
import { solutionsInForce } from './config';
import { priorityName } from './priorities';

/** The kinds meant for the ticket's category that may be offered at its priority. */
export function solutionTypesFor(desk: Desk, ticket: Ticket): readonly SolutionKind[] {
  const { category1 } = currentPath(desk, ticket);
  const isMeant = ({ categories }: SolutionKind): boolean =>
    categories.length === 0 ||
    categories.some((named) => currentPath(desk, { category1: named, category2: '' }).category1 === category1);
  return kindsOf(desk, packFor(desk, ticket)).filter(
    (kind) => !kind.retired && isMeant(kind) && isGraveEnough(desk, kind, ticket),
  );
}

/** The words to begin a proposal of that kind from, with what the ticket says put in. */
export function solutionWording(ticket: Ticket, { wording }: SolutionKind): string {
  const { ticketNo, product, orderNo, serialNo, customerName } = ticket;
  return filledIn(wording, { ticketNo, product, orderNo, serialNo, customerName, category: pathText(ticket) });
}

/**
 * The id of a kind that somebody named by id or by its word in any language. A kind meant for other categories does: a person knows why.
 * @throws {Refusal} SOLUTION_UNKNOWN with what is known, SOLUTION_TOO_GREAT where the ticket is not grave enough for it,
 *   SOLUTION_ABOVE_MOST where it never grants so much
 */
export function demandSolutionType(desk: Desk, ticket: Ticket, named: string, compensation: number): string {
  const pack = packFor(desk, ticket);
  const published = pack.solutions?.find(({ id, name }) => id === named || Object.values(name).includes(named));
  const offered = kindsOf(desk, pack).filter(({ retired }) => !retired);
  const kind = offered.find(({ name }) => name === named) ?? offered.find(({ id }) => id === (published?.id ?? named));
  if (!kind) {
    const known = solutionTypesFor(desk, ticket).map(({ name }) => name);
    throw new Refusal('SOLUTION_UNKNOWN', { found: named, known: known.join(' · ') });
  }
  const { ticketNo } = ticket;
  const { name, most } = kind;
  if (!isGraveEnough(desk, kind, ticket))
    throw new Refusal('SOLUTION_TOO_GREAT', { ticketNo, name, priority: priorityName(desk, kind.atLeast, pack) });
  if (most !== null && compensation > most)
    throw new Refusal('SOLUTION_ABOVE_MOST', { ticketNo, name, amount: compensation, most });
  return kind.id;
}

/** Name of the kind of a ticket's solution; '' for none, the id where its process does not know it. */
export function solutionTypeName(desk: Desk, ticket: Pick<Ticket, 'policy' | 'solutionType'>): string {
  const id = ticket.solutionType;
  return kindsOf(desk, packFor(desk, ticket)).find((kind) => kind.id === id)?.name ?? id ?? '';
}

function kindsOf({ pack: inForce, setUp: { language }, config }: Desk, pack: Pack): readonly SolutionKind[] {
  return solutionsInForce(pack, language, pack === inForce ? config : null);
}

function isGraveEnough(desk: Desk, { atLeast }: SolutionKind, ticket: Ticket): boolean {
  const { priorities } = packFor(desk, ticket);
  const rank = (id: string): number => priorities.findIndex((level) => level.id === id);
  return atLeast === '' || rank(ticket.priority) <= rank(atLeast);
}
