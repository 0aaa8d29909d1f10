import { dateWords } from '../../../src/dialogs/words/dateWords';

const NOW = Date.UTC(2026, 2, 6, 6, 30);

describe('dates in words', () => {
  it('are told in the time zone of the desk and its language', () => {
    expect(dateWords('en', 'Asia/Shanghai', NOW).when(NOW)).toBe('Fri, Mar 6, 14:30');
    expect(dateWords('zh-CN', 'Asia/Shanghai', NOW).when(NOW)).toMatch(/^3月6日周五\s?14:30$/);
    expect(dateWords('en', 'America/Santiago', NOW).when(NOW)).toBe('Fri, Mar 6, 03:30');
  });

  it('name the year only where it is another one', () => {
    expect(dateWords('en', 'Asia/Shanghai', NOW).when(Date.UTC(2025, 11, 31, 2))).toBe('Dec 31, 2025, 10:00');
  });

  it('keep a date on its day in every zone', () => {
    for (const zone of ['America/Santiago', 'Asia/Kolkata', 'UTC'])
      expect(dateWords('en', zone, NOW).day('2026-03-09')).toBe('Mon, Mar 9, 2026');
    expect(dateWords('en', 'UTC', NOW).day('soon')).toBe('soon');
  });
});
