import { Refusal } from '../../../src/domain/refusal';
import { EVENT_KINDS } from '../../../src/domain/ticket/events';
import { ticketOf } from '../../../src/domain/ticket/fold';
import type { GovernedKind } from '../../../src/domain/ticket/lifecycle';
import { demandPossible, expectedNext, isPossible, LIFECYCLE, statusAfter } from '../../../src/domain/ticket/lifecycle';
import type { Status } from '../../../src/domain/ticket/status';
import { hasEnded, STATUSES } from '../../../src/domain/ticket/status';
import { eventsOf } from './ticketEvents';

const KINDS = Object.keys(LIFECYCLE) as GovernedKind[];

/**
 * What is possible where, written down a second time: one line a status, one letter an event in the order of COLUMNS;
 * a capital letter moves the ticket, a small one leaves it where it is, a dot is refused.
 */
const COLUMNS: readonly GovernedKind[] = [
  'edited',
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
  'approved',
  'returned',
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
  'measureOpened',
  'measureDone',
  'measureVerified',
  'merged',
  'withdrawn',
  'closed',
  'customerWrote',
  'linked',
  'unlinked',
];
const TABLE: Readonly<Record<Status, string>> = {
  registered: 'eT..r............sed...commMW.wlu',
  triaged: 'etA.r............sed...commMW.wlu',
  assigned: 'etaKr............sed...commMW.wlu',
  acknowledged: 'etA.rS...........sed...commMW.wlu',
  inProgress: 'etA.r.piH.O......sed...commMW.wlu',
  onHold: 'eta.r.p..R.......sed...commMW.wlu',
  proposed: 'e...r.p....ZB....sed...commMW.wlu',
  approved: 'e...r.p......I...sed...commMW.wlu',
  informed: 'e...r.........CjNsed...commMWXwlu',
  confirmed: 'e..............jN...yvqcomm..Xw.u',
  closed: '...............jN...yvqcomm...w.u',
  merged: '.................................',
  withdrawn: '.................................',
  spam: '.................................',
};

describe('the lifecycle', () => {
  test('governs every event but those that may always be', () => {
    expect(EVENT_KINDS.filter((kind) => !(kind in LIFECYCLE)).sort()).toEqual(
      [
        'archived',
        'breached',
        'erased',
        'measureJudged',
        'measureLate',
        'received',
        'registered',
        'reminded',
        'revealed',
        'undone',
        'warned',
      ].sort(),
    );
    expect([...COLUMNS].sort()).toEqual([...KINDS].sort());
  });

  describe.each(STATUSES.map((status) => ({ status })))('at $status', ({ status }) => {
    test.each(COLUMNS.map((kind, index) => ({ kind, letter: TABLE[status].charAt(index) })))(
      '$kind: $letter',
      ({ kind, letter }) => {
        expect(isPossible(kind, status)).toBe(letter !== '.');
        if (letter === '.') return;
        expect(statusAfter(kind, status) !== status).toBe(letter === letter.toUpperCase());
      },
    );
  });

  test('lets nothing happen to a ticket that was merged, withdrawn or spam', () => {
    for (const status of STATUSES.filter((one) => hasEnded(one) && one !== 'closed'))
      expect(KINDS.filter((kind) => isPossible(kind, status))).toEqual([]);
  });

  test('expects a step that is possible, at every status that waits for one', () => {
    for (const status of STATUSES) {
      const next = expectedNext(status);
      expect(next === null).toBe(hasEnded(status));
      if (next !== null) expect({ status, possible: isPossible(next, status) }).toEqual({ status, possible: true });
    }
  });

  test('leads from the first status to the last by the steps it expects', () => {
    const way: Status[] = ['registered'];
    for (
      let status: Status = 'registered', next = expectedNext(status);
      next !== null && way.length < 20;
      next = expectedNext(status)
    ) {
      status = statusAfter(next, status);
      way.push(status);
    }
    expect(way).toEqual([
      'registered',
      'triaged',
      'assigned',
      'acknowledged',
      'inProgress',
      'proposed',
      'approved',
      'informed',
      'confirmed',
      'closed',
    ]);
  });

  test('does not throw work under way back to its beginning when it is graded anew, and asks a new owner to sign', () => {
    expect(statusAfter('triaged', 'inProgress')).toBe('inProgress');
    expect(statusAfter('assigned', 'inProgress')).toBe('assigned');
    expect(statusAfter('assigned', 'onHold')).toBe('onHold');
  });

  test('refuses with the ticket, where it stands, what was asked for and what is next', () => {
    const ticket = ticketOf(eventsOf('received', 'registered', 'triaged'));
    if (!ticket) throw new Error('there is no ticket');
    expect(() => {
      demandPossible('triaged', ticket);
    }).not.toThrow();
    try {
      demandPossible('informed', ticket);
      throw new Error('it was let pass');
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({
        code: 'STEP_NOT_POSSIBLE',
        facts: { ticketNo: ticket.ticketNo, status: 'triaged', step: 'informed', next: 'assigned' },
      });
    }
  });
});
