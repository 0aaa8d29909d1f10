import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { PAGE_VALID_DAYS, pageToken } from '../../../src/domain/customerPage/pageToken';
import { isSigned, readPageToken } from '../../../src/domain/customerPage/readPageToken';
import { DAY_MS, instant, later } from '../../../src/domain/time/instant';

const keyed =
  (secret: string) =>
  (text: string): readonly number[] =>
    [...createHmac('sha256', secret).update(text).digest()].map((byte) => (byte << 24) >> 24);
const ours = keyed('ours');
const NOW = instant('2026-03-02T09:00:00+08:00');
const TOKEN = pageToken(ours, '0a1b2c3d', '20260302001', NOW);

describe('the token of a customer page', () => {
  test('says which desk, which ticket and until when, and that the desk signed it', () => {
    const read = readPageToken(TOKEN);
    expect(read).toMatchObject({ desk: '0a1b2c3d', ticketNo: '20260302001' });
    expect(read && isSigned(ours, read)).toBe(true);
  });

  test('is short, and needs no escaping in an address', () => {
    expect(TOKEN.length).toBeLessThanOrEqual(48);
    expect(encodeURIComponent(TOKEN)).toBe(TOKEN);
  });

  test('is the same for a whole day and another the next, and holds for the days it promises', () => {
    const noon = instant('2026-03-02T12:00:00Z');
    expect(pageToken(ours, '0a1b2c3d', '20260302001', later(noon, 6 * 3_600_000))).toBe(
      pageToken(ours, '0a1b2c3d', '20260302001', noon),
    );
    expect(pageToken(ours, '0a1b2c3d', '20260302001', later(noon, DAY_MS))).not.toBe(TOKEN);
    const { expiresAt } = readPageToken(TOKEN) ?? { expiresAt: 0 };
    expect(expiresAt - NOW).toBeGreaterThanOrEqual(PAGE_VALID_DAYS * DAY_MS);
    expect(expiresAt - NOW).toBeLessThan((PAGE_VALID_DAYS + 1) * DAY_MS);
  });

  test('is not signed for anybody who changes a letter of it, cuts it, or has another secret', () => {
    fc.assert(
      fc.property(
        fc.nat(TOKEN.length - 1),
        fc.constantFrom(...Array.from('0123456789abcdefABCDEFZz-')),
        (at, letter) => {
          fc.pre(TOKEN[at] !== letter);
          const read = readPageToken(TOKEN.slice(0, at) + letter + TOKEN.slice(at + 1));
          return read === null || !isSigned(ours, read);
        },
      ),
    );
    for (let length = 0; length < TOKEN.length; length += 1) expect(readPageToken(TOKEN.slice(0, length))).toBeNull();
    const read = readPageToken(TOKEN);
    expect(read && isSigned(keyed('theirs'), read)).toBe(false);
  });

  test.each([
    '',
    'x',
    `${TOKEN}A`,
    `${TOKEN} `,
    TOKEN.toLowerCase(),
    TOKEN.toUpperCase(),
    '-'.repeat(40),
    'a'.repeat(10_000),
    '<script>',
  ])('is not read from %j', (text) => {
    expect(readPageToken(text)).toBeNull();
  });

  test('never takes a survey token for one', () => {
    expect(readPageToken('7K2M9QX4T0V5W8R3N6PZ')).toBeNull();
  });
});
