/** The knowledge base as its sheet has it: every row judged by itself, then against the others. */
import type { KnowledgeState } from '../../domain/knowledge/knowledgeEntry';
import { KNOWLEDGE_STATES } from '../../domain/knowledge/knowledgeEntry';
import { KNOWLEDGE } from '../../sheets/knowledge';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { Fault } from '../rules/config';

export type KnowledgeRow = RowOf<typeof KNOWLEDGE>;

/** An entry that holds, with its place on the sheet. */
export interface KnowledgeEntry {
  /** As people count. */
  readonly row: number;
  /** A cell left empty stands for a draft. */
  readonly state: KnowledgeState;
  readonly cells: KnowledgeRow;
}

/** The sheet's rows from row 2 down. One read where nobody moved its columns. @throws {Refusal} SHEET_MISSING */
export function knowledgeRows(ports: Ports): readonly KnowledgeRow[] {
  return ports.table(KNOWLEDGE).block(columnKeys(KNOWLEDGE));
}

/** The rows; none where the sheet is not there, until repair makes it. */
export function knowledgeRowsIfThere(ports: Ports): readonly KnowledgeRow[] | null {
  return rowsIfThere(ports, KNOWLEDGE);
}

/**
 * The entries that hold; none where the sheet is not there, until repair makes it. One read.
 * @param fault told every cell that does not; those rows are left out
 */
export function knowledgeEntries(ports: Ports, fault: Fault = () => undefined): readonly KnowledgeEntry[] {
  return entriesOfRows(knowledgeRowsIfThere(ports) ?? [], fault);
}

/** The entries that rows make, the first of them in row 2. */
export function entriesOfRows(rows: readonly KnowledgeRow[], fault: Fault): readonly KnowledgeEntry[] {
  const seen = new Map<string, number>();
  return rows.flatMap((cells, index): readonly KnowledgeEntry[] => {
    const { entryNo, problem, solution, category, product } = cells;
    if ((entryNo + cells.state + problem + solution + category + product).trim() === '') return [];
    const row = index + 2;
    const state = KNOWLEDGE_STATES.find((one) => one === (cells.state.trim() || 'draft'));
    const other = entryNo === '' ? undefined : seen.get(entryNo);
    const isWhole = problem.trim() !== '' && solution.trim() !== '';
    if (!isWhole) fault('knowledgeText', { row, column: problem.trim() === '' ? 'problem' : 'solution' });
    if (state === undefined) fault('knowledgeState', { row, found: cells.state });
    if (other === undefined) seen.set(entryNo, row);
    else fault('knowledgeTwice', { row, found: entryNo, other });
    return isWhole && state !== undefined && other === undefined ? [{ row, state, cells }] : [];
  });
}

/** The number after the highest. @example nextEntryNo([{ entryNo: 'K0007' }]) //=> 'K0008' */
export function nextEntryNo(rows: readonly Pick<KnowledgeRow, 'entryNo'>[]): string {
  const highest = rows.reduce((most, { entryNo }) => Math.max(most, Number(/^K(\d+)$/.exec(entryNo)?.[1] ?? 0)), 0);
  return `K${String(highest + 1).padStart(4, '0')}`;
}

/** What each of the staff said of an entry: 1 where it helped. Nothing where somebody wrote over the cell. */
export function ratingsOf({ ratings }: Pick<KnowledgeRow, 'ratings'>): Readonly<Record<string, number>> {
  try {
    const found: unknown = JSON.parse(ratings === '' ? '{}' : ratings);
    return typeof found === 'object' && found !== null ? (found as Record<string, number>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
