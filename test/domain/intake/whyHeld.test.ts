import type { EarlierAnswer } from '../../../src/domain/intake/whyHeld';
import { isMailAddress, MOST_IN_ALL, MOST_OF_ONE, whyHeld } from '../../../src/domain/intake/whyHeld';
import { HOUR_MS, instant, later } from '../../../src/domain/time/instant';

const NOW = instant('2026-03-02T01:00:00Z');
const FINE = {
  name: '李雷',
  phone: '138 1234 5678',
  mail: '',
  orderNo: '',
  product: '',
  category: '',
  description: '屏幕坏了',
};
const why = (differs: Partial<typeof FINE>, earlier: readonly EarlierAnswer[] = []) =>
  whyHeld({ ...FINE, ...differs }, NOW, ['phone-key'], earlier);
const before = (ms: number, sender: string): EarlierAnswer => ({ at: later(NOW, -ms), senders: [sender] });

describe('an answer of the intake form', () => {
  test('that says what is wrong and how to answer is not held', () => {
    expect(why({})).toBeNull();
    expect(why({ phone: '', mail: 'lilei@example.org' })).toBeNull();
    expect(why({ description: '坏了' })).toBeNull();
    expect(
      why({ description: 'See https://shop.example/item and https://parcel.example/1, it is broken.' }),
    ).toBeNull();
  });

  test.each([
    ['noContact', { phone: '' }],
    ['noContact', { phone: '1234' }],
    ['noContact', { phone: '', mail: 'nobody' }],
    ['empty', { description: '' }],
    ['empty', { description: '!?…' }],
    ['empty', { description: 'zzzzzzzzz' }],
    ['tooLong', { description: 'ab '.repeat(1_667) }],
    ['tooLong', { product: 'x'.repeat(201) }],
    ['tooLong', { name: 'x'.repeat(61) }],
    ['links', { description: 'Look: http://a.example http://b.example www.c.example' }],
    ['links', { description: 'https://a.example/path' }],
    ['links', { description: '[url=x] [url=y] [url=z] buy' }],
    ['links', { orderNo: 'http://a.example' }],
  ] as const)('is held as %s where it is %j', (reason, differs) => {
    expect(why(differs)).toBe(reason);
  });

  test('is held from the fourth of one sender within an hour on', () => {
    const few = Array.from({ length: MOST_OF_ONE - 1 }, () => before(1_000, 'phone-key'));
    expect(why({}, few)).toBeNull();
    expect(why({}, [...few, before(HOUR_MS - 1, 'phone-key')])).toBe('manyOfOne');
    expect(why({}, [...few, before(HOUR_MS, 'phone-key')])).toBeNull();
    expect(why({}, [...few, before(1_000, 'another')])).toBeNull();
  });

  test('is held from the thirty-first of all within an hour on', () => {
    const many = Array.from({ length: MOST_IN_ALL - 1 }, (_, at) => before(1_000, `sender-${at}`));
    expect(why({}, many)).toBeNull();
    expect(why({}, [...many, before(1_000, 'one more')])).toBe('manyInAll');
  });
});

test.each([
  ['ada@example.org', true],
  ['a.b+c@mail.example.org', true],
  ['ada@example', false],
  ['ada@example.org, ben@example.org', false],
  ['Ada <ada@example.org>', false],
  ['ada@example.org\nBcc: ben@example.org', false],
  ['', false],
])('%j as an address for mail: %s', (text, is) => {
  expect(isMailAddress(text)).toBe(is);
});
