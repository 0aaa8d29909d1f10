import { reviewTexts } from '../../../src/i18n/review/review';

describe('days are told as short as they can be', () => {
  test.each([
    ['2026-03-02', '2026-03-08', '2–8 March 2026', '2026年3月2日至8日'],
    ['2026-03-30', '2026-04-05', '30 March – 5 April 2026', '2026年3月30日至4月5日'],
    ['2026-12-28', '2027-01-03', '28 December 2026 – 3 January 2027', '2026年12月28日至2027年1月3日'],
    ['2026-03-02', '2026-03-02', '2 March 2026', '2026年3月2日'],
  ])('%s to %s', (from, to, english, chinese) => {
    expect(reviewTexts('en').period(from, to)).toBe(english);
    expect(reviewTexts('zh-CN').period(from, to)).toBe(chinese);
  });
});
