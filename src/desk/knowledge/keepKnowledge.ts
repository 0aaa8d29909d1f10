/** What the desk fills in on the sheet of the knowledge base: numbers of rows that people added, and how useful entries are. */
import { knowledgeUses } from '../../domain/knowledge/knowledgeUses';
import { KNOWLEDGE } from '../../sheets/knowledge';
import type { Desk } from '../desk';
import { loggedEvents } from '../register/loggedEvents';
import type { Fault } from '../rules/config';
import type { KnowledgeEntry, KnowledgeRow } from './knowledgeEntries';
import { entriesOfRows, knowledgeRowsIfThere, nextEntryNo, ratingsOf } from './knowledgeEntries';

const COUNTED = ['lastUsedAt', 'used', 'helpful', 'notHelpful'] as const;

/**
 * Numbers rows that people added, and dates those that they published. One read, and one write for each such row.
 * @param fault told every cell that does not hold
 * @returns the rows as they stand then
 */
export function numberKnowledge({ ports, now }: Pick<Desk, 'ports' | 'now'>, fault: Fault): readonly KnowledgeRow[] {
  const rows = [...(knowledgeRowsIfThere(ports) ?? [])];
  for (const { row, state, cells } of entriesOfRows(rows, fault)) {
    const entryNo = cells.entryNo === '' ? nextEntryNo(rows) : cells.entryNo;
    const publishedAt = cells.publishedAt ?? (state === 'published' ? now : null);
    const kept = { ...cells, entryNo, state, publishedAt };
    if (entryNo === cells.entryNo && publishedAt === cells.publishedAt && state === cells.state) continue;
    ports.table(KNOWLEDGE).write(row, { entryNo, state, publishedAt }, cells);
    rows[row - 2] = kept;
  }
  return rows;
}

/**
 * Counts anew how often entries were used and helped: what customers said of tickets solved with them, and what the staff said. Two reads and one
 * write; one read where there are none.
 */
export function countKnowledge(desk: Desk): void {
  const rows = numberKnowledge(desk, () => undefined);
  const entries = entriesOfRows(rows, () => undefined);
  if (entries.length === 0) return;
  const uses = knowledgeUses(loggedEvents(desk));
  const counted = new Map(entries.map((entry): [number, KnowledgeRow] => [entry.row, withUse(entry, uses)]));
  if (entries.every(({ row, cells }) => COUNTED.every((key) => counted.get(row)?.[key] === cells[key]))) return;
  const last = Math.max(...counted.keys());
  desk.ports.table(KNOWLEDGE).writeBlock(
    COUNTED,
    2,
    rows.slice(0, last - 1).map((cells, index) => counted.get(index + 2) ?? cells),
  );
}

function withUse({ cells }: KnowledgeEntry, uses: ReturnType<typeof knowledgeUses>): KnowledgeRow {
  const { used, satisfied, notSatisfied, lastUsedAt } = uses.get(cells.entryNo) ?? {
    used: 0,
    satisfied: 0,
    notSatisfied: 0,
    lastUsedAt: null,
  };
  const said = Object.values(ratingsOf(cells));
  const helped = said.filter((rating) => rating === 1).length;
  return {
    ...cells,
    used,
    helpful: satisfied + helped,
    notHelpful: notSatisfied + said.length - helped,
    lastUsedAt,
  };
}
