import { KNOWLEDGE } from '../../sheets/knowledge';
import { fields, requestId, sentence, wanted } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import type { KnowledgeKept } from './knowledgeAnswers';
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
  const { row, cells } = demandEntry(knowledgeRows(desk.ports), entryNo);
  // A run that was cut off between the two cells and is repeated finds one of them written.
  const lines = cells.remark.split('\n').filter((line) => line !== '');
  const remark = lines.includes(reason) ? cells.remark : [...lines, reason].join('\n');
  desk.ports.table(KNOWLEDGE).write(row, { state: 'retired', remark }, cells);
  return { entryNo, state: 'retired' };
}
