/** Events of one ticket for tests: places and instants count up by themselves. */
import type { EventFields, EventKind, TicketEvent } from '../../../src/domain/ticket/events';
import type { Instant } from '../../../src/domain/time/instant';
import { localDate } from '../../../src/domain/time/localDate';

export const START = Date.parse('2026-03-06T15:00:00+08:00');
export const NUMBER = '20260306001';

const RECEIVED: EventFields['received'] = {
  channel: 'phone',
  customerName: 'S**',
  customerContact: '138****5678',
  customerNo: 'C-1',
  customerKey: 'k',
  vip: false,
  reachableByMail: true,
  description: 'It broke.',
  product: '',
  orderNo: '',
  batch: '',
  serialNo: '',
  region: '',
  amount: null,
  sourceKey: '',
};

/** Fields of each kind that a test need not spell out. */
const FIELDS: { readonly [K in EventKind]: EventFields[K] } = {
  received: RECEIVED,
  registered: { category1: 'A', category2: 'B', policy: 'p1' },
  edited: { changes: { product: 'App' } },
  triaged: { category1: 'A', category2: 'C', priority: 'high', reasons: ['vip'], promisedAt: null },
  assigned: {
    owner: 'worker@example.com',
    ownerName: 'Worker',
    department: 'Team',
    collaborators: ['Other'],
    why: 'onlyOne',
  },
  acknowledged: {},
  responded: { channel: 'phone' },
  started: {},
  progressed: {},
  investigated: { rootCause: 'wear', responsible: 'Team', affectedCustomers: 3 },
  held: { waitingFor: 'customer', chaseOn: '' },
  resumed: {},
  proposed: { solution: 'repair', executor: 'Worker', completeOn: '2026-03-08', compensation: null },
  approved: {},
  returned: {},
  informed: { channel: 'mail' },
  reminded: { what: 'verdict' },
  confirmed: {},
  rejected: {},
  reopened: { priority: 'urgent' },
  escalated: { level: 1, clock: 'respond', attempt: 1, round: 1, to: 'lead@example.com', support: '', tells: true },
  evaluated: { decision: 'go on' },
  delayNotified: { newDueAt: (START + 1) as Instant, channel: 'phone' },
  surveySent: { cycle: 1 },
  surveySpared: { cycle: 1, why: 'coolDown' },
  surveyAnswered: { cycle: 1, low: true, score: 2 },
  customerWrote: {},
  undone: { freed: 'old.csv#1' },
  archived: { archive: '2026', closedAt: 1_772_442_000_000 as Instant, rows: [[1, 9, 'a1b2c3d4e5f60708']] },
  contacted: { reason: 'slow' },
  measureOpened: {
    measureNo: 1,
    measure: 'oil it',
    rootCause: 'wear',
    owner: 'worker@example.com',
    dueOn: '2026-03-20',
  },
  measureDone: { measureNo: 1 },
  measureLate: { measureNo: 1, level: 0, to: 'worker@example.com' },
  measureJudged: {
    measureNo: 1,
    statement: 'effective',
    before: { from: localDate('2026-02-20'), to: localDate('2026-03-05'), hits: 9, all: null },
    after: { from: localDate('2026-03-21'), to: localDate('2026-04-03'), hits: 1, all: null },
  },
  measureVerified: { measureNo: 1, effective: true },
  linked: { incident: '20260306003', tickets: [] },
  unlinked: { incident: '20260306003', tickets: [] },
  merged: { into: '20260306002' },
  withdrawn: { spam: false },
  closed: { how: 'confirmed' },
  revealed: {},
  erased: { rows: [] },
  warned: { clock: 'respond', attempt: 1, round: 1, dueAt: (START + 2) as Instant },
  breached: { clock: 'respond', attempt: 1, round: 1, dueAt: (START + 2) as Instant },
};

/** An event of a kind at a place in the log, a minute after the one before. */
export function eventAt<K extends EventKind>(
  seq: number,
  kind: K,
  fields: Partial<EventFields[K]> = {},
  note = '',
): TicketEvent {
  return {
    seq,
    ticketNo: NUMBER,
    kind,
    at: (START + (seq - 1) * 60_000) as Instant,
    actor: 'agent@example.com',
    cause: 'person',
    note,
    requestId: `r${seq}`,
    fields: { ...FIELDS[kind], ...fields },
  } as unknown as TicketEvent;
}

/** The events of these kinds, one after the other. */
export function eventsOf(...kinds: readonly EventKind[]): readonly TicketEvent[] {
  return kinds.map((kind, index) => eventAt(index + 1, kind));
}
