import { isRepeated, plainWords, REPEATED_WITHIN_HOURS } from '../../../src/domain/intake/sameMatter';
import { HOUR_MS, instant, later } from '../../../src/domain/time/instant';

const AT = instant('2026-03-02T01:00:00Z');
const ONE = { at: AT, senders: ['a', 'b'], words: 'w' };

test('what stands between letters and how they are written does not matter', () => {
  expect(plainWords('Ｉ cannot get in,\n since MONDAY!')).toBe(plainWords('i cannot get in since monday'));
  expect(plainWords('屏幕坏了。')).toBe('屏幕坏了');
  expect(plainWords('!!!')).toBe('');
});

test('the same is repeated by the same sender up to a day later, and not after', () => {
  const after = (ms: number) => ({ ...ONE, at: later(AT, ms), senders: ['b', 'c'] });
  const day = REPEATED_WITHIN_HOURS * HOUR_MS;
  expect([0, day, day + 1].map((ms) => isRepeated(ONE, after(ms)))).toEqual([true, true, false]);
});

test('other words, another sender or nobody known repeat nothing', () => {
  expect(isRepeated(ONE, { ...ONE, words: 'x' })).toBe(false);
  expect(isRepeated(ONE, { ...ONE, senders: ['c'] })).toBe(false);
  expect(isRepeated({ ...ONE, senders: [] }, { ...ONE, senders: [] })).toBe(false);
});
