/** Trails and clocks that the tests of the clock engine share. */
import type { ClockDefinition, ClockId, ClockState, TrailEntry } from '../../../src/domain/clocks/clock';
import { clockStates } from '../../../src/domain/clocks/clockStates';
import type { EventKind } from '../../../src/domain/ticket/events';
import { alwaysTime } from '../../../src/domain/time/workTime';
import { at, hours, monToFri } from '../time/exampleHours';
import { UTC } from '../time/fixedZone';

/** Monday to Friday 09:00 to 18:00, UTC; and around the clock. */
export const CALENDARS = { business: hours({ weekly: monToFri(['09:00', '18:00']) }), always: alwaysTime(UTC) };

export function definition(id: ClockId, differs: Partial<ClockDefinition> = {}): ClockDefinition {
  return {
    id,
    startsOn: 'registered',
    stopsOn: ['informed'],
    calendar: '24x7',
    pausesOnHold: true,
    warnAtShare: 0.75,
    targets: { P1: { minutes: 60 }, P2: { minutes: 120 } },
    internal: false,
    audience: 'customer',
    ...differs,
  };
}

export function entry(kind: EventKind, time: string, differs: Partial<TrailEntry> = {}): TrailEntry {
  return { kind, at: at(time), attempt: 1, priority: 'P1', ...differs };
}

export function states(clock: ClockDefinition, trail: readonly TrailEntry[], now: string): ClockState[] {
  return clockStates([clock], trail, CALENDARS, at(now));
}

/** The states in short: '1/2 breached 10:00–11:30 due 11:00', dates other than 2026-03-02 in full. */
export function shown(list: readonly ClockState[]): string[] {
  const short = (ms: number | null): string =>
    ms === null
      ? ''
      : new Date(ms)
          .toISOString()
          .replace('2026-03-02T', '')
          .replace(/:00\.000Z$/, '');
  return list.map(({ attempt, round, status, startedAt, stoppedAt, dueAt }) =>
    `${attempt}/${round} ${status} ${short(startedAt)}–${short(stoppedAt)} due ${short(dueAt)}`.trimEnd(),
  );
}
