/** Reading the sheet of solutions: every row judged by itself, then against the others. */
import type { Placeholder } from '../../i18n/mails/placeholders';
import { strangersIn } from '../../i18n/mails/placeholders';
import type { Pack } from '../../packs/pack';
import type { RowOf } from '../../sheets/sheet';
import { SOLUTIONS } from '../../sheets/solutions';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { CategoryEntry, Fault, SolutionKind } from './config';
import { namesIn } from './namesIn';

/** What the wording of a solution can fill from its ticket. */
const OF_SOLUTION = [
  'ticketNo',
  'customerName',
  'category',
  'product',
  'orderNo',
  'serialNo',
] as const satisfies readonly Placeholder[];

/**
 * The kinds of solution as the sheet has them.
 * @param categories those in force, which kinds may be meant for
 * @returns null where the sheet is not there: desks from before it get it by repair
 */
export function readSolutions(
  ports: Ports,
  pack: Pack,
  categories: readonly CategoryEntry[],
  fault: Fault,
): readonly SolutionKind[] | null {
  const rows = rowsIfThere(ports, SOLUTIONS);
  return rows === null ? null : solutionsOfRows(rows, pack, categories, fault);
}

/**
 * The kinds that rows make, the first of them in row 2.
 * @param fault told every cell that does not hold; those rows are left out
 */
function solutionsOfRows(
  rows: readonly RowOf<typeof SOLUTIONS>[],
  pack: Pack,
  categories: readonly CategoryEntry[],
  fault: Fault,
): readonly SolutionKind[] {
  const seen = new Map<string, number>();
  return rows.flatMap((cells, index): readonly SolutionKind[] => {
    const { id, categories: named, atLeast, most: written, wording, retired } = cells;
    const name = cells.name.trim();
    if (name + named + atLeast + written + wording === '') return [];
    const row = index + 2;
    const wrongs: string[] = [];
    const wrong: Fault = (code, facts) => {
      wrongs.push(code);
      fault(code, { row, ...facts });
    };
    const other = seen.get(name);
    if (name === '') wrong('solutionName', {});
    else if (other !== undefined) wrong('solutionTwice', { found: name, other });
    else seen.set(name, row);
    for (const found of namesIn(named)) if (!isCategory(pack, categories, found)) wrong('solutionCategory', { found });
    if (atLeast !== '' && !pack.priorities.some((level) => level.id === atLeast))
      wrong('solutionPriority', { found: atLeast });
    const amount = written.normalize('NFKC').replace(/[,\s]/g, '');
    const most = amount === '' ? null : Number(amount);
    if (most !== null && !(most >= 0)) wrong('solutionMost', { found: written });
    for (const found of strangersIn(wording, OF_SOLUTION)) wrong('solutionWording', { found });
    return wrongs.length === 0
      ? [{ id: id || name, name, categories: namesIn(named), atLeast, most, wording: wording.trim(), retired }]
      : [];
  });
}

/** Retired ones do: tickets may still have them. So do the pack's own words, where the category is called otherwise by now. */
function isCategory(pack: Pack, categories: readonly CategoryEntry[], found: string): boolean {
  return (
    categories.some(({ category1 }) => category1 === found) ||
    pack.categories.some(({ name }) => Object.values(name).includes(found))
  );
}
