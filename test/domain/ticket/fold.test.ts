import fc from 'fast-check';
import type { EventKind } from '../../../src/domain/ticket/events';
import { EVENT_KINDS } from '../../../src/domain/ticket/events';
import { fold, ticketOf } from '../../../src/domain/ticket/fold';
import type { Ticket } from '../../../src/domain/ticket/ticket';
import { eventAt, eventsOf, NUMBER, START } from './ticketEvents';

const TO_INFORMED = [
  'received',
  'registered',
  'triaged',
  'assigned',
  'acknowledged',
  'started',
  'proposed',
  'approved',
  'informed',
] as const;

function ticketAfter(...kinds: readonly EventKind[]): Ticket {
  const ticket = ticketOf(eventsOf(...kinds));
  if (!ticket) throw new Error('there is no ticket');
  return ticket;
}

/** A history that begins with a receipt and goes on with anything. */
const histories = fc
  .array(fc.constantFrom(...EVENT_KINDS.filter((kind) => kind !== 'received')), { maxLength: 25 })
  .map((kinds) => eventsOf('received', ...kinds));

describe('folding events into a ticket', () => {
  test('gives nothing where they do not begin with a receipt', () => {
    expect(ticketOf([])).toBeNull();
    expect(ticketOf(eventsOf('registered', 'triaged'))).toBeNull();
  });

  test('takes what was received as it was, and registers at the first instant until it is entered', () => {
    const ticket = ticketAfter('received');
    expect(ticket).toMatchObject({
      ticketNo: NUMBER,
      status: 'registered',
      attempt: 1,
      receivedAt: START,
      registeredAt: START,
      priority: '',
      firstSeq: 1,
      seq: 1,
    });
    expect(ticketAfter('received', 'registered')).toMatchObject({
      receivedAt: START,
      registeredAt: START + 60_000,
      category1: 'A',
      policy: 'p1',
    });
  });

  test('follows the status through the whole way', () => {
    const seen = TO_INFORMED.map((_, index) => ticketAfter(...TO_INFORMED.slice(0, index + 1)).status);
    expect(seen).toEqual([
      'registered',
      'registered',
      'triaged',
      'assigned',
      'acknowledged',
      'inProgress',
      'proposed',
      'approved',
      'informed',
    ]);
    expect(ticketAfter(...TO_INFORMED, 'confirmed', 'closed')).toMatchObject({
      status: 'closed',
      verdict: 'satisfied',
      closedHow: 'confirmed',
    });
  });

  test('begins a new attempt at the reopening and forgets what only the old one knew', () => {
    const ticket = ticketAfter(...TO_INFORMED, 'rejected', 'reopened');
    expect(ticket).toMatchObject({
      status: 'inProgress',
      attempt: 2,
      priority: 'urgent',
      verdict: 'notSatisfied',
      approvedAt: null,
      informedAt: null,
      survey: null,
    });
    expect(ticket.solution).toBe('repair');
  });

  test('counts the rejection to the old attempt and what follows the reopening to the new one', () => {
    const { trail } = ticketAfter(...TO_INFORMED, 'rejected', 'reopened', 'proposed');
    expect(trail.slice(-3).map(({ kind, attempt, priority }) => [kind, attempt, priority])).toEqual([
      ['rejected', 1, 'high'],
      ['reopened', 2, 'urgent'],
      ['proposed', 2, 'urgent'],
    ]);
  });

  test('keeps the first contact, whatever contacts follow', () => {
    expect(ticketAfter('received', 'responded', 'responded').respondedAt).toBe(START + 60_000);
  });

  test('keeps a fact once, however often it is logged, and out of the trail', () => {
    const ticket = ticketAfter('received', 'warned', 'breached', 'breached', 'escalated', 'escalated');
    expect(ticket.facts).toEqual(['warned/1/respond/1', 'breached/1/respond/1', 'escalated/1/respond/1/1']);
    expect(ticket.trail.map(({ kind }) => kind)).toEqual(['received', 'escalated', 'escalated']);
    expect(ticket.escalations).toHaveLength(2);
  });

  test('never lowers the level of escalation, and answers all that were open at once', () => {
    const high = fold(ticketAfter('received'), eventAt(2, 'escalated', { level: 3 }));
    const lower = fold(high, eventAt(3, 'escalated', { level: 1, clock: '' }));
    expect(lower?.escalationLevel).toBe(3);
    expect(lower?.facts).toContain('escalated/1/byHand/1/1');
    const evaluated = fold(lower, eventAt(4, 'evaluated'));
    expect(evaluated?.escalations.map(({ evaluatedAt }) => evaluatedAt)).toEqual([START + 180_000, START + 180_000]);
  });

  test('tells a withdrawn ticket from one that never was a complaint', () => {
    expect(fold(ticketAfter('received'), eventAt(2, 'withdrawn', { spam: true }))?.status).toBe('spam');
    expect(ticketAfter('received', 'withdrawn').status).toBe('withdrawn');
  });

  test('follows a survey from its sending to the conversation about a low score', () => {
    const ticket = ticketAfter('received', 'surveySent', 'surveyAnswered', 'contacted');
    expect(ticket.survey).toMatchObject({
      cycle: 1,
      sentAt: START + 60_000,
      answeredAt: START + 120_000,
      low: true,
      score: 2,
      contactedAt: START + 180_000,
    });
  });

  test('follows a measure from its opening to the proof', () => {
    const [measure] = ticketAfter('received', 'measureOpened', 'measureDone', 'measureVerified').measures;
    expect(measure).toMatchObject({
      measureNo: 1,
      doneAt: START + 120_000,
      verifiedAt: START + 180_000,
      effective: true,
    });
    const other = fold(ticketAfter('received', 'measureOpened'), eventAt(3, 'measureDone', { measureNo: 2 }));
    expect(other?.measures[0]?.doneAt).toBeNull();
  });

  test('takes the solution of another table from a ticket that was over before', () => {
    expect(fold(ticketAfter('received'), eventAt(2, 'closed', { how: 'elsewhere' }, 'was exchanged'))).toMatchObject({
      status: 'closed',
      closedHow: 'elsewhere',
      solution: 'was exchanged',
    });
  });

  test('changes nothing when the same events are folded again', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const once = ticketOf(events);
        expect(events.reduce<Ticket | null>(fold, once)).toEqual(once);
      }),
    );
  });

  test('comes to the same from wherever it goes on', () => {
    fc.assert(
      fc.property(histories, fc.nat(25), (events, cut) => {
        const before = ticketOf(events.slice(0, cut));
        const stored = before && (JSON.parse(JSON.stringify(before)) as Ticket);
        expect(events.slice(before ? cut : 0).reduce<Ticket | null>(fold, stored)).toEqual(ticketOf(events));
      }),
    );
  });

  test('keeps the trail in the log’s order, the facts without doubles, the place of the last event', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const ticket = ticketOf(events);
        const times = ticket?.trail.map(({ at }) => at) ?? [];
        expect(times).toEqual([...times].sort((one, other) => one - other));
        expect(new Set(ticket?.facts).size).toBe(ticket?.facts.length);
        expect(ticket?.seq).toBe(events.length);
        expect(ticket?.firstSeq).toBe(1);
      }),
    );
  });
});
