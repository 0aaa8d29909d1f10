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

  test.each([
    ...['min', 'mins', 'minute', 'minutes', 'm', 'MIN', '分钟', '分'].map((unit) => [unit, { minutes: 2 }] as const),
    ...['h', 'hr', 'hrs', 'hour', 'hours', 'Hours', '小时', '时'].map((unit) => [unit, { minutes: 120 }] as const),
    ...['d', 'day', 'days', 'D', '天', '日'].map((unit) => [unit, { calendarDays: 2 }] as const),
    ...['business day', 'business days', 'working day', 'working days', '个工作日', '工作日'].map(
      (unit) => [unit, { businessDays: 2 }] as const,
    ),
  ])('%p is a unit, and nothing may stand before or after it', (unit, target) => {
    expect(parseLimit(`2${unit}`)).toEqual(target);
    expect(parseLimit(`2   ${unit}`)).toEqual(target);
    for (const wrong of [
      `2 x${unit}`,
      `2 ${unit}x`,
      `2 ${unit} x`,
      `about 2 ${unit}`,
      `2 ${unit}\nor so`,
      `a2 ${unit}`,
    ]) {
      expect(parseLimit(wrong)).toBeUndefined();
    }
  });

  test.each([
    ['0.5 h', 30],
    ['12 h', 720],
    ['1.25 h', 75],
    ['10.05 h', 603],
    ['120 min', 120],
  ])('%p counts in decimals', (written, minutes) => {
    expect(parseLimit(written)).toEqual({ minutes });
  });

  test.each([
    ['75%/24h', 0.75, 1440],
    ['75  %  /  24 h', 0.75, 1440],
    ['12.5 % / 30 min', 0.125, 30],
    ['0.25 % / 1 h', 0.0025, 60],
    ['5.25 % / 1 h', 0.0525, 60],
    ['100 % / 1 h', 1, 60],
  ])('%p is a share of the promised time', (written, promisedShare, otherwiseMinutes) => {
    expect(parseLimit(written)).toEqual({ promisedShare, otherwiseMinutes });
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
    '100.5 % / 24 h',
    'at 75 % / 24 h',
    '75 % / 24 h\nor so',
    '75 % / ',
    '75 % / -',
    '75. % / 24 h',
    '75 / 24 h',
    '4. h',
    '.5 h',
    '1 . 5 h',
    '75 % / 1 day',
    '75 %',
    '75 % / soon',
    '1e3 h',
    'NaN h',
  ])('%p names no target', (written) => {
    expect(parseLimit(written)).toBeUndefined();
  });
});
