import { KNOWLEDGE } from '../sheets/knowledge';
import type { KnowledgeKept } from './answers';
import { fields, requestId, sentence, wanted } from './arguments';
import { change } from './command';
import type { Desk } from './desk';
import { knowledgeRows } from './knowledgeEntries';
import { demandEntry } from './writeKnowledge';

type Retired = Pick<KnowledgeKept, 'entryNo' | 'state'>;

/** Takes an entry out of use, with the reason as its remark. It is suggested no more and can be published again. */
export const retireKnowledge = change(
  fields({ requestId, entryNo: wanted, reason: sentence }),
  (desk, args): Retired => retired(desk, args),
  (desk, args) => retired(desk, args),
);

function retired(desk: Desk, { entryNo, reason }: { readonly entryNo: string; readonly reason: string }): Retired {
  const { row, state, cells } = demandEntry(knowledgeRows(desk.ports), entryNo);
  const remark = [cells.remark, reason].filter((line) => line !== '').join('\n');
  if (state !== 'retired') desk.ports.table(KNOWLEDGE).write(row, { state: 'retired', remark }, cells);
  return { entryNo, state: 'retired' };
}
