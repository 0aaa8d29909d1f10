import type { EventOf } from './events';
import type { Ticket } from './ticket';

/** A ticket of which nothing is known but its receipt. */
export function receivedTicket(event: EventOf<'received'>): Ticket {
  const { fields } = event;
  return {
    // First, so that a stored state can be told by its beginning.
    ticketNo: event.ticketNo,
    ...fields,
    seq: event.seq,
    firstSeq: event.seq,
    status: 'registered',
    attempt: 1,
    receivedAt: event.at,
    registeredAt: event.at,
    registeredBy: event.actor,
    category1: '',
    category2: '',
    priority: '',
    reasons: [],
    promisedAt: null,
    policy: '',
    department: '',
    owner: '',
    ownerName: '',
    collaborators: [],
    respondedAt: null,
    rootCause: '',
    lastProgress: '',
    heldSince: null,
    waitingFor: null,
    solution: '',
    executor: '',
    completeOn: '',
    proposedBy: '',
    approvedAt: null,
    informedAt: null,
    verdict: null,
    verdictAt: null,
    comment: '',
    escalationLevel: 0,
    escalations: [],
    survey: null,
    measures: [],
    mergedInto: '',
    closedAt: null,
    closedHow: null,
    // What another table held was not received here: clocks start with the registration.
    trail: event.cause === 'import' ? [] : [{ kind: 'received', at: event.at, attempt: 1, priority: '' }],
    facts: [],
  };
}
