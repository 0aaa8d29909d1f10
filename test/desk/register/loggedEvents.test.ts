import type { Desk } from '../../../src/desk/desk';
import { loggedEvents, loggedTickets } from '../../../src/desk/register/loggedEvents';

const row = (seq: number | null) => ({
  ...{ seq, ticketNo: `T${seq ?? ''}`, kind: 'progressed', actor: 'desk', cause: 'tick', note: '', requestId: '' },
  fields: JSON.stringify({ at: 0 }),
});

/** A desk with a log of so many rows, counting how often it is read whole. */
function deskOf(seq: number): { desk: Desk; reads: () => number; say: (head: number, trimmed: number) => void } {
  let reads = 0;
  let head = seq;
  const table = {
    rows: () => {
      reads += 1;
      return [...Array.from({ length: head }, (_, index) => row(index + 1)), row(null)];
    },
  };
  const desk = { ports: { table: () => table }, progress: { head: { seq }, trimmed: 0 } };
  return {
    desk: desk as unknown as Desk,
    reads: () => reads,
    say: (now, trimmed) => {
      head = now;
      desk.progress = { head: { seq: now }, trimmed };
    },
  };
}

describe('the events of the log', () => {
  test('are read and folded once, however many ask', () => {
    const { desk, reads } = deskOf(3);
    expect(loggedEvents(desk).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(loggedTickets(desk)).toBe(loggedTickets(desk));
    expect(loggedEvents(desk)).toHaveLength(3);
    expect(reads()).toBe(1);
  });

  test('are read anew once something was written, or rows were taken out', () => {
    const { desk, reads, say } = deskOf(3);
    const before = loggedTickets(desk);
    say(4, 0);
    expect(loggedEvents(desk)).toHaveLength(4);
    expect(loggedTickets(desk)).not.toBe(before);
    say(4, 2);
    expect(loggedEvents(desk)).toHaveLength(4);
    expect(reads()).toBe(3);
  });

  test('of one run are not those of another', () => {
    expect(loggedEvents(deskOf(1).desk)).toHaveLength(1);
    expect(loggedEvents(deskOf(2).desk)).toHaveLength(2);
  });
});
