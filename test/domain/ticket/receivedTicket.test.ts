import { numberIn } from '../../../src/desk/register/openTickets';
import type { EventOf } from '../../../src/domain/ticket/events';
import { receivedTicket } from '../../../src/domain/ticket/receivedTicket';
import { eventAt, NUMBER, START } from './ticketEvents';

const received = eventAt(7, 'received', { description: 'The hinge broke.', amount: 120 }) as EventOf<'received'>;

describe('A ticket of which nothing is known but its receipt', () => {
  it('holds all that was said, and who received it when', () => {
    expect(receivedTicket(received)).toMatchObject({
      ...received.fields,
      description: 'The hinge broke.',
      amount: 120,
      firstSeq: 7,
      seq: 7,
      registeredBy: 'agent@example.com',
      receivedAt: START + 360_000,
      registeredAt: START + 360_000,
    });
  });

  it('is told by the beginning of the state that is stored of it', () => {
    expect(numberIn(JSON.stringify(receivedTicket(received)))).toBe(NUMBER);
  });

  it('starts its clocks, unless another table holds when it was received', () => {
    expect(receivedTicket(received).trail).toEqual([
      { kind: 'received', at: START + 360_000, attempt: 1, priority: '' },
    ]);
    expect(receivedTicket({ ...received, cause: 'import' }).trail).toEqual([]);
  });
});
