/** What nobody means well by: values of every shape, and texts that have broken other programs. */
import fc from 'fast-check';

const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '=HYPERLINK("https://example.com","x")',
  "'=1+1",
  '@SUM(A1:A9)',
  '+86 138 0000 0000',
  '-1',
  '1e308',
  '0x10',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '{"ok":true}',
  '[object Object]',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'a@example.com\r\nBcc: b@example.com',
  'a@example.com, b@example.com',
  '\u202e\u2066reversed\u200b',
  '👩‍👩‍👧‍👦'.repeat(40),
  '\ud800',
  '\udfff lone',
  'ﷺ'.repeat(500),
  'x'.repeat(10_001),
  '长'.repeat(49_999),
  '2026-02-30',
  '2026-03-09T12:00:00+08:00',
  '9999-12-31T23:59:59.999Z',
  '0000-00-00',
  '24:00',
  '1月32日',
  '工单',
  '../../etc/passwd',
  '%00%0d%0a',
  '$&$1`$',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Anything that JSON can carry, nested up to three deep. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], [{}]) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.1, 1e21, -1e308, Number.MAX_SAFE_INTEGER, 1_772_442_000_000) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
