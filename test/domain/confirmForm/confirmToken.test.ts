import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { CONFIRM_VALID_DAYS, confirmToken } from '../../../src/domain/confirmForm/confirmToken';
import { readConfirmToken } from '../../../src/domain/confirmForm/readConfirmToken';
import { pageToken } from '../../../src/domain/customerPage/pageToken';
import { DAY_MS, instant, later } from '../../../src/domain/time/instant';

const keyed =
  (secret: string) =>
  (text: string): readonly number[] => [...createHmac('sha256', secret).update(text).digest()];
const hmac = keyed('secret');
const NOW = instant('2026-03-02T01:00:00Z');
const TICKET = '20260302001';

describe('the token of a verdict', () => {
  test('names ticket and attempt, and holds for sixty days', () => {
    const read = readConfirmToken(hmac, confirmToken(hmac, TICKET, 2, NOW));
    expect(read).toMatchObject({ ticketNo: TICKET, attempt: 2 });
    const days = ((read?.expiresAt ?? NOW) - NOW) / DAY_MS;
    expect(days).toBeGreaterThanOrEqual(CONFIRM_VALID_DAYS);
    expect(days).toBeLessThanOrEqual(CONFIRM_VALID_DAYS + 1);
  });

  test('is the same for a whole day, and another on the next', () => {
    expect(confirmToken(hmac, TICKET, 1, later(NOW, 60_000))).toBe(confirmToken(hmac, TICKET, 1, NOW));
    expect(confirmToken(hmac, TICKET, 1, later(NOW, DAY_MS))).not.toBe(confirmToken(hmac, TICKET, 1, NOW));
  });

  test('is read in small letters, with blanks, and with letters that were mistaken', () => {
    const token = confirmToken(hmac, TICKET, 1, NOW);
    const typed = ` ${token.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')} \n`;
    expect(readConfirmToken(hmac, typed)).toEqual(readConfirmToken(hmac, token));
  });

  test('is nothing where any letter of it was changed', () => {
    const token = confirmToken(hmac, TICKET, 1, NOW);
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
        (at, letter) => {
          const changed = token.slice(0, at) + letter + token.slice(at + 1);
          return changed === token || readConfirmToken(hmac, changed) === null;
        },
      ),
    );
  });

  test('is nothing under another secret, for another use, or as any other text', () => {
    const token = confirmToken(hmac, TICKET, 1, NOW);
    expect(readConfirmToken(keyed('other'), token)).toBeNull();
    expect(readConfirmToken(hmac, pageToken(hmac, '0a1b2c3d', TICKET, NOW))).toBeNull();
    for (const text of ['', '-', '=1+1', token + token, `${token}0`, '9'.repeat(100_000)])
      expect(readConfirmToken(hmac, text)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => readConfirmToken(hmac, text) === null));
  });
});
