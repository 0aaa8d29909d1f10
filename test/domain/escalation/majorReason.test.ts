import type { MajorFacts } from '../../../src/domain/escalation/majorReason';
import { majorReason } from '../../../src/domain/escalation/majorReason';
import type { PriorityRule } from '../../../src/domain/priority/priorityRule';
import { majorRule } from '../../../src/packs/major';

const LEVELS = ['high', 'mid', 'low'];
const RULES: readonly PriorityRule[] = [
  { atLeast: 'high', reason: 'safety', when: { words: ['fire'] } },
  { atLeast: 'mid', reason: 'media', when: { words: ['newspaper'] } },
  { atLeast: 'mid', reason: 'amount', when: { amountFrom: 5_000 } },
];

const why = (facts: Partial<MajorFacts>, rule = majorRule()) =>
  majorReason(rule, RULES, LEVELS, { priority: 'mid', reasons: [], amount: null, ...facts });

describe('A complaint is major', () => {
  it.each([
    ['for safety', { priority: 'high', reasons: ['safety: fire'] }, { reason: 'safety', found: 'fire' }],
    ['for the press', { reasons: ['vip: VIP', 'media: newspaper'] }, { reason: 'media', found: 'newspaper' }],
    ['from a large amount on', { amount: 50_000 }, { reason: 'amount', found: '50000' }],
    ['for words that have a colon in them', { reasons: ['media: a: b'] }, { reason: 'media', found: 'a: b' }],
  ] as const)('%s', (_, facts, found) => {
    expect(why(facts)).toEqual(found);
  });

  it('where its priority is an emergency by itself', () => {
    expect(why({ priority: 'high' }, majorRule('high'))).toEqual({ reason: 'priority', found: 'high' });
  });

  it.each([
    ['before anybody or anything has graded it', { priority: '', reasons: ['safety: fire'] }],
    ['for an amount just below', { amount: 49_999.99 }],
    ['for a reason that is none of the grave ones', { reasons: ['vip: VIP'] }],
    ['where somebody graded it lower than the reason asks for', { reasons: ['safety: fire'] }],
    ['for an amount that only raises the priority', { reasons: ['amount: 5200'], amount: 5_200 }],
  ])('but not %s', (_, facts) => {
    expect(why(facts)).toBeNull();
  });
});
