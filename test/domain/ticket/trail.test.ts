import { CLOCK_IDS } from '../../../src/domain/clocks/clock';
import type { EventKind } from '../../../src/domain/ticket/events';
import { EVENT_KINDS } from '../../../src/domain/ticket/events';
import { fold, ticketOf } from '../../../src/domain/ticket/fold';
import type { Ticket } from '../../../src/domain/ticket/ticket';
import { trailAfter } from '../../../src/domain/ticket/trail';
import type { Instant } from '../../../src/domain/time/instant';
import { clock } from '../../../src/packs/clocks';
import { PACKS } from '../../../src/packs/packs';
import { eventAt, eventsOf, START } from './ticketEvents';

const PROMISED = (START + 3_600_000) as Instant;

function ticketAfter(...kinds: readonly EventKind[]): Ticket {
  const ticket = ticketOf(eventsOf(...kinds));
  if (!ticket) throw new Error('there is no ticket');
  return ticket;
}

const registered = ticketAfter('received', 'registered');
const isSeen = (kind: EventKind): boolean => trailAfter(registered, eventAt(3, kind)).length > registered.trail.length;

describe('What clocks see of a ticket', () => {
  it.each([
    ['that there is', CLOCK_IDS.map((id) => clock(id, {}))] as const,
    ...Object.values(PACKS).map(({ id, clocks }) => [`of ${id}`, clocks] as const),
  ])('has every event that starts or stops a clock %s', (_, clocks) => {
    const asked = clocks.flatMap(({ startsOn, stopsOn }) => [startsOn, ...stopsOn]);
    expect(asked.filter((kind) => !isSeen(kind))).toEqual([]);
  });

  it('has every event that pauses clocks, goes on with them, or ends them all', () => {
    const governing = [
      'held',
      'resumed',
      'rejected',
      'reopened',
      'confirmed',
      'merged',
      'withdrawn',
      'closed',
    ] as const;
    expect(governing.filter((kind) => !isSeen(kind))).toEqual([]);
  });

  it('has nothing of what is only noted: it stays the list that it was', () => {
    for (const kind of ['edited', 'warned', 'breached', 'revealed', 'reminded', 'linked'] as const)
      expect(trailAfter(registered, eventAt(3, kind))).toBe(registered.trail);
    expect(EVENT_KINDS.filter((kind) => !isSeen(kind))).not.toEqual([]);
  });

  it('grades an event as the ticket is graded after it', () => {
    const ticket = fold(registered, eventAt(3, 'triaged', { priority: 'high' }));
    expect(ticket?.trail.map(({ kind, priority }) => [kind, priority])).toEqual([
      ['received', ''],
      ['registered', ''],
      ['triaged', 'high'],
    ]);
  });

  it('tells what was promised at the grading, and only where something was', () => {
    const entryOf = (promisedAt: Instant | null) => trailAfter(registered, eventAt(3, 'triaged', { promisedAt }))[2];
    expect(entryOf(PROMISED)).toMatchObject({ promisedAt: PROMISED });
    expect(entryOf(null)).not.toHaveProperty('promisedAt');
  });

  it('tells the new due time of a delay, and whether a score was low', () => {
    expect(trailAfter(registered, eventAt(3, 'delayNotified', { newDueAt: PROMISED }))[2]).toMatchObject({
      newDueAt: PROMISED,
    });
    for (const low of [true, false])
      expect(trailAfter(registered, eventAt(3, 'surveyAnswered', { low }))[2]).toMatchObject({ low });
  });

  it('asks no evaluation of an escalation that passes a late one on, or that reaches a settled ticket', () => {
    const told = (ticket: Ticket, clock: 'respond' | 'evaluate') =>
      trailAfter(ticket, eventAt(ticket.seq + 1, 'escalated', { clock })).slice(-1)[0]?.tellsOnly;
    expect(told(registered, 'respond')).toBeUndefined();
    expect(told(registered, 'evaluate')).toBe(true);
    expect(told(ticketAfter('received', 'registered', 'withdrawn'), 'respond')).toBe(true);
  });

  it('begins with the registration where the ticket was received elsewhere, once', () => {
    const elsewhere = { ...eventAt(1, 'received'), cause: 'import' as const };
    const ticket = [elsewhere, eventAt(2, 'registered'), eventAt(3, 'registered')].reduce<Ticket | null>(fold, null);
    expect(ticket?.trail.map(({ kind, at }) => [kind, at - START])).toEqual([
      ['received', 60_000],
      ['registered', 60_000],
      ['registered', 120_000],
    ]);
  });
});
