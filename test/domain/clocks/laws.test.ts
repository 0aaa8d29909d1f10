import fc from 'fast-check';
import type { ClockDefinition, TrailEntry } from '../../../src/domain/clocks/clock';
import { clockStates } from '../../../src/domain/clocks/clockStates';
import type { EventKind } from '../../../src/domain/ticket/events';
import { later, MINUTE_MS } from '../../../src/domain/time/instant';
import { at } from '../time/exampleHours';
import { CALENDARS, definition } from './trail';

const TARGETS = [
  { minutes: 90 },
  { minutes: 600 },
  { businessDays: 1 },
  { calendarDays: 1 },
  { promisedShare: 0.75, otherwiseMinutes: 240 },
];
const CLOCKS: fc.Arbitrary<ClockDefinition> = fc
  .record({
    calendar: fc.constantFrom('24x7' as const, 'business' as const),
    pausesOnHold: fc.boolean(),
    urgent: fc.constantFrom(...TARGETS),
    normal: fc.constantFrom(...TARGETS),
  })
  .chain(({ calendar, pausesOnHold, urgent, normal }) => {
    const differs = { calendar, pausesOnHold, targets: { P1: urgent, P2: normal } };
    return fc.constantFrom(
      definition('resolve', differs),
      definition('update', { ...differs, startsOn: 'progressed', stopsOn: ['progressed', 'informed'] }),
      definition('acknowledge', { ...differs, startsOn: 'assigned', stopsOn: ['acknowledged'], internal: true }),
      definition('evaluate', { ...differs, startsOn: 'escalated', stopsOn: ['evaluated'] }),
    );
  });

const KINDS: readonly EventKind[] = [
  ...(['triaged', 'assigned', 'acknowledged', 'progressed', 'held', 'resumed', 'held', 'resumed'] as const),
  ...(['escalated', 'evaluated', 'informed', 'rejected', 'reopened', 'delayNotified', 'closed'] as const),
];

/** Any events in any order, as a log damaged by hands may hold them; up to three days between two of them. */
const TRAILS = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(3 * 1440), fc.boolean()), { maxLength: 14 })
  .map((steps): TrailEntry[] => {
    const trail: TrailEntry[] = [{ kind: 'registered', at: at('10:00'), attempt: 1, priority: 'P2' }];
    let [when, attempt, priority] = [at('10:00'), 1, 'P2'];
    for (const [kind, wait, urgent] of steps) {
      when = later(when, wait * MINUTE_MS);
      if (kind === 'reopened') attempt += 1;
      if (kind === 'triaged') priority = urgent ? 'P1' : 'P2';
      const promise = kind === 'delayNotified' ? { newDueAt: later(when, wait * MINUTE_MS) } : {};
      trail.push({ kind, at: when, attempt, priority, ...promise });
    }
    return trail;
  });
const WAIT = fc.nat(5 * 1440).map((minutes) => minutes * MINUTE_MS);

const law = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>): void => {
  fc.assert(property, { numRuns: 300 });
};
const endOf = (trail: readonly TrailEntry[]): TrailEntry => trail[trail.length - 1] as TrailEntry;

describe('the laws of clocks', () => {
  test('what is over does not change by looking later, and what is late stays late', () => {
    law(
      fc.property(CLOCKS, TRAILS, WAIT, WAIT, (clock, trail, first, more) => {
        const now = later(endOf(trail).at, first);
        const early = clockStates([clock], trail, CALENDARS, now);
        const late = clockStates([clock], trail, CALENDARS, later(now, more));
        expect(late).toHaveLength(early.length);
        early.forEach((state, i) => {
          if (!state.running) expect(late[i]).toEqual(state);
          if (state.status === 'breached') expect(late[i]).toMatchObject({ status: 'breached', dueAt: state.dueAt });
        });
      }),
    );
  });

  test('what an event adds leaves every run that was over as it was', () => {
    law(
      fc.property(CLOCKS, TRAILS, (clock, trail) => {
        const before = clockStates([clock], trail.slice(0, -1), CALENDARS, endOf(trail).at);
        const after = clockStates([clock], trail, CALENDARS, endOf(trail).at);
        before.forEach((state, i) => {
          if (!state.running) expect(after[i]).toEqual(state);
        });
      }),
    );
  });

  test('a clock is breached exactly when its due time has passed', () => {
    law(
      fc.property(CLOCKS, TRAILS, WAIT, (clock, trail, wait) => {
        const now = later(endOf(trail).at, wait);
        for (const { status, stoppedAt, dueAt, warnAt, lateMinutes, startedAt } of clockStates(
          [clock],
          trail,
          CALENDARS,
          now,
        )) {
          expect(status === 'paused').toBe(dueAt === null);
          if (dueAt === null) continue;
          expect(status === 'breached').toBe((stoppedAt ?? now) > dueAt);
          if (status !== 'breached') expect(lateMinutes).toBe(0);
          expect(dueAt).toBeGreaterThanOrEqual(startedAt);
          expect(warnAt).toBeLessThanOrEqual(dueAt);
        }
      }),
    );
  });

  test('time alone changes nothing before a running clock reaches its warning or is late', () => {
    law(
      fc.property(CLOCKS, TRAILS, (clock, trail) => {
        const now = endOf(trail).at;
        const states = clockStates([clock], trail, CALENDARS, now);
        const changes = states
          .flatMap(({ status, warnAt, dueAt }) =>
            status === 'running' && warnAt !== null && dueAt !== null ? [warnAt, later(dueAt, 1)] : [],
          )
          .filter((at) => at > now);
        const wake = changes.sort((a, b) => a - b)[0] ?? null;
        const justBefore = clockStates([clock], trail, CALENDARS, wake === null ? later(now, 1e10) : later(wake, -1));
        expect(justBefore.map(({ status }) => status)).toEqual(states.map(({ status }) => status));
        if (wake === null) return;
        const woken = clockStates([clock], trail, CALENDARS, wake);
        expect(woken.some(({ status, warnAt }, i) => warnAt === wake || status !== states[i]?.status)).toBe(true);
      }),
    );
  });

  test('a hold at the end never brings a due time forward', () => {
    law(
      fc.property(CLOCKS, TRAILS, fc.integer({ min: 1, max: 4 * 1440 }), (clock, trail, length) => {
        const { at: from, attempt, priority } = endOf(trail);
        const to = later(from, length * MINUTE_MS);
        const held = [
          ...trail,
          { kind: 'held', at: from, attempt, priority },
          { kind: 'resumed', at: to, attempt, priority },
        ] as const;
        const free = clockStates([clock], trail, CALENDARS, to);
        clockStates([clock], held, CALENDARS, to).forEach(({ dueAt }, i) => {
          const without = free[i]?.dueAt ?? null;
          if (dueAt !== null && without !== null) expect(dueAt).toBeGreaterThanOrEqual(without);
        });
      }),
    );
  });
});
