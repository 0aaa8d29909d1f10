import fc from 'fast-check';
import { normalisedContact } from '../../../src/domain/privacy/normalisedContact';

describe('The one spelling of a contact', () => {
  it.each([
    '13812345678',
    '+86 138 1234 5678',
    '+8613812345678',
    '008613812345678',
    '8613812345678',
    '138-1234-5678',
    '１３８１２３４５６７８',
    ' (138)12345678 ',
  ])('is the same for %s', (phone) => {
    expect(normalisedContact(phone)).toBe('13812345678');
  });

  it.each([
    ['010-62281234', '01062281234'],
    ['+86 10 6228 1234', '01062281234'],
    ['+86 (0)10 6228 1234', '01062281234'],
    ['+86 400 123 4567', '4001234567'],
    ['+1 415 555 0123', '14155550123'],
    ['86123456', '86123456'],
    ['Zhang@Example.COM ', 'zhang@example.com'],
    ['not a contact', ''],
    ['two@at@signs', ''],
    ['@example.com', ''],
    ['1234', ''],
    ['', ''],
  ])('of %s is %s', (contact, spelling) => {
    expect(normalisedContact(contact)).toBe(spelling);
  });

  it('does not change when it is taken again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.emailAddress(), fc.stringMatching(/^1[3-9]\d{9}$/), fc.stringMatching(/^0\d{10}$/)),
        (contact) => {
          const once = normalisedContact(contact);
          expect(normalisedContact(once)).toBe(once);
        },
      ),
    );
  });
});
