import type { ClockState } from '../../../src/domain/clocks/clock';
import { dueShifts } from '../../../src/domain/clocks/dueShifts';
import { instant } from '../../../src/domain/time/instant';

const NINE = instant(1_000_000);
const TEN = instant(2_000_000);

const state = (changes: Partial<ClockState> = {}): ClockState => ({
  clock: 'respond',
  attempt: 1,
  round: 1,
  startedAt: instant(0),
  stoppedAt: null,
  dueAt: NINE,
  warnAt: null,
  status: 'running',
  running: true,
  targetMinutes: 60,
  spentMinutes: 0,
  leftMinutes: 60,
  lateMinutes: 0,
  ...changes,
});

describe('what another policy changes', () => {
  test('is the due time of a running clock, without making it late or timely by itself', () => {
    expect(dueShifts([state()], [state({ dueAt: TEN })])).toEqual([
      { clock: 'respond', before: NINE, after: TEN, turnsLate: false, turnsTimely: false },
    ]);
  });

  test('is nothing where the due time stays, nor where a clock is over', () => {
    expect(dueShifts([state()], [state()])).toEqual([]);
    expect(dueShifts([state({ running: false })], [state({ running: false, dueAt: TEN })])).toEqual([]);
    expect(dueShifts([], [])).toEqual([]);
  });

  test('may make a clock late, or timely again', () => {
    const late = state({ dueAt: TEN, status: 'breached' });
    expect(dueShifts([state()], [late])).toMatchObject([{ turnsLate: true, turnsTimely: false }]);
    expect(dueShifts([late], [state()])).toMatchObject([{ turnsLate: false, turnsTimely: true }]);
    expect(dueShifts([late], [state({ status: 'breached' })])).toMatchObject([
      { turnsLate: false, turnsTimely: false },
    ]);
  });

  test('may be a clock that was not there, or is no more, in the order of the clocks', () => {
    const plan = state({ clock: 'plan', dueAt: TEN });
    expect(dueShifts([state()], [plan])).toEqual([
      { clock: 'respond', before: NINE, after: null, turnsLate: false, turnsTimely: false },
      { clock: 'plan', before: null, after: TEN, turnsLate: false, turnsTimely: false },
    ]);
    expect(dueShifts([], [state({ status: 'breached' })])).toMatchObject([{ before: null, turnsLate: true }]);
    expect(dueShifts([state({ status: 'breached' })], [])).toMatchObject([{ after: null, turnsTimely: true }]);
  });

  test('is told run by run: attempts and rounds of a clock are kept apart', () => {
    const runs = [state(), state({ attempt: 2, dueAt: TEN }), state({ round: 2, dueAt: instant(3) })];
    expect(dueShifts(runs, runs)).toEqual([]);
    expect(dueShifts(runs, [...runs.slice(0, 2), state({ round: 2, dueAt: instant(4) })])).toMatchObject([
      { before: instant(3), after: instant(4) },
    ]);
    expect(
      dueShifts(runs, [runs[0] ?? state(), state({ attempt: 2, dueAt: instant(5) }), ...runs.slice(2)]),
    ).toMatchObject([{ before: TEN, after: instant(5) }]);
  });
});
