import fc from 'fast-check';
import { maskContact, maskMail, maskPhone } from '../../../src/domain/privacy/maskContact';
import { maskContactsWithin } from '../../../src/domain/privacy/maskContactsWithin';
import { maskName } from '../../../src/domain/privacy/maskName';

describe('A masked name', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳小明', '欧*'],
    ['张', '*'],
    ['John Smith', 'J***'],
    ['J', '***'],
    ['  王五 ', '王*'],
    ['', ''],
    ['   ', ''],
    ['𠮷野', '𠮷*'],
    ['𠮷', '*'],
    ['E\u0301lise', 'E\u0301***'],
    ['张*', '张*'],
  ])('%s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('shows one letter at most, tells no length and stays the same when masked again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 3, maxLength: 30 }), (name) => {
        const masked = maskName(name);
        expect(maskName(masked)).toBe(masked);
        expect(masked.replace(/\p{M}/gu, '').length).toBeLessThanOrEqual(
          Math.max(5, /^\P{M}?\p{M}*\*+$/u.test(name.trim()) ? name.length : 0),
        );
      }),
    );
  });
});

describe('A masked phone number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['+86 138-1234-5678', '138****5678'],
    ['８６１３８１２３４５６７８', '138****5678'],
    ['010-62281234', '010****1234'],
    ['+86 10 6228 1234', '010****1234'],
    ['1234567890', '123****7890'],
    ['123456789', '****89'],
    ['62281234', '****34'],
    ['1234567', '****67'],
    ['123456', '****'],
    ['1', '****'],
    ['', ''],
    ['no digits', '****'],
    ['138****5678', '138****5678'],
  ])('%s becomes %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it('hides at least three digits of ten, and four or more of every other number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('23456789')), maxLength: 20 }), (digits) => {
        const shown = maskPhone(digits).replace(/\D/g, '').length;
        expect(digits.length - shown).toBeGreaterThanOrEqual(digits.length === 10 ? 3 : Math.min(digits.length, 4));
      }),
    );
  });
});

describe('A masked mail address', () => {
  it.each([
    ['zhang.san@example.com', 'z***@example.com'],
    ['z@example.com', '***@example.com'],
    ['@example.com', '@example.com'],
    ['"a@b"@example.com', '"***@example.com'],
    ['张三@example.com', '张***@example.com'],
    ['', ''],
    ['z***@example.com', 'z***@example.com'],
  ])('%s becomes %s', (mail, masked) => {
    expect(maskMail(mail)).toBe(masked);
  });
});

describe('A masked contact field', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['zhang@example.com', 'z***@example.com'],
    ['13812345678 / zhang@example.com', '138****5678 / z***@example.com'],
    ['13812345678，010-62281234', '138****5678 / 010****1234'],
    ['wxid_zhang', 'w***'],
    ['微信', '微***'],
    ['', ''],
    [' / ', ''],
  ])('%s becomes %s', (contact, masked) => {
    expect(maskContact(contact)).toBe(masked);
  });

  it('stays the same when masked again', () => {
    const contact = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789+- ')), maxLength: 18 }),
    );
    fc.assert(
      fc.property(contact, (written) => {
        expect(maskContact(maskContact(written))).toBe(maskContact(written));
      }),
    );
  });
});

describe('Contacts within a text', () => {
  it.each([
    ['请打13812345678联系我', '请打138****5678联系我'],
    ['请联系zhang.san@example.com谢谢', '请联系z***@example.com谢谢'],
    ['+86 138 1234 5678 或 139-1234-5678', '138****5678 或 139****5678'],
    ['订单 20240512138123456789 未到', '订单 20240512138123456789 未到'],
    ['金额 13812345678901', '金额 13812345678901'],
    ['没有联系方式', '没有联系方式'],
    ['', ''],
  ])('%s becomes %s', (text, masked) => {
    expect(maskContactsWithin(text)).toBe(masked);
  });

  it('are looked for in a long text without any', () => {
    for (const text of ['a'.repeat(50_000), '投诉'.repeat(25_000)]) expect(maskContactsWithin(text)).toBe(text);
  });
});
