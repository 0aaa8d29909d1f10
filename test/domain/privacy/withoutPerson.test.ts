import fc from 'fast-check';
import type { Identity } from '../../../src/domain/privacy/withoutPerson';
import { withoutPerson } from '../../../src/domain/privacy/withoutPerson';

const who = (person: Partial<Identity>): Identity => ({ names: [], phones: [], mails: [], others: [], ...person });

describe('a text without a person', () => {
  test.each([
    ['a name that Chinese text runs on from', 'Ada登录不了', { names: ['Ada'] }, '[…]登录不了'],
    ['a name', 'Ada Lovelace rang.', { names: ['Ada Lovelace'] }, '[…] rang.'],
    [
      'either half of a name, in any case',
      'ADA says that Mr lovelace pays.',
      { names: ['Ada Lovelace'] },
      '[…] says that Mr […] pays.',
    ],
    ['no part of another word', 'The Adapter of Adam', { names: ['Ada'] }, 'The Adapter of Adam'],
    ['a Chinese name', '张小明来电', { names: ['张小明'] }, '[…]来电'],
    ['the given name alone', '小明说已付款', { names: ['张小明'] }, '[…]说已付款'],
    ['the family name with a title', '张先生、张女士、张贴', { names: ['张小明'] }, '[…]、[…]、张贴'],
    ['the family name with a title, known by the mask only', '回访张女士', { names: ['张*'] }, '回访[…]'],
    ['what masks left of a name', 'A*** and 张* rang', { names: ['Ada', '张小明'] }, '[…] and […] rang'],
    [
      'a phone number in any spelling',
      '020 7946 0958 or +44 20 7946-0958',
      { phones: ['+44 20 7946 0958'] },
      '[…] or […]',
    ],
    [
      'no longer number that ends alike',
      'order 9912379460958123',
      { phones: ['+44 20 7946 0958'] },
      'order 9912379460958123',
    ],
    ['a masked phone number', '回 138****5678', { phones: [] }, '回 […]'],
    ['mobile numbers of anybody', '请打13912345678', {}, '请打[…]'],
    ['mail addresses of anybody, masked ones too', '写 li@example.com 或 l***@example.com', {}, '写 […] 或 […]'],
    ['an address', 'Lives at 1 Sample Road.', { others: ['1 sample road'] }, 'Lives at […].'],
    ['a customer number', 'Nr. K-77 (again)', { others: ['K-77'] }, 'Nr. […] (again)'],
    [
      'nothing where nothing repeats them',
      'The lock is broken.',
      { names: ['Ada'], others: [''] },
      'The lock is broken.',
    ],
  ])('has %s taken out', (_, text, person: Partial<Identity>, wanted) => {
    expect(withoutPerson(text, who(person))).toBe(wanted);
  });

  test('comes out the same when it is done again, whatever people are called', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('Ada张小明先生 .*+?()[]|\\^$-@0123456789')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(words, words, words, words, words, (text, name, phone, mail, other) => {
        const person = who({ names: [name], phones: [phone], mails: [mail], others: [other] });
        const once = withoutPerson(text, person);
        expect(withoutPerson(once, person)).toBe(once);
      }),
    );
  });

  test('is found in time, however long the text', () => {
    const text = '1 '.repeat(5_000) + '1'.repeat(5_000);
    expect(withoutPerson(text, who({ phones: ['20 7946 0958'], names: ['Ada Lovelace'] }))).toBe(text);
  });
});
