import fc from 'fast-check';
import { jsonPieces } from '../../../emulator/kernel/jsonPieces';

test('pieces of JSON together are what JSON.stringify gives (our own)', () => {
  fc.assert(
    fc.property(
      fc.object({
        maxDepth: 12,
        withSparseArray: true,
        values: [fc.constant(undefined), fc.string(), fc.double(), fc.constant(null)],
      }),
      (value) => {
        expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
      },
    ),
  );
});

test('a large list comes in many pieces of about the same length (our own)', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, 'x'.repeat(100)]);
  const lengths = [...jsonPieces({ rows })].map(({ length }) => length);
  expect(lengths.length).toBeGreaterThan(6);
  expect(Math.max(...lengths)).toBeLessThan(300_000);
});
