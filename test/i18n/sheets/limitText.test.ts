import type { Target } from '../../../src/domain/clocks/clock';
import { parseLimit } from '../../../src/domain/clocks/limit';
import { limitText } from '../../../src/i18n/sheets/limitText';
import { LANGUAGES } from '../../../src/packs/pack';
import { PACKS } from '../../../src/packs/packs';

describe('a target in words', () => {
  test.each<[Target, string, string]>([
    [{ minutes: 30 }, '30 min', '30 分钟'],
    [{ minutes: 90 }, '90 min', '90 分钟'],
    [{ minutes: 60 }, '1 h', '1 小时'],
    [{ minutes: 240 }, '4 h', '4 小时'],
    [{ minutes: 7200 }, '120 h', '120 小时'],
    [{ minutes: 0.5 }, '0.5 min', '0.5 分钟'],
    [{ businessDays: 1 }, '1 business day', '1 个工作日'],
    [{ businessDays: 3 }, '3 business days', '3 个工作日'],
    [{ calendarDays: 1 }, '1 day', '1 天'],
    [{ calendarDays: 3 }, '3 days', '3 天'],
    [{ promisedShare: 0.75, otherwiseMinutes: 1440 }, '75 % / 24 h', '75 % / 24 小时'],
    [{ promisedShare: 0.29, otherwiseMinutes: 45 }, '29 % / 45 min', '29 % / 45 分钟'],
  ])('%j is read back as what it was', (target, english, chinese) => {
    expect(limitText('en', target)).toBe(english);
    expect(limitText('zh-CN', target)).toBe(chinese);
    expect(parseLimit(english)).toEqual(target);
    expect(parseLimit(chinese)).toEqual(target);
  });

  test('every target of every pack is read back as what it was', () => {
    const targets = Object.values(PACKS)
      .flatMap((pack) => pack.clocks.flatMap((clock) => Object.values(clock.targets)))
      .filter((target) => target !== null);
    expect(targets.length).toBeGreaterThan(50);
    for (const target of targets) {
      for (const language of LANGUAGES) expect(parseLimit(limitText(language, target))).toEqual(target);
    }
  });
});

describe('a limit as people write it', () => {
  test.each([
    ['３０分钟', { minutes: 30 }],
    ['75％／24小时', { promisedShare: 0.75, otherwiseMinutes: 1440 }],
    ['1.5 h', { minutes: 90 }],
    ['', null],
    ['—', null],
    ['soon', undefined],
    ['0 h', undefined],
    ['1.5 business days', undefined],
    ['0 % / 24 h', undefined],
    ['150 % / 24 h', undefined],
    ['75 % / 3 days', undefined],
  ])('"%s" is %j', (written, target) => {
    expect(parseLimit(written)).toEqual(target);
  });
});
