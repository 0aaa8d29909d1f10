import * as v from 'valibot';
import { KNOWLEDGE } from '../../sheets/knowledge';
import { fields, requestId, wanted } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import type { KnowledgeRated } from './knowledgeAnswers';
import { knowledgeRows, ratingsOf } from './knowledgeEntries';
import { demandEntry } from './writeKnowledge';

/** Says whether an entry helped. Everybody has one say on each, and the last one counts. */
export const rateKnowledge = change(
  fields({ requestId, entryNo: wanted, helpful: () => v.boolean() }),
  (desk, args): KnowledgeRated => rated(desk, args),
  (desk, args) => rated(desk, args),
);

function rated(
  desk: Desk,
  { entryNo, helpful }: { readonly entryNo: string; readonly helpful: boolean },
): KnowledgeRated {
  const { row, cells } = demandEntry(knowledgeRows(desk.ports), entryNo);
  const before = ratingsOf(cells);
  const own = before[desk.actor.mail];
  const counts = {
    helpful: (cells.helpful ?? 0) + Number(helpful) - Number(own === 1),
    notHelpful: (cells.notHelpful ?? 0) + Number(!helpful) - Number(own === 0),
  };
  const ratings = JSON.stringify({ ...before, [desk.actor.mail]: Number(helpful) });
  desk.ports.table(KNOWLEDGE).write(row, { ...counts, ratings }, cells);
  return { entryNo, ...counts };
}
