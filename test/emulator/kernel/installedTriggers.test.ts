import type { Runtime, RuntimeOptions } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  function everyFive() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create() }
  function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).nearMinute(30).inTimezone('Asia/Shanghai').create() }
  function weekly() { ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create() }
  function monthly() { ScriptApp.newTrigger('tick').timeBased().onMonthDay(31).atHour(0).create() }
  function once() { ScriptApp.newTrigger('tick').timeBased().after(60 * 1000).create() }
  function atDate() { ScriptApp.newTrigger('tick').timeBased().at(new Date('2026-03-02T10:30:00Z')).create() }
  function onEdits() { ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
  function tick(e) { console.log(JSON.stringify(e)) }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
  function logWho() { console.log(who().join('|')) }
  function install(name) { ScriptApp.newTrigger(name).timeBased().everyHours(1).create() }
  function mine() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()) }
  function drop() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)) }
  function twenty() { for (let i = 0; i < 21; i += 1) install('tick') }
  function bad() { throw new Error('no') }
  function slow() { Utilities.sleep(300000); Utilities.sleep(50000) }
  function logAt() { console.log(new Date().toISOString()) }
`;

function desk(options: Partial<RuntimeOptions> = {}): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE }, ...options });
}

describe('time-driven triggers (G/guides/triggers/installable)', () => {
  test('fire in order on the way of the clock, which stops exactly where it was sent', () => {
    const runtime = desk();
    runtime.run('everyFive');
    runtime.advance('PT4M59S');
    expect(runtime.executions()).toHaveLength(1);
    expect(runtime.nextTriggerAt()).toBe(Date.parse('2026-03-02T09:05:00Z'));
    runtime.advance('PT1S');
    expect(runtime.executions()).toHaveLength(2);
    runtime.advance('PT10M');
    expect(runtime.now()).toBe(Date.parse('2026-03-02T09:15:00Z'));
    expect(
      runtime
        .executions()
        .slice(1)
        .map((one) => new Date(one.startedAt).toISOString()),
    ).toEqual(['2026-03-02T09:05:00.000Z', '2026-03-02T09:10:00.000Z', '2026-03-02T09:15:00.000Z']);
  });

  test('stand still for as long as a fault says: a repeating one goes on at its next time, one that fires once comes late (our own)', () => {
    const runtime = desk();
    runtime.run('everyFive');
    runtime.run('once');
    runtime.faults({ stopClockMs: 12 * 60_000 });
    runtime.advance('PT20M');
    const minutes = runtime.executions().map((one) => new Date(one.startedAt).toISOString().slice(11, 16));
    expect(minutes.slice(2)).toEqual(['09:12', '09:15', '09:20']);
  });

  test("bring Google's event object, in UTC with Monday as day 1 (G/guides/triggers/events)", () => {
    const runtime = desk({ timeZone: 'Asia/Shanghai' });
    runtime.run('everyFive');
    runtime.advance('PT5M');
    const event = JSON.parse(runtime.executions()[1]?.logs[0] ?? '') as Record<string, unknown>;
    expect(event).toMatchObject({
      authMode: 'FULL',
      year: 2026,
      month: 3,
      'day-of-month': 2,
      'day-of-week': 1,
      'week-of-year': 10,
      hour: 9,
      minute: 5,
      second: 0,
      timezone: 'UTC',
    });
    expect(event['triggerUid']).toMatch(/^\d+$/);
  });

  test('keep their minute within a quarter of an hour of nearMinute (G/reference/script/clock-trigger-builder)', () => {
    const runtime = desk();
    runtime.run('daily');
    const first = runtime.nextTriggerAt() ?? 0;
    const near = Date.parse('2026-03-03T01:30:00Z');
    expect(Math.abs(first - near)).toBeLessThanOrEqual(15 * 60_000);
    runtime.advance('P1D');
    expect(runtime.nextTriggerAt()).toBe(first + 24 * 60 * 60_000);
  });

  test('stand in the list that the driver sees', () => {
    const runtime = desk();
    runtime.run('everyFive');
    runtime.run('onEdits');
    const creator = 'owner@example.com';
    const [clock, edit] = runtime.triggers();
    expect(clock).toEqual({ handler: 'tick', creator, kind: 'clock', sourceId: '', nextAt: runtime.nextTriggerAt() });
    expect(edit).toMatchObject({ handler: 'heard', creator, kind: 'edit', nextAt: null });
  });

  test('come on a weekday or a day of the month', () => {
    const weekly = desk({ startAt: '2026-03-03T00:00:00Z' });
    weekly.run('weekly');
    expect(new Date(weekly.nextTriggerAt() ?? 0).toISOString()).toMatch(/^2026-03-09T09:/);
    const monthly = desk({ startAt: '2026-04-01T00:00:00Z' });
    monthly.run('monthly');
    expect(new Date(monthly.nextTriggerAt() ?? 0).toISOString()).toMatch(/^2026-05-31T00:/);
  });

  test('fire once after a time or at a date, and stay in the list (unconfirmed: one-shot-triggers-stay)', () => {
    const runtime = desk();
    runtime.run('once');
    runtime.run('atDate');
    runtime.advance('P2D');
    expect(runtime.executions().filter((one) => one.entryPoint === 'tick')).toHaveLength(2);
    expect(runtime.run('mine')).toEqual(['tick', 'tick']);
    expect(runtime.nextTriggerAt()).toBeNull();
  });

  test('run as their creator with the keyboard unknown (G/guides/triggers/installable)', () => {
    const runtime = desk();
    runtime.as('ann@example.com').callServer('install', 'logWho');
    runtime.advance('PT1H');
    expect(runtime.executions().at(-1)).toMatchObject({
      user: 'ann@example.com',
      trigger: 'installable',
      authMode: 'FULL',
      logs: ['|ann@example.com'],
    });
  });

  test('are invisible to others (G/reference/script/script-app#getProjectTriggers)', () => {
    const runtime = desk();
    runtime.as('ann@example.com').callServer('install', 'tick');
    expect(runtime.run('mine')).toEqual([]);
    expect(runtime.as('ann@example.com').callServer('mine')).toEqual(['tick']);
    runtime.as('ann@example.com').callServer('drop');
    expect(runtime.nextTriggerAt()).toBeNull();
  });

  test('are at most twenty a user and script (G/guides/services/quotas)', () => {
    const runtime = desk();
    expect(() => runtime.run('twenty')).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(runtime.run('mine')).toHaveLength(20);
  });

  test('keep their errors in the record (our own)', () => {
    const runtime = desk();
    runtime.run('install', 'bad');
    runtime.advance('PT1H');
    expect(runtime.executions().at(-1)).toMatchObject({ entryPoint: 'bad', status: 'failed', error: 'Error: no' });
  });

  test('stop when the ninety minutes of the day are used up, and begin anew a day after the first (G/guides/services/quotas)', () => {
    const runtime = desk();
    runtime.run('install', 'slow');
    runtime.advance('PT20H');
    const records = runtime.executions().filter((one) => one.entryPoint === 'slow');
    expect(records.filter((one) => one.status === 'completed')).toHaveLength(16);
    expect(records.at(-1)).toMatchObject({
      status: 'failed',
      error: 'Exception: Service using too much computer time for one day.',
    });
    runtime.advance('PT6H');
    expect(runtime.executions().at(-1)).toMatchObject({ status: 'completed' });
  });

  test('begin when the execution before has ended, so that what they record is in order (our own)', () => {
    const runtime = desk();
    runtime.run('install', 'slow');
    runtime.run('install', 'logAt');
    runtime.advance('PT1H');
    expect(runtime.executions().at(-1)?.logs).toEqual(['2026-03-02T10:05:50.600Z']);
  });
});

describe('the clock builder (unconfirmed: trigger-messages)', () => {
  const refusal = (call: string, options: Partial<RuntimeOptions> = {}): string => {
    const runtime = openRuntime({
      files: { 'Code.gs': `function f() { ScriptApp.newTrigger('f').timeBased().${call}.create() }` },
      ...options,
    });
    try {
      runtime.run('f');
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  test("refuses what Google refuses, in Google's words (recorded in public code)", () => {
    expect(refusal('everyMinutes(2)')).toBe(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
    expect(refusal('everyHours(3)')).toBe('The value you passed to everyHours was invalid.');
    expect(refusal('everyHours(1)')).toBe('');
    expect(refusal('inTimezone("Mars/Olympus").everyDays(1)')).toContain('timezone');
    expect(refusal('onWeekDay("MONDAY")')).toContain("don't match the method signature");
    expect(refusal('atHour(24)')).toContain('between 0 and 23');
  });

  test('lets an add-on have one of each type, hourly at most (W/concepts/editor-triggers)', () => {
    expect(refusal('everyMinutes(30)', { deployment: 'addOn' })).toBe(
      'Add-ons may not create time-based triggers to run more frequently than once per hour.',
    );
    expect(refusal('after(1000)', { deployment: 'addOn' })).toContain('more frequently than once per hour');
    const runtime = desk({ deployment: 'addOn' });
    runtime.run('install', 'tick');
    expect(() => runtime.run('install', 'tick')).toThrow('too many triggers of this type in this document');
    runtime.as('ann@example.com').callServer('install', 'tick');
  });
});
