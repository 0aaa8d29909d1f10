import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, rowOf } from './deskFacts';
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
  world = worldOf(desk);
});

/** The cell of a ticket as a person sees it. */
function cellOf(
  desk: DrivenDesk,
  ticketNo: string,
  column: string,
): { readonly text: string; readonly note?: string; readonly formula?: string } {
  const { tab, places, values } = deskSheet(desk.runtime, 'tickets');
  const row = values.findIndex((cells) => cells.includes(ticketNo)) + 1;
  const [cells = []] = desk.runtime.view(tab, row, 1, SUPERVISOR);
  return cells[(places.get(column) ?? 0) - 1] ?? { text: '' };
}

describe('a hand edit of the register', () => {
  test('of the product becomes an event, without a name where Google does not tell who typed', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'product', 'Mobile app 3.2');
    expect(eventsOfKind(desk, 'edited')).toMatchObject([
      { ticketNo: ada, actor: '', fields: { changes: { product: 'Mobile app 3.2' } } },
    ]);
    expect(desk.as(WORKER).call<{ product: string }>('getTicket', { ticketNo: ada }).product).toBe('Mobile app 3.2');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of the priority grades the ticket and moves its due times', () => {
    const desk = world();
    const before = rowOf(desk, ada)['respondDueAt'];
    desk.as(SUPERVISOR).edit('tickets', ada, 'priority', 'Urgent');
    const graded = eventsOf(desk, ada).filter(({ kind }) => kind === 'triaged');
    expect(graded).toHaveLength(2);
    expect(graded[1]).toMatchObject({ fields: { priority: 'urgent', category1: 'Technical fault' } });
    expect(String(rowOf(desk, ada)['respondDueAt']) < String(before)).toBe(true);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of the status is put back, with a note that says what was typed and why it cannot stand', () => {
    const desk = world();
    const before = rowOf(desk, ada)['status'];
    desk.as(WORKER).edit('tickets', ada, 'status', 'Closed');
    expect(rowOf(desk, ada)['status']).toBe(before);
    expect(cellOf(desk, ada, 'status').note).toMatch(/Closed|closed/);
    expect((cellOf(desk, ada, 'status').note ?? '').split('\n').length).toBeGreaterThan(1);
    expect(eventsOfKind(desk, 'edited')).toHaveLength(0);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of a ticket that has ended is put back too', () => {
    const desk = world();
    desk.as(WORKER).call('withdraw', { ticketNo: ada, reason: 'It works again.' });
    desk.advance('PT10M');
    const before = rowOf(desk, ada);
    desk.as(WORKER).edit('tickets', ada, 'owner', 'somebody@example.com');
    desk.as(WORKER).edit('tickets', ada, 'product', 'Mobile app');
    expect(rowOf(desk, ada)).toEqual(before);
    expect(cellOf(desk, ada, 'product').note).toContain('Mobile app');
    expect(eventsOfKind(desk, 'edited')).toHaveLength(0);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of the owner and of the number is put back too', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'owner', 'somebody@example.com');
    expect(rowOf(desk, ada)['owner']).toBe(WORKER);
    desk.as(WORKER).edit('tickets', ada, 'ticketNo', '999');
    expect(desk.rows('tickets').map((row) => row['ticketNo'])).toEqual([ada, ben, cem]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of a number by a date is put back as a number', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'attempt', '2026-03-01');
    expect(rowOf(desk, ada)['attempt']).toBe(1);
    expect(cellOf(desk, ada, 'attempt').text).toBe('1');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of the remark is nobody’s business but the writer’s, and what begins with = stays text', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'remark', '=1+1');
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    expect(cellOf(desk, ada, 'remark')).toMatchObject({ text: '=1+1' });
    expect(cellOf(desk, ada, 'remark').formula).toBeUndefined();
    expect(eventsOfKind(desk, 'edited')).toHaveLength(0);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of the description with a leading = stays text in row, log and card', () => {
    const desk = world();
    desk.as(WORKER).edit('tickets', ada, 'description', '=HYPERLINK("http://example.org")');
    expect(rowOf(desk, ada)['description']).toBe('=HYPERLINK("http://example.org")');
    expect(cellOf(desk, ada, 'description').formula).toBeUndefined();
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that pastes over several rows and columns takes what it may and puts the rest back', () => {
    const desk = world();
    desk.as(SUPERVISOR).paste('tickets', ada, 'product', [['App'], ['Web'], ['Shop']]);
    expect(desk.rows('tickets').map((row) => row['product'])).toEqual(['App', 'Web', 'Shop']);
    expect(eventsOfKind(desk, 'edited').map(({ ticketNo }) => ticketNo)).toEqual([ada, ben, cem]);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('a register that people rearranged', () => {
  test('works under headings of their own', () => {
    const desk = world();
    desk.as(SUPERVISOR).renameHeading('tickets', 'product', 'Model');
    desk.as(SUPERVISOR).renameHeading('tickets', 'ticketNo', 'Case');
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    desk.advance('PT10M');
    expect(registered(desk, 'Dan')).not.toBe('');
    expect(rowOf(desk, ada)).toMatchObject({ product: 'App', owner: WORKER });
    expect(eventsOfKind(desk, 'edited')).toHaveLength(1);
    const { findings } = desk.as(OWNER).call<{ findings: { code: string }[] }>('health');
    expect(findings.map(({ code }) => code)).not.toContain('missing');
  });

  test('works with its rows in another order', () => {
    const desk = world();
    desk.as(SUPERVISOR).sort('tickets', 'ticketNo', false);
    expect(desk.rows('tickets').map((row) => row['ticketNo'])).toEqual([cem, ben, ada]);
    expect(desk.as(WORKER).call('acknowledge', { ticketNo: ada })).toMatchObject({
      ticketNo: ada,
      status: 'acknowledged',
    });
    desk.advance('PT30M');
    expect(desk.rows('tickets').map((row) => row['ticketNo'])).toEqual([cem, ben, ada]);
    expect(
      eventsOfKind(desk, 'breached')
        .map(({ ticketNo }) => ticketNo)
        .sort(),
    ).toEqual([ben, cem]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('works with a column put in between', () => {
    const desk = world();
    const { tab, places } = deskSheet(desk.runtime, 'tickets');
    desk.as(SUPERVISOR).person.insertColumns(tab, places.get('description') ?? 3, 1);
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    desk.as(WORKER).edit('tickets', ben, 'product', 'App');
    const dan = registered(desk, 'Dan');
    desk.advance('PT30M');
    expect(rowOf(desk, dan)).toMatchObject({ description: 'Dan cannot get in.' });
    expect(rowOf(desk, ben)).toMatchObject({ product: 'App' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('works with rows put in between', () => {
    const desk = world();
    desk.as(SUPERVISOR).insertRows('tickets', 3, 2);
    desk.as(WORKER).call('acknowledge', { ticketNo: cem });
    const dan = registered(desk, 'Dan');
    desk.advance('PT30M');
    expect(desk.rows('tickets').map((row) => row['ticketNo'])).toEqual([ada, ben, cem, dan]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('gets a deleted row back by repair, with all that happened', () => {
    const desk = world();
    desk.as(WORKER).call('acknowledge', { ticketNo: ben });
    const before = rowOf(desk, ben);
    desk.as(SUPERVISOR).deleteRows('tickets', ben);
    expect(desk.rows('tickets').map((row) => row['ticketNo'])).toEqual([ada, cem]);
    expect(desk.as(OWNER).call<{ repaired: string[] }>('repair').repaired).toEqual([ben]);
    expect(rowOf(desk, ben)).toEqual({ ...before, wakeAt: rowOf(desk, ben)['wakeAt'] });
    expect(desk.as(REGISTRAR).call('respond', { ticketNo: ben, channel: 'phone' })).toMatchObject({ ticketNo: ben });
    expect(faultsOf(desk)).toEqual([]);
  });
});
