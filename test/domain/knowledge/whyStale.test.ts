import { whyStale } from '../../../src/domain/knowledge/whyStale';
import { localDate } from '../../../src/domain/time/localDate';

const day = localDate;
const desk = {
  longAgo: day('2025-03-02'),
  hasCategory: (category: string) => category === 'Lamps',
  hasProduct: (product: string) => product === 'Desk lamp',
};
const entry = { category: 'Lamps', product: 'Desk lamp', lookedAt: [day('2026-01-01')], helpful: 1, notHelpful: 1 };

describe('An entry wants a look', () => {
  it('not while it was looked at lately, its category and product are there, and it helps as often as not', () => {
    expect(whyStale(entry, desk)).toEqual([]);
    expect(whyStale({ ...entry, category: '', product: '' }, desk)).toEqual([]);
  });

  it('from the day on that is too long ago, whichever of its days is the latest', () => {
    expect(whyStale({ ...entry, lookedAt: [day('2025-03-02'), ''] }, desk)).toEqual(['unused']);
    expect(whyStale({ ...entry, lookedAt: [day('2025-03-02'), day('2025-03-03')] }, desk)).toEqual([]);
    expect(whyStale({ ...entry, lookedAt: ['', ''] }, desk)).toEqual(['unused']);
  });

  it('once what it is about is gone, or it helps less often than not', () => {
    const gone = { ...entry, category: 'Ovens', product: 'Oven', notHelpful: 2 };
    expect(whyStale(gone, desk)).toEqual(['category', 'product', 'unhelpful']);
  });
});
