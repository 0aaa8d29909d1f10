import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, rowOf } from './deskFacts';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

let fresh: () => DrivenDesk;

beforeAll(async () => {
  fresh = worldOf(await smallDesk({ deployment: 'addOn' }));
});

const sendAway = (desk: DrivenDesk, until = ''): void => {
  desk.as(OWNER).edit('staff', WORKER, 'away', 'TRUE');
  if (until !== '') desk.as(OWNER).edit('staff', WORKER, 'awayUntil', until);
};

describe('a complaint for a department', () => {
  test('whose people are all away goes to nobody, and the supervisor is told so', () => {
    const desk = fresh();
    sendAway(desk);
    const ticketNo = registered(desk, 'Ada');
    expect(rowOf(desk, ticketNo)).toMatchObject({ owner: '', status: 'Triaged' });
    desk.advance('PT2H');
    const told = desk.mails().filter(({ to }) => to.includes(SUPERVISOR));
    expect(told.map(({ subject }) => subject).join()).toContain(ticketNo);
    expect(eventsOfKind(desk, 'assigned')).toEqual([]);
  });

  test('goes to who stands in for the one who is away', () => {
    const desk = fresh();
    sendAway(desk);
    desk.as(OWNER).edit('staff', WORKER, 'substitute', SUPERVISOR);
    expect(rowOf(desk, registered(desk, 'Ada'))['owner']).toBe(SUPERVISOR);
  });

  test('goes to nobody where all have as many as they may, and to them again once they have less', () => {
    const desk = fresh();
    desk.as(OWNER).edit('staff', WORKER, 'mostOpen', 'many');
    expect(desk.runtime.dialogs(OWNER).at(-1)?.html).toMatch(/Staff, row \d+, Most open tickets: “many”/);
    desk.as(OWNER).edit('staff', WORKER, 'mostOpen', '1');
    const first = registered(desk, 'Ada');
    const second = registered(desk, 'Ben');
    expect([first, second].map((no) => rowOf(desk, no)['owner'])).toEqual([WORKER, '']);
    const advice = desk.as(SUPERVISOR).call<{ why: string }>('suggestAssignee', { ticketNo: second });
    expect(JSON.stringify(advice)).toContain('has as many open tickets as they may');
    desk.advance('PT2H');
    const told = desk.mails().filter(({ to }) => to.includes(SUPERVISOR));
    expect(told.map(({ subject }) => subject).join()).toContain(second);
    desk.as(SUPERVISOR).call('withdraw', { ticketNo: first, reason: 'withdrawn', note: 'It works again.' });
    expect(rowOf(desk, registered(desk, 'Cem'))['owner']).toBe(WORKER);
  });

  test('goes to somebody again on the day after their last day away, though nobody cleared the box', () => {
    const desk = fresh();
    sendAway(desk, '2026-03-03');
    expect(rowOf(desk, registered(desk, 'Ada'))['owner']).toBe('');
    desk.advance('2026-03-03T23:00:00+08:00');
    expect(rowOf(desk, registered(desk, 'Ben'))['owner']).toBe('');
    desk.advance('2026-03-04T09:00:00+08:00');
    expect(rowOf(desk, registered(desk, 'Cem'))['owner']).toBe(WORKER);
  });
});
