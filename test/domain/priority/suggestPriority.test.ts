import fc from 'fast-check';
import { raisePriority } from '../../../src/domain/priority/raisePriority';
import type { PriorityFacts } from '../../../src/domain/priority/suggestPriority';
import { suggestPriority } from '../../../src/domain/priority/suggestPriority';
import type { PackId } from '../../../src/packs/pack';
import { packOf } from '../../../src/packs/packs';

const NOTHING: PriorityFacts = {
  description: '',
  category1: '',
  category2: '',
  amount: null,
  vip: false,
  recentSameCustomer: [],
};

function suggested(pack: PackId, facts: Partial<PriorityFacts>) {
  const { priorityRules, priorities } = packOf(pack);
  return suggestPriority(
    priorityRules,
    priorities.map(({ id }) => id),
    { ...NOTHING, ...facts },
  );
}

describe('The suggested priority', () => {
  it('is the lowest where no rule applies', () => {
    expect(suggested('rapid-response', { description: '请问有几种颜色' })).toEqual({ priority: 'low', reasons: [] });
  });

  it.each([
    ['系统打不开，严重影响我们营业，很紧急', 'high'],
    ['This is URGENT, please call', 'high'],
    ['请ＡＳＡＰ处理', 'high'],
    ['充电时冒烟了', 'urgent'],
    ['the kettle caught fire', 'urgent'],
    ['不紧急，有空再看', 'low'],
    ['并不是很紧急', 'low'],
    ["It isn't urgent at all", 'low'],
    ['It is not very urgent', 'low'],
    ['非常紧急', 'high'],
    ['一开始不紧急，现在很紧急', 'high'],
    ['I have an insurgent cat and a criticality', 'low'],
    ['再不解决就打12315', 'high'],
    ['订单号 9123150', 'low'],
  ])('reads %s as %s', (description, priority) => {
    expect(suggested('rapid-response', { description }).priority).toBe(priority);
  });

  it('counts a safety word even when it is denied', () => {
    expect(suggested('rapid-response', { description: '没有受伤，但是很吓人' }).priority).toBe('urgent');
  });

  it('is mid from an amount of exactly 5,000 on in the toolkit, and not at 4,999.99 or without one', () => {
    expect(suggested('complaint-toolkit', { amount: 5000 }).priority).toBe('mid');
    expect(suggested('complaint-toolkit', { amount: 4999.99 }).priority).toBe('low');
    expect(suggested('complaint-toolkit', { amount: null }).priority).toBe('low');
    expect(suggested('complaint-toolkit', { amount: NaN }).priority).toBe('low');
  });

  it('is mid when the same customer complained within 30 days, the 30th included', () => {
    expect(suggested('complaint-toolkit', { recentSameCustomer: [30, 90] })).toEqual({
      priority: 'mid',
      reasons: [{ reason: 'repeated', atLeast: 'mid', found: '1' }],
    });
    expect(suggested('complaint-toolkit', { recentSameCustomer: [31] }).priority).toBe('low');
  });

  it('asks for both conditions where a rule names two', () => {
    expect(suggested('after-sales', { vip: true }).priority).toBe('P2');
    expect(suggested('after-sales', { amount: 10000 }).priority).toBe('P2');
    expect(suggested('after-sales', { vip: true, amount: 10000 }).priority).toBe('P1');
  });

  it('names every reason with what was found, the weightiest first', () => {
    const { priority, reasons } = suggested('rapid-response', {
      description: '漏电，紧急！',
      category1: 'technical',
      category2: 'systemError',
    });
    expect(priority).toBe('urgent');
    expect(reasons.map(({ reason, found }) => `${reason} ${found}`)).toEqual([
      'safety 漏电',
      'urgentWords 紧急',
      'category technical / systemError',
      'category technical',
    ]);
  });

  it('refuses a rule for a level that does not exist', () => {
    expect(() => suggestPriority([{ atLeast: 'P0', reason: 'vip', when: { vip: true } }], ['P1'], NOTHING)).toThrow(
      'P0',
    );
    expect(() => suggestPriority([], [], NOTHING)).toThrow('no priorities');
  });

  it('never falls when something more is known', () => {
    const levels = packOf('complaint-toolkit').priorities.map(({ id }) => id);
    const rank = (facts: Partial<PriorityFacts>) => levels.indexOf(suggested('complaint-toolkit', facts).priority);
    const description = fc.constantFrom('曝光你们', '退货', 'urgent', '漏电', 'slow');
    const amount = fc.option(fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(description, amount, (text, sum) => {
        const less = rank({ description: text, amount: sum });
        expect(rank({ description: `${text}。起火`, amount: sum })).toBeLessThanOrEqual(less);
        expect(rank({ description: text, amount: sum, vip: true })).toBeLessThanOrEqual(less);
      }),
    );
  });
});

describe('A priority raised', () => {
  const levels = ['urgent', 'high', 'medium', 'low'];

  it('is one level up and never above the top', () => {
    expect(levels.map((level) => raisePriority(levels, level))).toEqual(['urgent', 'urgent', 'high', 'medium']);
  });

  it('stays where the process has no such level', () => {
    expect(raisePriority(levels, 'P2')).toBe('P2');
    expect(raisePriority([], '')).toBe('');
  });
});
