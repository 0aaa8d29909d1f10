import type { DrivenDesk } from '../../workbench/openDesk';
import { faultsOf, rowOf } from './deskFacts';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, smallDesk, worldOf } from './worlds';

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

  test('that were changed in the log itself are named by the health check with their row', () => {
    const desk = closed();
    desk.as(OWNER).edit('log', 'received', 'note', 'It never came.');
    const { findings } = desk.as(SUPERVISOR).call<{ findings: readonly { what: string }[] }>('health');
    expect(findings.map(({ what }) => what).join()).toMatch(/log/i);
  });
});
