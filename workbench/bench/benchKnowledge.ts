/** How well the knowledge base answers, through the commands of a desk. */
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import { PROJECT_ROOT } from '../projectRoot';
import type { Figure } from './figure';
import { atLeast } from './figure';
import { knowledgePairs, rankingQuality } from './knowledgePairs';

/** Floors, a little below what was measured. */
const FLOORS = { en: [0.9, 0.8], 'zh-CN': [0.93, 0.9], later: [0.97, 0.95] } as const;

/** Publishes the library of the pairs and asks every question of them. */
export async function knowledgeQuality(): Promise<readonly Figure[]> {
  const { entries, questions } = knowledgePairs(PROJECT_ROOT);
  const desk = await openDesk({ pack: 'rapid-response', language: 'en' });
  const owner = desk.as(DEFAULT_OWNER);
  const ids = new Map<string, string>();
  for (const { id, text } of entries) {
    const entry = { problem: text, solution: 'Sample solution.' };
    ids.set(owner.call<{ entryNo: string }>('publishKnowledge', entry).entryNo, id);
  }
  const ranked = (query: string): readonly string[] =>
    owner
      .call<{ entries: readonly { entryNo: string }[] }>('searchKnowledge', { query })
      .entries.map(({ entryNo }) => ids.get(entryNo) ?? '');
  return (['en', 'zh-CN', 'later'] as const).flatMap((kind) => {
    const { recallAt3, meanReciprocalRank } = rankingQuality(questions[kind], ranked);
    const [recall, rank] = FLOORS[kind];
    const name = `knowledge, ${questions[kind].length} questions (${kind})`;
    return [
      atLeast(`${name}, recall@3`, recallAt3, 'share of answers', recall),
      atLeast(`${name}, mean reciprocal rank`, meanReciprocalRank, 'share of answers', rank),
    ];
  });
}
