import { knowledgeUses } from '../../../src/domain/knowledge/knowledgeUses';
import type { NewEvent, TicketEvent } from '../../../src/domain/ticket/events';
import { instant } from '../../../src/domain/time/instant';

const at = (seq: number) => instant(Date.UTC(2026, 2, 2) + seq * 1000);
const proposed = (knowledge?: string): NewEvent => ({
  kind: 'proposed',
  note: '',
  fields: {
    solution: 'A new code.',
    executor: '',
    completeOn: '',
    compensation: null,
    ...(knowledge === undefined ? {} : { knowledge }),
  },
});
const verdict = (kind: 'confirmed' | 'rejected'): NewEvent => ({ kind, note: '', fields: {} });
const log = (...events: readonly (readonly [ticketNo: string, event: NewEvent])[]): TicketEvent[] =>
  events.map(([ticketNo, event], index) => ({
    ...event,
    ticketNo,
    seq: index + 1,
    at: at(index + 1),
    actor: '',
    cause: 'person',
    requestId: '',
  }));

describe('The use of knowledge', () => {
  it('is counted once a ticket, with the last time', () => {
    const uses = knowledgeUses(log(['1', proposed('K0001')], ['1', proposed('K0001')], ['2', proposed('K0001')]));
    expect(uses.get('K0001')).toEqual({ used: 2, satisfied: 0, notSatisfied: 0, lastUsedAt: at(3) });
  });

  it('is judged by the verdict on the proposal that was taken from it', () => {
    const uses = knowledgeUses(
      log(
        ['1', proposed('K0001')],
        ['1', verdict('rejected')],
        ['1', proposed('K0002')],
        ['1', verdict('confirmed')],
        ['2', proposed('K0001')],
        ['2', proposed()],
        ['2', verdict('confirmed')],
      ),
    );
    expect(uses.get('K0001')).toMatchObject({ used: 2, satisfied: 0, notSatisfied: 1 });
    expect(uses.get('K0002')).toMatchObject({ used: 1, satisfied: 1, notSatisfied: 0 });
  });

  it('is none where every solution is in words of its own', () => {
    expect(knowledgeUses(log(['1', proposed()], ['1', verdict('confirmed')])).size).toBe(0);
  });
});
