import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, rowOf } from './deskFacts';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

let closed: () => DrivenDesk;
let ticketNo = '';

beforeAll(async () => {
  const desk = await smallDesk({ deployment: 'addOn' });
  ticketNo = confirmed(desk, complaintOf('Ada'));
  desk.advance('PT1H');
  desk.as(WORKER).call('close', { ticketNo });
  closed = worldOf(desk);
});

describe('the figures of a closed ticket', () => {
  test('stand in its row with the close itself, and time does not move them', () => {
    const desk = closed();
    const row = rowOf(desk, ticketNo);
    expect(row).toMatchObject({ status: 'Closed', verdict: 'Satisfied', attempt: 1, lateClocks: '', nextDueAt: '' });
    for (const figure of ['closedAt', 'informedAt', 'respondDueAt', 'resolveDueAt']) expect(row[figure]).not.toBe('');
    desk.faults({ stopClockMs: 18 * 24 * 60 * 60_000 });
    desk.advance('P20D');
    const { state: _, wakeAt: __, ...later } = rowOf(desk, ticketNo);
    const { state: ___, wakeAt: ____, ...before } = row;
    expect(later).toEqual(before);
  });

  test('that were changed without the desk noticing are found by repair, which names the ticket and puts them right', () => {
    const desk = closed();
    const before = rowOf(desk, ticketNo)['comment'];
    desk.faults({ killAtCall: 1 });
    desk.as(WORKER).edit('tickets', ticketNo, 'comment', 'Best service ever.');
    expect(rowOf(desk, ticketNo)['comment']).toBe('Best service ever.');
    expect(faultsOf(desk)).toEqual([`repair: ${ticketNo}`]);
    expect(rowOf(desk, ticketNo)['comment']).toBe(before);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('are held against the log every night, and the health sheet names the ticket whose row differs', () => {
    const desk = closed();
    const found = (): readonly unknown[] => desk.rows('health').map(({ finding }) => finding);
    desk.faults({ killAtCall: 1 });
    desk.as(WORKER).edit('tickets', ticketNo, 'comment', 'Best service ever.');
    expect(found()).not.toContain('rowsApart');
    desk.advance('PT16H');
    expect(found()).not.toContain('rowsApart');
    desk.advance('PT4H');
    const row = desk.rows('health').find(({ finding }) => finding === 'rowsApart');
    expect(row).toMatchObject({ severity: 'Error', what: `The row of ticket ${ticketNo} is not what the log says.` });
    expect(String(row?.['at'])).toMatch(/^2026-03-02T19:00/);
    desk.as(OWNER).call('repair', {});
    desk.advance('P1D');
    expect(found()).not.toContain('rowsApart');
  });

  test('are held against the log once a night, also where that run is cut off', () => {
    const desk = closed();
    desk.advance('PT16H');
    desk.faults({ killAtCall: 8 });
    const before = desk.executions().length;
    desk.advance('PT8H');
    const ticks = desk.executions().slice(before);
    expect(ticks.filter(({ status }) => status === 'killed')).toHaveLength(1);
    expect(ticks.filter(({ calls }) => calls > 8)).toEqual([]);
    desk.advance('P1D');
    expect(ticks.length).toBeLessThan(desk.executions().length);
    expect(desk.executions().filter(({ logs }) => logs.some((line) => line.startsWith('night:')))).toHaveLength(1);
  });

  test('that were changed in the log itself are named by the health check with their row', () => {
    const desk = closed();
    desk.as(OWNER).edit('log', 'received', 'note', 'It never came.');
    const { findings } = desk.as(SUPERVISOR).call<{ findings: readonly { what: string }[] }>('health');
    expect(findings.map(({ what }) => what).join()).toMatch(/log/i);
  });
});

test('words typed in place of a time are put back, whatever runs next', async () => {
  const desk = await smallDesk({ deployment: 'addOn' });
  const no = registered(desk, 'Ada');
  const before = rowOf(desk, no)['resolveDueAt'];
  for (const column of ['resolveDueAt', 'nextDueAt']) desk.as(WORKER).edit('tickets', no, column, 'as soon as you can');
  desk.advance('P1D');
  expect(rowOf(desk, no)['resolveDueAt']).toBe(before);
  expect(faultsOf(desk)).toEqual([]);
  expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
});

describe('a time in the hour that the clocks show twice', () => {
  test('is no difference between row and log, for the second of the two either', async () => {
    const desk = await smallDesk({
      deployment: 'addOn',
      timeZone: 'Europe/Berlin',
      startAt: '2026-10-24T22:00:00Z',
    });
    // Berlin shows 02:20 at 00:20Z and again at 01:20Z.
    desk.advance('PT2H20M');
    const first = registered(desk, 'Ada');
    desk.advance('PT1H');
    const second = registered(desk, 'Ben');
    // The cell tells the time and not which of the two it was.
    for (const ticketNo of [first, second])
      expect(String(rowOf(desk, ticketNo)['registeredAt'])).toMatch(/^2026-10-25T00:2/);
    const { registeredAt } = desk.as(WORKER).call<{ registeredAt: number }>('getTicket', { ticketNo: second });
    expect(new Date(registeredAt).toISOString()).toMatch(/^2026-10-25T01:2/);
    desk.as(OWNER).edit('tickets', second, 'priority', 'High');
    desk.advance('P1D');
    expect(desk.rows('health').map(({ finding }) => finding)).not.toContain('rowsApart');
    expect(faultsOf(desk)).toEqual([]);
    expect(desk.as(OWNER).call('repair', {})).toMatchObject({ repaired: [] });
  });
});
