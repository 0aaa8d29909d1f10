import type { LogEvent } from '../../workbench/simulate/evidence';
import { naiveClocks } from '../../workbench/simulate/model/naiveClocks';
import { daysLater, dueAfter, nextWorkingDay } from '../../workbench/simulate/model/naiveDue';
import { limitIn } from '../../workbench/simulate/model/naiveLimit';
import { CLOCKS } from '../../workbench/simulate/model/packFacts';

const BERLIN = 'Europe/Berlin';
const HOUR = 60 * 60_000;
const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number | null | undefined): string => (ms ? new Date(ms).toISOString().slice(0, 16) : '–');

describe('the model’s due times', () => {
  test('leave out what was on hold before they came, and nothing after', () => {
    const start = at('2026-03-02T09:00Z');
    const hold = (from: string, to: string) => ({ from: at(from), to: at(to) });
    expect(iso(dueAfter(start, 4 * HOUR, [hold('2026-03-02T10:00Z', '2026-03-02T12:00Z')]))).toBe('2026-03-02T15:00');
    expect(iso(dueAfter(start, 4 * HOUR, [hold('2026-03-02T13:00Z', '2026-03-02T14:00Z')]))).toBe('2026-03-02T13:00');
  });

  test('count a working day from Friday afternoon to Monday afternoon', () => {
    expect(iso(nextWorkingDay(BERLIN, at('2026-03-06T15:00+01:00'), []))).toBe('2026-03-09T14:00');
  });

  test('count a working day from Saturday as from Monday’s opening, and over the change of clocks', () => {
    expect(iso(nextWorkingDay(BERLIN, at('2026-03-28T12:00+01:00'), []))).toBe('2026-03-31T07:00');
  });

  test('put a working day off by the working time on hold alone', () => {
    const weekend = { from: at('2026-03-06T17:00+01:00'), to: at('2026-03-09T10:00+01:00') };
    expect(iso(nextWorkingDay(BERLIN, at('2026-03-06T15:00+01:00'), [weekend]))).toBe('2026-03-09T16:00');
  });

  test('come at the same time of day however long the days between are', () => {
    expect(iso(daysLater(BERLIN, at('2026-03-28T10:00+01:00'), 3))).toBe('2026-03-31T08:00');
    expect(iso(daysLater('Australia/Lord_Howe', at('2026-04-04T10:00+11:00'), 1))).toBe('2026-04-04T23:30');
  });
});

describe('the model’s targets', () => {
  test.each([
    ['30 min', { kind: 'time', ms: HOUR / 2 }],
    ['24 小时', { kind: 'time', ms: 24 * HOUR }],
    ['1 个工作日', { kind: 'workingDay' }],
    ['3 days', { kind: 'days', days: 3 }],
    ['75 % / 18 h', { kind: 'promise', share: 0.75, otherwiseMs: 18 * HOUR }],
    ['–', null],
  ])('%s', (cell, limit) => {
    expect(limitIn(cell)).toEqual(limit);
  });

  test('that nobody can read are an error, not a guess', () => {
    expect(() => limitIn('soon')).toThrow('cannot read the target soon');
  });
});

describe('the model’s clocks', () => {
  let seq = 0;
  const event = (kind: string, time: string, fields: Record<string, unknown> = {}): LogEvent => ({
    seq: (seq += 1),
    at: at(`2026-03-02T${time}:00Z`),
    ticketNo: '20260302001',
    kind,
    cause: 'person',
    actor: '',
    requestId: '',
    fields,
  });
  const shown = (events: readonly LogEvent[], now: string): string[] =>
    naiveClocks(
      {
        clocks: CLOCKS['rapid-response'],
        priorities: ['urgent', 'high'],
        dates: {},
        timeZone: 'Etc/UTC',
        events,
        limit: (clock, priority) => limitIn(clock === 'resolve' && priority === 'urgent' ? '2 h' : '4 h'),
      },
      at(`2026-03-02T${now}:00Z`),
    ).map(
      ({ clock, attempt, round, stands, dueAt }) =>
        `${clock} ${attempt}/${round} ${stands} ${dueAt === null ? '–' : iso(dueAt).slice(11)}`,
    );
  const begin = [
    event('received', '09:00'),
    event('registered', '09:00'),
    event('triaged', '09:00', { priority: 'high' }),
    event('assigned', '09:00'),
  ];

  test('run, are met at their very due time, and are late a moment after it', () => {
    expect(shown([...begin, event('responded', '13:00')], '12:00')).toContain('respond 1/1 met 13:00');
    expect(shown([...begin, event('responded', '13:01')], '13:01')).toContain('respond 1/1 late 13:00');
    expect(shown(begin, '12:00')).toContain('resolve 1/1 running 13:00');
  });

  test('have no due time on hold, and a later one after it', () => {
    const held = [...begin, event('acknowledged', '09:05'), event('started', '09:05'), event('held', '10:00')];
    expect(shown(held, '20:00')).toContain('resolve 1/1 paused –');
    expect(shown([...held, event('resumed', '11:00')], '11:00')).toContain('resolve 1/1 running 14:00');
  });

  test('begin anew for another owner, and with each attempt under its own priority', () => {
    expect(shown([...begin, event('assigned', '10:00')], '10:30')).toEqual(
      expect.arrayContaining(['acknowledge 1/1 givenUp 13:00', 'acknowledge 1/2 running 14:00']),
    );
    const rejected = [...begin, event('rejected', '12:00'), event('reopened', '12:00', { priority: 'urgent' })];
    expect(shown(rejected, '12:30')).toEqual(
      expect.arrayContaining(['resolve 1/1 givenUp 13:00', 'resolve 2/1 running 14:00', 'improve 2/1 running 16:00']),
    );
  });
});
