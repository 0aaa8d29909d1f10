import { createRealm, type ScriptRealm } from '../../../emulator/kernel/realm';

const AT = Date.UTC(2026, 2, 2, 1, 2, 3, 4);

function realmIn(timeZone: string): ScriptRealm {
  return createRealm({ timeZone, now: () => AT + 0.7, random: () => 0.25 });
}

describe("the script's clock and chance (our own)", () => {
  test('follow the simulated world', () => {
    const realm = realmIn('Etc/UTC');
    expect(realm.evaluate('Date.now()')).toBe(AT);
    expect(realm.evaluate('new Date().getTime()')).toBe(AT);
    expect(realm.evaluate('+new Date')).toBe(AT);
    expect(realm.evaluate('Math.random()')).toBe(0.25);
    expect(realm.evaluate('typeof Date()')).toBe('string');
  });
});

describe("the script's time zone (ECMAScript)", () => {
  const shanghai = realmIn('Asia/Shanghai');

  test('reads text without an offset as local, a bare day as UTC (G/guides/v8-runtime, ECMAScript)', () => {
    expect(shanghai.evaluate("new Date('2026-02-26 00:00').toISOString()")).toBe('2026-02-25T16:00:00.000Z');
    expect(shanghai.evaluate("new Date('2026-02-26T00:00').toISOString()")).toBe('2026-02-25T16:00:00.000Z');
    expect(shanghai.evaluate("new Date('2026-02-26T00:00:00.5').toISOString()")).toBe('2026-02-25T16:00:00.500Z');
    expect(shanghai.evaluate("new Date('2026-02-26').toISOString()")).toBe('2026-02-26T00:00:00.000Z');
    expect(shanghai.evaluate("new Date('2026-02-26T00:00:00Z').toISOString()")).toBe('2026-02-26T00:00:00.000Z');
    expect(shanghai.evaluate("new Date('2026-02-26T00:00:00+01:00').toISOString()")).toBe('2026-02-25T23:00:00.000Z');
    expect(shanghai.evaluate("new Date('02/26/2026').toISOString()")).toBe('2026-02-25T16:00:00.000Z');
    expect(shanghai.evaluate("new Date('Feb 26, 2026 10:00 GMT+0100').toISOString()")).toBe('2026-02-26T09:00:00.000Z');
    expect(shanghai.evaluate("new Date('Feb 26, 2026 10:00').toISOString()")).toBe('2026-02-26T02:00:00.000Z');
    expect(shanghai.evaluate("isNaN(new Date('nonsense'))")).toBe(true);
  });

  test('reads and sets local fields', () => {
    expect(shanghai.evaluate('new Date(2026, 1, 26, 8, 30).toISOString()')).toBe('2026-02-26T00:30:00.000Z');
    expect(
      shanghai.evaluate(
        '[new Date(0).getHours(), new Date(0).getDay(), new Date(0).getTimezoneOffset(), new Date(0).getYear()]',
      ),
    ).toEqual([8, 4, -480, 70]);
    expect(
      shanghai.evaluate('const d = new Date(2026, 0, 31); d.setMonth(1, 1); d.setHours(23, 59); d.toISOString()'),
    ).toBe('2026-02-01T15:59:00.000Z');
    expect(shanghai.evaluate('new Date(new Date(2026, 0, 1)).getTime() === new Date(2026, 0, 1).getTime()')).toBe(true);
  });

  test('prints local time', () => {
    expect(shanghai.evaluate('String(new Date(0))')).toBe('Thu Jan 01 1970 08:00:00 GMT+0800 (China Standard Time)');
    expect(shanghai.evaluate("new Date(0).toLocaleDateString('en-GB')")).toBe('01/01/1970');
    expect(shanghai.evaluate('new Date(0).toDateString()')).toBe('Thu Jan 01 1970');
    expect(shanghai.evaluate('JSON.stringify(new Date(0))')).toBe('"1970-01-01T00:00:00.000Z"');
    expect(shanghai.evaluate('new Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe('Asia/Shanghai');
    expect(shanghai.evaluate('String(new Date(NaN))')).toBe('Invalid Date');
  });

  test('takes the offset before the gap in spring and the earlier of two hours in autumn', () => {
    const berlin = realmIn('Europe/Berlin');
    expect(berlin.evaluate('new Date(2026, 2, 29, 2, 30).toISOString()')).toBe('2026-03-29T01:30:00.000Z');
    expect(berlin.evaluate('new Date(2026, 9, 25, 2, 30).toISOString()')).toBe('2026-10-25T00:30:00.000Z');
  });

  test('leaves Date a Date', () => {
    expect(
      shanghai.evaluate(
        'class Day extends Date {}; [new Day(5) instanceof Date, new Day(5).getTime(), new Date() instanceof Date, Date.name, Date.length, new Date(2026,0,1).constructor === Date]',
      ),
    ).toEqual([true, 5, true, 'Date', 7, true]);
    expect(shanghai.evaluate('new Date(undefined).getTime()')).toBeNaN();
    expect(shanghai.evaluate('new Date(null).getTime()')).toBe(0);
  });
});

describe('values of the script (our own)', () => {
  test('are minted in its realm, since those of another fail instanceof', () => {
    const realm = realmIn('Etc/UTC');
    Object.assign(realm.global, {
      date: realm.date(5),
      list: realm.grid([[1], [2]]),
      record: realm.object({ a: 1 }),
      error: realm.exception('no'),
    });
    expect(
      realm.evaluate(
        '[date instanceof Date, list instanceof Array && list[0] instanceof Array, record instanceof Object, error instanceof Error]',
      ),
    ).toEqual([true, true, true, true]);
    expect(realm.evaluate('String(error)')).toBe('Exception: no');
    expect(realm.isDate(realm.evaluate('new Date(1)'))).toBe(true);
    expect(realm.isDate({ getTime: () => 1 })).toBe(false);
  });
});
