/**
 * The one state machine of all packs: which event is possible from which status, and where it leads.
 * A pack may skip steps (its optional steps are then implied), never reorder them. Escalation is a level, not a status.
 */
import { Refusal } from '../refusal';
import type { EventKind } from './events';
import type { Status } from './status';
import type { Ticket } from './ticket';

type Move = { readonly from: readonly Status[]; readonly to: Status | null };

const OPEN_WORK = ['triaged', 'assigned', 'acknowledged', 'inProgress', 'onHold'] as const;
const OPEN = ['registered', ...OPEN_WORK, 'proposed', 'approved', 'informed'] as const;
const SETTLED = ['confirmed', 'closed'] as const;

/**
 * Events that move a ticket or need it in a certain status; `to: null` leaves the status as it is.
 * @internal
 */
export const LIFECYCLE = {
  edited: { from: [...OPEN, 'confirmed'], to: null },
  triaged: { from: ['registered', ...OPEN_WORK], to: 'triaged' },
  assigned: { from: OPEN_WORK, to: 'assigned' },
  acknowledged: { from: ['assigned'], to: 'acknowledged' },
  responded: { from: OPEN, to: null },
  started: { from: ['acknowledged'], to: 'inProgress' },
  progressed: { from: ['inProgress', 'onHold', 'proposed', 'approved'], to: null },
  investigated: { from: ['inProgress'], to: null },
  held: { from: ['inProgress'], to: 'onHold' },
  resumed: { from: ['onHold'], to: 'inProgress' },
  customerWrote: { from: [...OPEN, ...SETTLED], to: null },
  proposed: { from: ['inProgress'], to: 'proposed' },
  approved: { from: ['proposed'], to: 'approved' },
  returned: { from: ['proposed'], to: 'inProgress' },
  informed: { from: ['approved'], to: 'informed' },
  confirmed: { from: ['informed'], to: 'confirmed' },
  rejected: { from: ['informed', 'confirmed', 'closed'], to: null },
  reopened: { from: ['informed', 'confirmed', 'closed'], to: 'inProgress' },
  escalated: { from: OPEN, to: null },
  evaluated: { from: OPEN, to: null },
  delayNotified: { from: OPEN, to: null },
  surveySent: { from: SETTLED, to: null },
  surveySpared: { from: SETTLED, to: null },
  surveyAnswered: { from: SETTLED, to: null },
  contacted: { from: [...OPEN, ...SETTLED], to: null },
  measureOpened: { from: [...OPEN, ...SETTLED], to: null },
  measureDone: { from: [...OPEN, ...SETTLED], to: null },
  measureVerified: { from: [...OPEN, ...SETTLED], to: null },
  linked: { from: OPEN, to: null },
  unlinked: { from: [...OPEN, ...SETTLED], to: null },
  merged: { from: OPEN, to: 'merged' },
  withdrawn: { from: OPEN, to: 'withdrawn' },
  closed: { from: ['informed', 'confirmed'], to: 'closed' },
} as const satisfies Partial<Record<EventKind, Move>>;
export type GovernedKind = keyof typeof LIFECYCLE;

/** Whether the lifecycle lets `kind` happen at `status`. */
export function isPossible(kind: GovernedKind, status: Status): boolean {
  const from: readonly Status[] = LIFECYCLE[kind].from;
  return from.includes(status);
}

/**
 * Where the ticket stands after an event of `kind`. Triage and assignment of work under way do not throw it back:
 * a new category keeps the status, a new owner must acknowledge anew.
 */
export function statusAfter(kind: EventKind, status: Status): Status {
  if (kind === 'triaged' && status !== 'registered') return status;
  if (kind === 'assigned' && status === 'onHold') return status;
  const move: Move | undefined = kind in LIFECYCLE ? LIFECYCLE[kind as GovernedKind] : undefined;
  return move?.to ?? status;
}

/** The step that is expected next at each status, named by its event; null where only the customer or nobody is awaited. */
const EXPECTED: Readonly<Record<Status, GovernedKind | null>> = {
  registered: 'triaged',
  triaged: 'assigned',
  assigned: 'acknowledged',
  acknowledged: 'started',
  inProgress: 'proposed',
  onHold: 'resumed',
  proposed: 'approved',
  approved: 'informed',
  informed: 'confirmed',
  confirmed: 'closed',
  closed: null,
  merged: null,
  withdrawn: null,
  spam: null,
};

/** The event that the ticket waits for at `status`, or null. */
export function expectedNext(status: Status): GovernedKind | null {
  return EXPECTED[status];
}

/**
 * Refuses an event that the lifecycle does not allow now.
 * @throws {Refusal} STEP_NOT_POSSIBLE with the ticket, its status, the step asked for and the step that is next
 */
export function demandPossible(kind: GovernedKind, ticket: Ticket): void {
  if (!isPossible(kind, ticket.status)) throw impossible(kind, ticket);
}

/** The refusal of a step: which ticket, where it stands, what was asked for, what is next. */
export function impossible(kind: GovernedKind, ticket: Ticket): Refusal {
  return new Refusal('STEP_NOT_POSSIBLE', {
    ticketNo: ticket.ticketNo,
    status: ticket.status,
    step: kind,
    next: expectedNext(ticket.status) ?? '',
  });
}
