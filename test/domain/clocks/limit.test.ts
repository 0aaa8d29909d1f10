import { parseLimit } from '../../../src/domain/clocks/limit';

describe('a target as people write it', () => {
  test.each([
    ['30 min', { minutes: 30 }],
    ['30min', { minutes: 30 }],
    ['30 分钟', { minutes: 30 }],
    ['30分', { minutes: 30 }],
    ['4 h', { minutes: 240 }],
    ['1.5 hours', { minutes: 90 }],
    ['4 小时', { minutes: 240 }],
    ['24H', { minutes: 1440 }],
    ['24 h', { minutes: 1440 }],
    ['1 day', { calendarDays: 1 }],
    ['3 d', { calendarDays: 3 }],
    ['3 天', { calendarDays: 3 }],
    ['1 business day', { businessDays: 1 }],
    ['2 Working Days', { businessDays: 2 }],
    ['1 个工作日', { businessDays: 1 }],
    ['1工作日', { businessDays: 1 }],
    ['  ４ ｈ  ', { minutes: 240 }],
    ['75 % / 24 h', { promisedShare: 0.75, otherwiseMinutes: 1440 }],
    ['75％／24 小时', { promisedShare: 0.75, otherwiseMinutes: 1440 }],
    ['100%/30 min', { promisedShare: 1, otherwiseMinutes: 30 }],
  ])('%p is understood', (written, target) => {
    expect(parseLimit(written)).toEqual(target);
  });

  test.each(['', '   ', '-', '–', '—', '－'])('%p means that there is no clock', (written) => {
    expect(parseLimit(written)).toBeNull();
  });

  test.each([
    'soon',
    '4',
    'h',
    '-4 h',
    '0 h',
    '0 天',
    '4 weeks',
    '1.5 days',
    '0.5 个工作日',
    '4 h 30 min',
    '0 % / 24 h',
    '120 % / 24 h',
    '75 % / 1 day',
    '75 %',
    '75 % / soon',
    '1e3 h',
    'NaN h',
  ])('%p names no target', (written) => {
    expect(parseLimit(written)).toBeUndefined();
  });
});
