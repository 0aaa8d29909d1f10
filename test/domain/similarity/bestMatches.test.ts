import { join } from 'node:path';
import { bestMatches } from '../../../src/domain/similarity/bestMatches';
import { knowledgePairs, rankingQuality } from '../../../workbench/bench/knowledgePairs';

const { entries, questions, elsewhere } = knowledgePairs(join(__dirname, '../../..'));
const ranked = (question: string): readonly string[] =>
  bestMatches(question, entries, entries.length).map(({ candidate }) => candidate.id);

describe('The best matches', () => {
  const texts = (...all: readonly string[]) => all.map((text) => ({ text }));
  const found = (question: string, all: readonly { readonly text: string }[], limit = 9) =>
    bestMatches(question, all, limit).map(({ candidate }) => candidate.text);

  it('are those with the rarest common terms, whatever the question says besides', () => {
    const all = texts('The lamp is broken', 'The oven is broken', 'The oven stays cold');
    expect(found('Since Monday our good old lamp, which my aunt gave us, is broken', all)[0]).toBe(
      'The lamp is broken',
    );
    expect(found('水壶漏电了怎么办', texts('退款没有到账', '水壶插电漏电跳闸'))).toEqual(['水壶插电漏电跳闸']);
  });

  it('know words by their root', () => {
    expect(found('They billed me twice', texts('Billing disputes'))).toEqual(['Billing disputes']);
    expect(found('the app crashed', texts('Application crashing'))).toEqual(['Application crashing']);
  });

  it('are none where nothing is shared, asked or there, and no more than wanted; equals keep their order', () => {
    expect(found('水壶', texts('发票'))).toEqual([]);
    expect(found('', texts('发票'))).toEqual([]);
    expect(found('发票', [])).toEqual([]);
    expect(found('发票', texts('发票', '发票 ', ' 发票'), 2)).toEqual(['发票', '发票 ']);
  });

  it('count a term that is said again for less each time, and a long text for less than a short one', () => {
    const [once, twice, often] = [1, 2, 9].map(
      (times) => bestMatches('lamp', texts('lamp '.repeat(times), 'oven'), 1)[0]?.score ?? 0,
    );
    expect(twice).toBeGreaterThan(once ?? 0);
    expect((often ?? 0) - (twice ?? 0)).toBeLessThan(9 * ((twice ?? 0) - (once ?? 0)));
    expect(found('lamp', texts('lamp with a green shade of glass and a long cable', 'lamp'))[0]).toBe('lamp');
  });
});

/** As measured; `npm run bench` prints the same through the commands of a desk. */
describe('Of held-out questions', () => {
  it('there are enough, none in the words of its entry', () => {
    expect(entries).toHaveLength(61);
    expect(questions.en.length).toBeGreaterThanOrEqual(40);
    expect(questions['zh-CN'].length).toBeGreaterThanOrEqual(30);
    expect(questions.later.length).toBeGreaterThanOrEqual(150);
    const texts = new Map(entries.map(({ id, text }) => [id, text]));
    for (const [question, id] of Object.values(questions).flat()) {
      expect(texts.has(id)).toBe(true);
      expect(texts.get(id)).not.toBe(question);
    }
  });

  it.each([
    ['en', 0.9, 0.8],
    ['zh-CN', 0.93, 0.9],
    ['later', 0.97, 0.95],
  ] as const)('%s: the answer is among the first three', (kind, recall, rank) => {
    const quality = rankingQuality(questions[kind], ranked);
    expect(quality.recallAt3).toBeGreaterThanOrEqual(recall);
    expect(quality.meanReciprocalRank).toBeGreaterThanOrEqual(rank);
  });

  it('most that have to do with nothing here are answered with nothing', () => {
    expect(elsewhere.filter((question) => ranked(question).length > 0).length).toBeLessThanOrEqual(
      elsewhere.length / 3,
    );
  });
});
