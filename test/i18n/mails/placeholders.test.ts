import type { Placeholder } from '../../../src/i18n/mails/placeholders';
import { filledIn, PLACEHOLDERS, placeholderText, strangersIn } from '../../../src/i18n/mails/placeholders';
import { LANGUAGES } from '../../../src/packs/pack';

const IDS = Object.keys(PLACEHOLDERS) as Placeholder[];

test.each([
  ['订单 {订单号} 退款', '订单 A-17 退款'],
  ['{order number}, {ORDER NUMBER}, {orderNo} and {Order  Number}', 'A-17, A-17, A-17 and A-17'],
  ['｛订单号｝', 'A-17'],
  ['{nobody knows} {} { } {{订单号}}', '{nobody knows} {} { } {A-17}'],
  ['{ticket number}', '{ticket number}'],
])('fills %s', (text, filled) => {
  expect(filledIn(text, { orderNo: 'A-17' })).toBe(filled);
});

test('takes what it puts in as it is: braces and dollar signs of a customer are no placeholders', () => {
  expect(filledIn('{description}!', { description: '{order number} $& $1', orderNo: 'A-17' })).toBe(
    '{order number} $& $1!',
  );
});

test('names what is no placeholder, and what is none here, each once', () => {
  expect(strangersIn('{订单号} {金额} {金额} {clock}', ['orderNo'])).toEqual(['{金额}', '{clock}']);
  expect(strangersIn('no braces', [])).toEqual([]);
});

test('every placeholder is known again by what it is called in either language', () => {
  for (const language of LANGUAGES) {
    for (const id of IDS) expect(filledIn(placeholderText(language, id), { [id]: id })).toBe(id);
  }
});
