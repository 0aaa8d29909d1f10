import fc from 'fast-check';
import type { ClockState } from '../../../src/domain/clocks/clock';
import { dueRungs, escalationFact } from '../../../src/domain/escalation/dueRungs';
import { calendarOf } from '../../../src/domain/time/calendar';
import { instant, later, MINUTE_MS } from '../../../src/domain/time/instant';
import { alwaysTime, workTime } from '../../../src/domain/time/workTime';
import { defaultLadder } from '../../../src/packs/ladder';
import { at, monToFri } from '../time/exampleHours';
import { UTC } from '../time/fixedZone';

const DUE = instant('2026-03-02T10:00:00+08:00');
const LADDER = defaultLadder('respond', 'resolve');

function state(more: Partial<ClockState> = {}): ClockState {
  return {
    clock: 'respond',
    attempt: 1,
    round: 1,
    startedAt: later(DUE, -30 * MINUTE_MS),
    stoppedAt: null,
    dueAt: DUE,
    warnAt: later(DUE, -7 * MINUTE_MS),
    status: 'breached',
    running: true,
    targetMinutes: 30,
    spentMinutes: 31,
    leftMinutes: 0,
    lateMinutes: 1,
    ...more,
  };
}

const climbed = (afterMs: number, states: readonly ClockState[] = [state()], facts: readonly string[] = []) =>
  dueRungs(LADDER, states, facts, later(DUE, afterMs), alwaysTime(UTC));

describe('The rungs to climb', () => {
  it.each([
    ['a minute before the due time', -MINUTE_MS, []],
    ['exactly at the due time, when stopping would still be in time', 0, []],
    ['a millisecond after it', 1, [1]],
    ['just before the second rung', 120 * MINUTE_MS - 1, [1]],
    ['at the second rung', 120 * MINUTE_MS, [1, 2]],
    ['just before the third rung', 480 * MINUTE_MS - 1, [1, 2]],
    ['a week later', 7 * 24 * 60 * MINUTE_MS, [1, 2, 3]],
  ])('%s', (_, afterMs, levels) => {
    expect(climbed(afterMs).map(({ level }) => level)).toEqual(levels);
  });

  it('carry the time of the rung and not of the sweep', () => {
    expect(climbed(500 * MINUTE_MS).map(({ at }) => (at - DUE) / MINUTE_MS)).toEqual([0, 120, 480]);
  });

  it('of a late sweep are all recorded, and only the highest tells somebody', () => {
    const rungs = climbed(500 * MINUTE_MS);
    expect(rungs.map(({ to, tells }) => `${to} ${tells}`)).toEqual(['supervisor false', 'head false', 'director true']);
  });

  it('are each climbed once', () => {
    const facts = climbed(1).map(({ fact }) => fact);
    expect(facts).toEqual(['escalated/1/respond/1/1']);
    expect(climbed(60 * MINUTE_MS, [state()], facts)).toEqual([]);
    expect(climbed(121 * MINUTE_MS, [state()], facts).map(({ level, tells }) => [level, tells])).toEqual([[2, true]]);
  });

  it('belong to one attempt, clock and round', () => {
    const facts = [escalationFact(1, 'respond', 1, 1)];
    const others = [state({ attempt: 2 }), state({ round: 2 }), state({ clock: 'resolve' })];
    expect(climbed(1, others, facts).map(({ fact }) => fact)).toEqual([
      'escalated/2/respond/1/1',
      'escalated/1/respond/2/1',
      'escalated/1/resolve/1/1',
    ]);
  });

  it.each([
    ['met', { status: 'met', running: false, stoppedAt: DUE }],
    ['paused', { status: 'paused', dueAt: null }],
    ['given up', { status: 'ended', running: false }],
    ['stopped late', { status: 'breached', running: false, stoppedAt: later(DUE, MINUTE_MS) }],
    ['without a rung on the ladder', { clock: 'survey' }],
  ] as const)('are none for a clock that is %s', (_, more) => {
    expect(climbed(500 * MINUTE_MS, [state(more)])).toEqual([]);
  });

  it('come lowest first from a ladder that people put in another order', () => {
    const rungs = dueRungs([...LADDER].reverse(), [state()], [], later(DUE, 500 * MINUTE_MS), alwaysTime(UTC));
    expect(rungs.map(({ level }) => level)).toEqual([1, 2, 3]);
  });

  it('are the same however often the sweep comes by', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 900 }), { maxLength: 12 }), (times) => {
        const sweeps = [...times, 900].sort((one, other) => one - other);
        const facts: string[] = [];
        let told = 0;
        for (const at of sweeps) {
          const rungs = climbed(at * MINUTE_MS, [state()], facts);
          facts.push(...rungs.map(({ fact }) => fact));
          const tells = rungs.filter((rung) => rung.tells).length;
          expect(tells).toBe(rungs.length > 0 ? 1 : 0);
          told += tells;
        }
        expect(facts).toEqual([1, 2, 3].map((level) => `escalated/1/respond/1/${level}`));
        expect(told).toBeGreaterThan(0);
      }),
    );
  });

  describe('in working hours, Friday 16:00 late', () => {
    const nineToSix = workTime(calendarOf({ zone: 'UTC', weekly: monToFri(['09:00', '18:00']) }, () => UTC));
    const late = state({ dueAt: at('2026-03-06T17:00') });
    const levelsAt = (now: string) => dueRungs(LADDER, [late], [], at(now), nineToSix).map(({ level }) => level);

    it.each([
      ['a second after the breach', '2026-03-06T17:00:01', [1]],
      ['in the night, when nobody is woken', '2026-03-06T23:30', [1]],
      ['on Sunday', '2026-03-08T12:00', [1]],
      ['just before the second working hour is over', '2026-03-09T09:59:59', [1]],
      ['when two working hours are over', '2026-03-09T10:00', [1, 2]],
      ['when eight working hours are over', '2026-03-09T16:00', [1, 2, 3]],
    ])('%s', (_, now, levels) => {
      expect(levelsAt(now)).toEqual(levels);
    });

    it('climb the first rung at the next opening where the breach came at night', () => {
      const atNight = state({ dueAt: at('2026-03-06T22:00') });
      const levels = (now: string) => dueRungs(LADDER, [atNight], [], at(now), nineToSix).map(({ level }) => level);
      expect(levels('2026-03-09T08:59:59')).toEqual([]);
      expect(levels('2026-03-09T09:00')).toEqual([1]);
    });
  });
});
