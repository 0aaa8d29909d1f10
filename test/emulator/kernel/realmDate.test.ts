import fc from 'fast-check';
import { createRealm } from '../../../emulator/kernel/realm';

/** The script's Date against this machine's own, in this machine's zone: whatever TZ the suite runs under, they agree. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const realm = createRealm({ timeZone: zone, now: () => 0, random: () => 0 });
const inScript = (expression: string): unknown => realm.evaluate(expression);
const scriptDate = inScript('(...parts) => new Date(...parts)') as (...parts: (number | string)[]) => Date;

const READERS = [
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getMilliseconds',
  'getTimezoneOffset',
] as const;
const SETTERS = [
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'setMinutes',
  'setSeconds',
  'setMilliseconds',
] as const;

const instants = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2037, 11, 31) });
const field = fc.integer({ min: -50, max: 120 });
const runs = { seed: 7, numRuns: 300 };

describe("the script's Date in the zone of this machine (ECMAScript)", () => {
  test('reads the same fields and prints the same text', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const ours = scriptDate(at);
        const native = new Date(at);
        for (const read of READERS) expect(ours[read]()).toBe(native[read]());
        expect(ours.toString()).toBe(native.toString());
        expect(ours.toDateString()).toBe(native.toDateString());
        expect(ours.toLocaleString('en-US')).toBe(native.toLocaleString('en-US'));
      }),
      runs,
    );
  });

  test('is built from the same local fields', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1971, max: 2037 }),
        field,
        field,
        field,
        field,
        (year, month, day, hour, minute) => {
          expect(scriptDate(year, month, day, hour, minute).getTime()).toBe(
            new Date(year, month, day, hour, minute).getTime(),
          );
        },
      ),
      runs,
    );
  });

  test('sets the same local fields', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...SETTERS), field, (at, setter, value) => {
        const given = setter === 'setFullYear' ? 2000 + (value % 30) : value;
        const ours = scriptDate(at);
        const native = new Date(at);
        expect(ours[setter](given)).toBe(native[setter](given));
        expect(ours.getTime()).toBe(native.getTime());
      }),
      runs,
    );
  });

  test('reads the same texts', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const part = (most: number, least = 0): fc.Arbitrary<number> => fc.integer({ min: least, max: most });
    const texts = fc
      .tuple(part(2037, 1971), part(12, 1), part(28, 1), part(23), part(59))
      .chain(([year, month, day, hour, minute]) =>
        fc.constantFrom(
          `${String(year)}-${two(month)}-${two(day)}`,
          `${String(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`,
          `${String(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00Z`,
          `${String(year)}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`,
          `${String(year)}/${String(month)}/${String(day)} ${String(hour)}:${two(minute)}`,
          `${String(month)}/${String(day)}/${String(year)}`,
          `${String(month)}-${String(day)}-${String(year)}`,
          `${String(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+05:30`,
          `${String(month)}/${String(day)}/${String(year)} ${String(hour)}:${two(minute)} GMT-0300`,
          new Date(year, month - 1, day, hour, minute).toString(),
          new Date(year, month - 1, day, hour, minute).toUTCString(),
          `${String(day)}.${String(month)}`,
          '',
        ),
      );
    fc.assert(
      fc.property(texts, (text) => {
        expect([text, scriptDate(text).getTime()]).toEqual([text, new Date(text).getTime()]);
      }),
      runs,
    );
  });
});
