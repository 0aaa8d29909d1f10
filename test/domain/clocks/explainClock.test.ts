import { explainClock } from '../../../src/domain/clocks/explainClock';
import { alwaysTime } from '../../../src/domain/time/workTime';
import { UTC } from '../../../src/domain/time/zone';
import { at, hours, monToFri } from '../time/exampleHours';
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

  test('around the clock is one window', () => {
    const lines = explainClock(definition('resolve'), [entry('registered', '10:00')], calendars, at('10:10'));
    expect(lines.filter(({ kind }) => kind === 'window')).toEqual([
      { kind: 'window', from: at('10:00'), to: at('11:00'), date: '2026-03-02', minutes: 60 },
    ]);
  });
});
