import type { TrailEntry } from '../clocks/clock';
import type { EventKind, EventOf, TicketEvent } from './events';
import { isPossible } from './lifecycle';
import type { Ticket } from './ticket';

/** Kinds that clocks look at; others are left out of the trail. */
const TRAIL_KINDS: readonly EventKind[] = [
  'received',
  'registered',
  'triaged',
  'assigned',
  'acknowledged',
  'responded',
  'started',
  'progressed',
  'investigated',
  'held',
  'resumed',
  'proposed',
  'informed',
  'confirmed',
  'rejected',
  'reopened',
  'escalated',
  'evaluated',
  'delayNotified',
  'surveySent',
  'surveySpared',
  'surveyAnswered',
  'contacted',
  'merged',
  'withdrawn',
  'closed',
];

/** What clocks see of a ticket after one more event; an event that none of them looks at adds nothing. */
export function trailAfter(ticket: Ticket, event: TicketEvent): readonly TrailEntry[] {
  if (!TRAIL_KINDS.includes(event.kind)) return ticket.trail;
  const entry: TrailEntry = {
    kind: event.kind,
    at: event.at,
    attempt: ticket.attempt,
    priority: ticket.priority,
    ...(event.kind === 'triaged' && event.fields.promisedAt !== null ? { promisedAt: event.fields.promisedAt } : {}),
    ...(event.kind === 'delayNotified' ? { newDueAt: event.fields.newDueAt } : {}),
    ...(event.kind === 'surveyAnswered' ? { low: event.fields.low } : {}),
    ...(event.kind === 'escalated' && tellsOnly(event, ticket) ? { tellsOnly: true } : {}),
  };
  // A ticket of another table was received there: here its clocks start with its registration, those that count from the receipt too.
  return ticket.trail.length === 0 && event.kind === 'registered'
    ? [{ ...entry, kind: 'received' }, entry]
    : [...ticket.trail, entry];
}

/** A late evaluation stays owed as it is, and a settled ticket takes none: a clock for it could never be met. */
function tellsOnly(event: EventOf<'escalated'>, ticket: Ticket): boolean {
  return event.fields.clock === 'evaluate' || !isPossible('evaluated', ticket.status);
}
