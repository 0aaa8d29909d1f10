import type { TrailEntry } from '../../../src/domain/clocks/clock';
import { explainClock } from '../../../src/domain/clocks/explainClock';
import { alwaysTime } from '../../../src/domain/time/workTime';
import { at, hours, monToFri } from '../time/exampleHours';
import { UTC } from '../time/fixedZone';
import { definition, entry } from './trail';

const calendars = {
  business: hours({
    weekly: monToFri(['09:00', '12:00'], ['13:00', '18:00']),
    holidays: ['2026-03-04'],
    makeUpDays: [{ on: '2026-03-07', hoursOf: 'fri' }],
  }),
  always: alwaysTime(UTC),
};
const plan = definition('plan', { calendar: 'business', stopsOn: ['proposed'], targets: { P1: { minutes: 600 } } });

describe('the explanation of a due time', () => {
  test('lists windows, pauses and holidays in order of time', () => {
    const trail = [
      entry('registered', '2026-03-03T16:00Z'),
      entry('held', '2026-03-05T10:00Z'),
      entry('resumed', '2026-03-05T11:00Z'),
    ];
    expect(explainClock(plan, trail, calendars, at('2026-03-05T14:00Z'))).toEqual([
      { kind: 'start', at: at('2026-03-03T16:00Z'), event: 'registered' },
      { kind: 'target', priority: 'P1', target: { minutes: 600 }, minutes: 600 },
      { kind: 'window', from: at('2026-03-03T16:00Z'), to: at('2026-03-03T18:00Z'), date: '2026-03-03', minutes: 120 },
      { kind: 'holiday', date: '2026-03-04' },
      { kind: 'window', from: at('2026-03-05T09:00Z'), to: at('2026-03-05T12:00Z'), date: '2026-03-05', minutes: 120 },
      { kind: 'pause', from: at('2026-03-05T10:00Z'), to: at('2026-03-05T11:00Z'), minutes: 60 },
      { kind: 'window', from: at('2026-03-05T13:00Z'), to: at('2026-03-05T18:00Z'), date: '2026-03-05', minutes: 300 },
      { kind: 'window', from: at('2026-03-06T09:00Z'), to: at('2026-03-06T10:00Z'), date: '2026-03-06', minutes: 60 },
      { kind: 'warn', at: at('2026-03-05T16:30Z') },
      { kind: 'due', at: at('2026-03-06T10:00Z') },
    ]);
  });

  test('counts windows that add up to the target', () => {
    const trail = [entry('registered', '2026-03-06T17:00Z')];
    const lines = explainClock(plan, trail, calendars, at('2026-03-06T17:30Z'));
    expect(lines.reduce((sum, line) => sum + (line.kind === 'window' ? line.minutes : 0), 0)).toBe(600);
    expect(lines).toContainEqual({ kind: 'makeUpDay', date: '2026-03-07' });
  });

  test('while on hold has no due time but says what is left', () => {
    const trail = [entry('registered', '2026-03-03T16:00Z'), entry('held', '2026-03-03T17:00Z')];
    expect(explainClock(plan, trail, calendars, at('2026-03-05T10:00Z')).slice(2)).toEqual([
      { kind: 'window', from: at('2026-03-03T16:00Z'), to: at('2026-03-03T17:00Z'), date: '2026-03-03', minutes: 60 },
      { kind: 'pause', from: at('2026-03-03T17:00Z'), to: null, minutes: 120 },
      { kind: 'paused', since: at('2026-03-03T17:00Z'), leftMinutes: 540 },
    ]);
  });

  test('tells what stopped the clock and how it stood then', () => {
    const trail = [entry('registered', '10:00'), entry('proposed', '11:00')];
    expect(explainClock(plan, trail, calendars, at('20:00')).pop()).toEqual({
      kind: 'stop',
      at: at('11:00'),
      event: 'proposed',
      status: 'met',
    });
  });

  test('is of the latest run unless another is asked for', () => {
    const evaluate = definition('evaluate', { startsOn: 'escalated', stopsOn: ['evaluated'] });
    const trail = [entry('escalated', '10:00'), entry('escalated', '10:30')];
    const startOf = (which?: { attempt: number; round: number }): unknown =>
      explainClock(evaluate, trail, calendars, at('10:40'), which)[0];
    expect(startOf()).toEqual({ kind: 'start', at: at('10:30'), event: 'escalated' });
    expect(startOf({ attempt: 1, round: 1 })).toEqual({ kind: 'start', at: at('10:00'), event: 'escalated' });
    expect(startOf({ attempt: 2, round: 1 })).toBeUndefined();
  });

  test('says so where the target is unknown before triage, and nothing where there is no clock', () => {
    const respond = definition('respond');
    const untriaged = [entry('registered', '10:00', { priority: '' })];
    expect(explainClock(respond, untriaged, calendars, at('10:10'))).toEqual([
      { kind: 'start', at: at('10:00'), event: 'registered' },
      { kind: 'targetUnknown' },
    ]);
    expect(explainClock(respond, [entry('registered', '10:00', { priority: 'P9' })], calendars, at('10:10'))).toEqual(
      [],
    );
    expect(explainClock(respond, [], calendars, at('10:10'))).toEqual([]);
  });

  test('is of the attempt and round that are asked for, both', () => {
    const evaluate = definition('evaluate', { startsOn: 'escalated', stopsOn: ['evaluated'] });
    const trail = [
      entry('escalated', '10:00'),
      entry('escalated', '10:30'),
      entry('reopened', '11:00', { attempt: 2 }),
      entry('escalated', '11:30', { attempt: 2 }),
    ];
    const startOf = (attempt: number, round: number): unknown =>
      explainClock(evaluate, trail, calendars, at('11:40'), { attempt, round })[0];
    expect(startOf(1, 2)).toMatchObject({ at: at('10:30') });
    expect(startOf(2, 1)).toMatchObject({ at: at('11:30') });
    expect(startOf(2, 2)).toBeUndefined();
  });

  test('of a clock that runs on while on hold knows no pauses', () => {
    const respond = definition('respond', { pausesOnHold: false, stopsOn: ['responded'] });
    const trail = [entry('registered', '10:00'), entry('held', '10:10'), entry('resumed', '10:20')];
    expect(explainClock(respond, trail, calendars, at('10:30'))).toEqual([
      { kind: 'start', at: at('10:00'), event: 'registered' },
      { kind: 'target', priority: 'P1', target: { minutes: 60 }, minutes: 60 },
      { kind: 'window', from: at('10:00'), to: at('11:00'), date: '2026-03-02', minutes: 60 },
      { kind: 'warn', at: at('10:45') },
      { kind: 'due', at: at('11:00') },
    ]);
  });

  test('counts of a hold what lies after the start, and leaves out holds that touch neither start nor due time', () => {
    const late = definition('resolve', { startsOn: 'investigated' });
    const pauseLines = (...trail: readonly TrailEntry[]): unknown =>
      explainClock(late, trail, calendars, at('10:50')).filter(({ kind }) => kind === 'pause');
    const start = entry('investigated', '10:00');
    expect(pauseLines(entry('held', '09:30'), start, entry('resumed', '10:20'))).toEqual([
      { kind: 'pause', from: at('09:30'), to: at('10:20'), minutes: 20 },
    ]);
    expect(pauseLines(entry('held', '09:30'), entry('resumed', '10:00'), start)).toEqual([]);
    const overdue = [start, entry('held', '11:00'), entry('resumed', '11:30')];
    expect(explainClock(late, overdue, calendars, at('12:00')).filter(({ kind }) => kind === 'pause')).toEqual([]);
  });

  test('of a clock that was late before its hold ends at the due time', () => {
    const trail = [entry('registered', '10:00'), entry('held', '11:10')];
    expect(explainClock(definition('resolve'), trail, calendars, at('12:00')).slice(2)).toEqual([
      { kind: 'window', from: at('10:00'), to: at('11:00'), date: '2026-03-02', minutes: 60 },
      { kind: 'warn', at: at('10:45') },
      { kind: 'due', at: at('11:00') },
    ]);
  });

  test('of a clock paused after its warning keeps the warning', () => {
    const trail = [entry('registered', '10:00'), entry('held', '10:50')];
    expect(explainClock(definition('resolve'), trail, calendars, at('12:00')).slice(2)).toEqual([
      { kind: 'window', from: at('10:00'), to: at('10:50'), date: '2026-03-02', minutes: 50 },
      { kind: 'pause', from: at('10:50'), to: null, minutes: 70 },
      { kind: 'warn', at: at('10:45') },
      { kind: 'paused', since: at('10:50'), leftMinutes: 10 },
    ]);
  });

  test('tells a stop before triage, and how late one came', () => {
    const respond = definition('respond', { stopsOn: ['responded'] });
    const untriaged = [entry('registered', '10:00', { priority: '' }), entry('responded', '10:20', { priority: '' })];
    expect(explainClock(respond, untriaged, calendars, at('12:00')).slice(1)).toEqual([
      { kind: 'targetUnknown' },
      { kind: 'stop', at: at('10:20'), event: 'responded', status: 'ended' },
    ]);
    const late = [entry('registered', '10:00'), entry('responded', '11:30')];
    expect(explainClock(respond, late, calendars, at('12:00')).slice(-2)).toEqual([
      { kind: 'due', at: at('11:00') },
      { kind: 'stop', at: at('11:30'), event: 'responded', status: 'breached' },
    ]);
  });

  test('names holidays from the date of the start to that of the due time', () => {
    const dates = (start: string, minutes: number): unknown =>
      explainClock(
        definition('plan', { calendar: 'business', targets: { P1: { minutes } } }),
        [entry('registered', start)],
        calendars,
        at(start),
      ).flatMap((line) => (line.kind === 'holiday' || line.kind === 'makeUpDay' ? [line.date] : []));
    expect(dates('2026-03-03T16:00Z', 120)).toEqual([]);
    expect(dates('2026-03-04T10:00Z', 60)).toEqual(['2026-03-04']);
    expect(dates('2026-03-06T16:00Z', 240)).toEqual(['2026-03-07']);
    expect(dates('2026-03-03T16:00Z', 121)).toEqual(['2026-03-04']);
  });

  test('around the clock is one window', () => {
    const lines = explainClock(definition('resolve'), [entry('registered', '10:00')], calendars, at('10:10'));
    expect(lines.filter(({ kind }) => kind === 'window')).toEqual([
      { kind: 'window', from: at('10:00'), to: at('11:00'), date: '2026-03-02', minutes: 60 },
    ]);
  });
});
