/** Rows that people sort, paste, drag, clear and delete, on the built bundle. */
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

let world: () => DrivenDesk;
let ada = '';
let ben = '';
let cem = '';

beforeAll(async () => {
  const desk = await smallDesk();
  desk.advance('PT10M');
  ada = registered(desk, 'Ada');
  ben = registered(desk, 'Ben');
  cem = registered(desk, 'Cem');
  desk.as(WORKER).edit('tickets', ben, 'remark', 'about Ben');
  world = worldOf(desk);
});

const numbers = (desk: DrivenDesk): readonly unknown[] => desk.rows('tickets').map((row) => row['ticketNo']);
const rowAt = (desk: DrivenDesk, ticketNo: string): number =>
  deskSheet(desk.runtime, 'tickets').values.findIndex((cells) => cells.includes(ticketNo)) + 1;
const noteOn = (desk: DrivenDesk, ticketNo: string, column: string): string => {
  const { tab, places } = deskSheet(desk.runtime, 'tickets');
  const [cells = []] = desk.runtime.view(tab, rowAt(desk, ticketNo), 1, OWNER);
  return cells[(places.get(column) ?? 0) - 1]?.note ?? '';
};
const repaired = (desk: DrivenDesk): readonly string[] =>
  desk.as(OWNER).call<{ repaired: string[] }>('repair').repaired;

describe('rows of the register', () => {
  test('sorted with only some of their columns are put together again by their numbers, and no edit is logged', () => {
    const desk = world();
    const before = new Map([ada, ben, cem].map((one) => [one, rowOf(desk, one)]));
    const { tab } = deskSheet(desk.runtime, 'tickets');
    desk.as(WORKER).person.sort(tab, 'A2:F4', 1, false);
    expect(numbers(desk)).toEqual([cem, ben, ada]);
    for (const [ticketNo, row] of before) {
      const { remark: _, wakeAt: __, ...rest } = row;
      expect(rowOf(desk, ticketNo)).toMatchObject(rest);
    }
    expect(noteOn(desk, cem, 'ticketNo')).toContain('Some columns of the register were sorted');
    expect(eventsOfKind(desk, 'edited')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('sorted apart from a ticket that has ended are put together too', () => {
    const desk = world();
    desk.as(WORKER).call('withdraw', { ticketNo: ada, reason: 'Solved.' });
    desk.advance('PT10M');
    desk.as(WORKER).person.sort(deskSheet(desk.runtime, 'tickets').tab, 'A2:F4', 1, false);
    expect(rowOf(desk, ben)).toMatchObject({ description: 'Ben cannot get in.', status: 'Assigned' });
    expect(rowOf(desk, ada)).toMatchObject({ description: 'Ada cannot get in.', status: 'Withdrawn', state: '' });
    expect(eventsOfKind(desk, 'edited')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('pasted over another ticket give that ticket its row back, and the copied one keeps a single row', () => {
    const desk = world();
    const before = rowOf(desk, ben);
    const { tab } = deskSheet(desk.runtime, 'tickets');
    const [texts = []] = desk.runtime.view(tab, rowAt(desk, ada), 1, WORKER);
    desk.as(WORKER).person.paste(tab, `A${rowAt(desk, ben)}`, [texts.map(({ text }) => text)]);
    expect(numbers(desk)).toEqual([ada, ben, cem]);
    expect(rowOf(desk, ben)).toMatchObject({ description: before['description'], owner: before['owner'] });
    expect(noteOn(desk, ben, 'ticketNo')).toContain('stands in another row already');
    expect(eventsOfKind(desk, 'edited')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('pasted below the register are emptied, with a note', () => {
    const desk = world();
    const { tab } = deskSheet(desk.runtime, 'tickets');
    const [texts = []] = desk.runtime.view(tab, rowAt(desk, ada), 1, WORKER);
    desk.as(WORKER).person.paste(tab, 'A7', [texts.map(({ text }) => text)]);
    expect(numbers(desk)).toEqual([ada, ben, cem]);
    expect(desk.runtime.view(tab, 7, 1, OWNER)[0]?.[0]?.note).toContain('a ticket has one row');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('get no second number: one typed into an empty row is cleared, and its ticket stays as it was', () => {
    const desk = world();
    const before = rowOf(desk, ada);
    desk.as(WORKER).person.type(deskSheet(desk.runtime, 'tickets').tab, 'A8', ada);
    expect(numbers(desk)).toEqual([ada, ben, cem]);
    expect(rowOf(desk, ada)).toEqual(before);
    expect(eventsOfKind(desk, 'edited')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that lost number and state are known by their registration', () => {
    const desk = world();
    desk.as(WORKER).call('withdraw', { ticketNo: ben, reason: 'Solved.' });
    desk.advance('PT10M');
    desk.as(WORKER).clear('tickets', ben, 'ticketNo');
    expect(numbers(desk)).toEqual([ada, ben, cem]);
    expect(rowOf(desk, ben)).toMatchObject({ status: 'Withdrawn', remark: 'about Ben' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('cleared as a whole come back by repair', () => {
    const desk = world();
    const row = rowAt(desk, ben);
    desk.as(WORKER).person.clear(deskSheet(desk.runtime, 'tickets').tab, `${row}:${row}`);
    expect(refusalOf(() => desk.as(WORKER).call('acknowledge', { ticketNo: ben }))?.code).toBe('TICKET_UNKNOWN');
    expect(repaired(desk)).toEqual([ben]);
    expect(desk.as(WORKER).call('acknowledge', { ticketNo: ben })).toMatchObject({ status: 'acknowledged' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('dragged to another place go on there', () => {
    const desk = world();
    const { tab } = deskSheet(desk.runtime, 'tickets');
    desk.as(WORKER).person.moveRows(tab, rowAt(desk, ada), 1, 5);
    expect(numbers(desk)).toEqual([ben, cem, ada]);
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    expect(rowOf(desk, ada)['status']).toBe('Accepted');
    expect(rowOf(desk, ben)['remark']).toBe('about Ben');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('filtered out are worked on as before, and new ones come below', () => {
    const desk = world();
    desk.as(WORKER).filterOut('tickets', 'ticketNo', [ben]);
    desk.as(WORKER).call('acknowledge', { ticketNo: ben });
    const dan = registered(desk, 'Dan');
    expect(numbers(desk)).toEqual([ada, ben, cem, dan]);
    expect(rowOf(desk, ben)['status']).toBe('Accepted');
    desk.as(WORKER).person.removeFilter(deskSheet(desk.runtime, 'tickets').tab);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('cells of the register', () => {
  test('that move with the clock are put back with a note when they alone were typed over', () => {
    const desk = world();
    for (const column of ['nextDueAt', 'lateClocks', 'wakeAt', 'state']) {
      const before = rowOf(desk, ada)[column];
      desk.as(WORKER).edit('tickets', ada, column, 'a slip');
      expect(rowOf(desk, ada)[column]).toEqual(before);
      expect(noteOn(desk, ada, column)).toContain('a slip');
    }
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of dates and numbers hold no words: they are put back, and the note says what was typed', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'closedAt', 'yesterday');
    desk.as(WORKER).edit('tickets', ada, 'satisfaction', 'good');
    desk.as(WORKER).edit('tickets', ada, 'amount', 'a lot');
    expect(rowOf(desk, ada)).toMatchObject({ closedAt: '', satisfaction: '', amount: '' });
    expect(noteOn(desk, ada, 'closedAt')).toContain('yesterday');
    desk.as(WORKER).edit('tickets', ada, 'attempt', '=2-1');
    expect(rowOf(desk, ada)['attempt']).toBe(1);
    expect(noteOn(desk, ada, 'attempt')).toContain('=2-1');
    expect(noteOn(desk, ada, 'amount')).toMatch(/“a lot”[\s\S]*takes a number/);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('cleared are taken over where they may be changed, and put back where not', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    desk.as(WORKER).clear('tickets', ada, 'product');
    desk.as(WORKER).clear('tickets', ada, 'owner');
    expect(eventsOfKind(desk, 'edited').map(({ fields }) => fields['changes'])).toEqual([
      { product: 'App' },
      { product: '' },
    ]);
    expect(rowOf(desk, ada)['owner']).toBe(WORKER);
    expect(noteOn(desk, ada, 'owner')).toContain('had been cleared');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('typed back right after stand as before: two events where it may be changed, none where not', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    desk.as(WORKER).edit('tickets', ada, 'product', '');
    desk.as(WORKER).edit('tickets', ada, 'status', 'Closed');
    desk.as(WORKER).edit('tickets', ada, 'status', 'Assigned');
    expect(eventsOfKind(desk, 'edited')).toHaveLength(2);
    expect(rowOf(desk, ada)).toMatchObject({ product: '', status: 'Assigned' });
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('the row of headings', () => {
  test.each([
    ['sorted into the rows', (desk: DrivenDesk, tab: string) => desk.as(WORKER).person.sort(tab, 'A1:AW4', 1, true)],
    ['pushed down by rows above it', (desk: DrivenDesk, tab: string) => desk.as(WORKER).person.insertRows(tab, 1, 2)],
    ['deleted', (desk: DrivenDesk, tab: string) => desk.as(WORKER).person.deleteRows(tab, 1, 1)],
  ])('%s makes the desk refuse until repair has brought it back', (_how, act) => {
    const desk = world();
    const { tab, values } = deskSheet(desk.runtime, 'tickets');
    const headings = values[0];
    act(desk, tab);
    const refusal = refusalOf(() =>
      desk.as(REGISTRAR).call('registerComplaint', { channel: 'phone', description: 'x', customer: { name: 'X' } }),
    );
    expect(refusal).toMatchObject({ code: 'HEADING_MISSING' });
    desk.as(OWNER).call('repair');
    expect(deskSheet(desk.runtime, 'tickets').values[0]).toEqual(headings);
    expect([...numbers(desk)].sort()).toEqual([ada, ben, cem]);
    expect(rowOf(desk, ben)['remark']).toBe('about Ben');
    expect(desk.as(WORKER).call('acknowledge', { ticketNo: ada })).toMatchObject({ status: 'acknowledged' });
    expect(desk.as(SUPERVISOR).call('getTicket', { ticketNo: cem })).toMatchObject({ ticketNo: cem });
    expect(faultsOf(desk)).toEqual([]);
  });
});
