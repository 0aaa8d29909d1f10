import { parseHours } from '../../../src/domain/time/parseHours';
import { hoursText } from '../../../src/i18n/sheets/hoursText';
import { LANGUAGES } from '../../../src/packs/pack';

const SPLIT = [
  ['09:00', '12:00'],
  ['13:00', '24:00'],
] as const;

test('hours are written with the punctuation of the language', () => {
  expect(hoursText('zh-CN', SPLIT)).toBe('09:00–12:00，13:00–24:00');
  expect(hoursText('en', SPLIT)).toBe('09:00–12:00, 13:00–24:00');
});

test.each(LANGUAGES)('hours written in %s are read back', (language) => {
  expect(parseHours(hoursText(language, SPLIT))).toEqual(SPLIT);
  expect(parseHours(hoursText(language, []))).toEqual([]);
});
