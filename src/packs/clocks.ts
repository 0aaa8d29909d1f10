/** The clocks of the process, each with the events that start and stop it; a pack adds its own targets. */
import type { ClockDefinition, ClockId } from '../domain/clocks/clock';
import { forAll, hours } from './target';

type Nature = Omit<ClockDefinition, 'targets'>;

const NATURE: Readonly<
  Record<ClockId, Pick<Nature, 'startsOn' | 'stopsOn' | 'pausesOnHold' | 'internal' | 'audience'>>
> = {
  register: {
    startsOn: 'received',
    stopsOn: ['registered'],
    pausesOnHold: false,
    internal: false,
    audience: 'internal',
  },
  // Putting a ticket on hold answers nobody: the first contact stays due.
  respond: {
    startsOn: 'registered',
    stopsOn: ['responded'],
    pausesOnHold: false,
    internal: false,
    audience: 'customer',
  },
  triage: { startsOn: 'registered', stopsOn: ['triaged'], pausesOnHold: false, internal: false, audience: 'internal' },
  assign: { startsOn: 'triaged', stopsOn: ['assigned'], pausesOnHold: false, internal: false, audience: 'internal' },
  acknowledge: {
    startsOn: 'assigned',
    stopsOn: ['acknowledged'],
    pausesOnHold: false,
    internal: true,
    audience: 'internal',
  },
  start: { startsOn: 'assigned', stopsOn: ['started'], pausesOnHold: false, internal: true, audience: 'internal' },
  investigate: {
    startsOn: 'assigned',
    stopsOn: ['investigated'],
    pausesOnHold: true,
    internal: false,
    audience: 'internal',
  },
  plan: { startsOn: 'registered', stopsOn: ['proposed'], pausesOnHold: true, internal: false, audience: 'customer' },
  resolve: { startsOn: 'registered', stopsOn: ['informed'], pausesOnHold: true, internal: false, audience: 'customer' },
  // Starts with the first progress entry, so it never runs before somebody has taken the ticket up.
  update: {
    startsOn: 'progressed',
    stopsOn: ['progressed', 'informed'],
    pausesOnHold: true,
    internal: false,
    audience: 'customer',
  },
  // A wait for a supplier is no reason to leave the customer without word.
  delayNotice: {
    startsOn: 'registered',
    stopsOn: ['delayNotified', 'informed'],
    pausesOnHold: false,
    internal: false,
    audience: 'customer',
  },
  evaluate: {
    startsOn: 'escalated',
    stopsOn: ['evaluated'],
    pausesOnHold: false,
    internal: false,
    audience: 'internal',
  },
  improve: { startsOn: 'rejected', stopsOn: ['proposed'], pausesOnHold: true, internal: false, audience: 'customer' },
  survey: {
    startsOn: 'confirmed',
    stopsOn: ['surveySent', 'surveySpared'],
    pausesOnHold: false,
    internal: false,
    audience: 'customer',
  },
  contact: {
    startsOn: 'surveyAnswered',
    stopsOn: ['contacted'],
    pausesOnHold: false,
    internal: false,
    audience: 'customer',
  },
};

/**
 * A clock of a pack: its nature is the same everywhere, its targets and whatever `differs` are the pack's.
 * Runs around the clock and warns at 75 % of its target unless `differs` says otherwise.
 */
export function clock(
  id: ClockId,
  targets: ClockDefinition['targets'],
  differs: Partial<Pick<ClockDefinition, 'startsOn' | 'calendar'>> = {},
): ClockDefinition {
  return { id, calendar: '24x7', warnAtShare: 0.75, ...NATURE[id], targets, ...differs };
}

/** The clocks that run after the customer's verdict, alike in every pack: improved plan and survey in 24 h, contact in 48 h. */
export function afterVerdict(priorities: readonly string[]): readonly ClockDefinition[] {
  return [
    clock('improve', forAll(priorities, hours(24))),
    clock('survey', forAll(priorities, hours(24))),
    clock('contact', forAll(priorities, hours(48))),
  ];
}
