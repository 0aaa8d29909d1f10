/** What the desk does by itself fails: its owner and the administrators are told by mail, once a day at most. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { HEAD, OWNER, WORKER } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

let live: () => DrivenDesk;
beforeAll(async () => {
  const desk = await smallDesk();
  desk.advance('PT10M');
  live = worldOf(desk);
});

const told = (desk: DrivenDesk): readonly { to: readonly string[]; subject: string; body: string }[] =>
  desk
    .mails()
    .filter(({ subject }) => subject.includes('own work fails'))
    .map(({ to, subject, body }) => ({ to, subject, body }));

test('a tick that fails is told with what, since when and what to do, again after a day and never at every tick', () => {
  const desk = live();
  desk.as(OWNER).edit('staff', HEAD, 'role', 'Administrator');
  desk.advance('PT10M');
  desk.as(OWNER).deleteTab('outbox');
  registered(desk, 'Ada');
  desk.advance('PT2H');
  expect(told(desk).map(({ to }) => to.join())).toEqual([OWNER, HEAD]);
  const [mail] = told(desk);
  expect(mail?.body).toMatch(/\(tick\) failed: .*Outbox/);
  expect(mail?.body).toMatch(/first noted at 2 March 2026/);
  expect(mail?.body).toContain('Loopdesk ▸ Check health');
  expect(mail?.body).toContain('https://docs.google.com/spreadsheets/');
  desk.faults({ stopClockMs: 25 * 3_600_000 });
  desk.advance('PT25H');
  desk.advance('PT30M');
  expect(told(desk)).toHaveLength(4);
  desk.as(OWNER).call('repair');
  desk.advance('PT1H');
  expect(told(desk)).toHaveLength(4);
});

test('a lock that never gets free is told once what was due has waited too long', () => {
  const desk = live();
  registered(desk, 'Ada');
  desk.faults({ holdLockMs: 3 * 3_600_000 });
  desk.advance('PT15M');
  expect(told(desk)).toEqual([]);
  desk.advance('PT2H');
  expect(told(desk).map(({ to }) => to.join())).toEqual([OWNER]);
  expect(told(desk)[0]?.body).toContain('lock not free since');
});

test('one tick that comes upon somebody at work after the timers stood still tells nobody', () => {
  const desk = live();
  registered(desk, 'Ada');
  desk.faults({ stopClockMs: 3 * 3_600_000 });
  desk.advance('PT3H');
  desk.faults({ holdLockMs: 6 * 60_000 });
  desk.advance('PT1H');
  expect(told(desk)).toEqual([]);
});

test('work of the night that fails is told too, and where the mail itself fails nothing loops', () => {
  const desk = live();
  desk.as(OWNER).deleteTab('outbox');
  registered(desk, 'Ada');
  desk.faults({ failing: { 'MailApp.sendEmail': 1 } });
  desk.advance('PT30M');
  expect(told(desk)).toEqual([]);
  expect(desk.executions().filter(({ entryPoint }) => entryPoint === 'tick').length).toBeGreaterThan(3);
});

test('nobody is told of the desk’s failures where it works, nor for an edit that was refused', () => {
  const desk = live();
  desk.as(WORKER).edit('staff', HEAD, 'role', 'nonsense');
  registered(desk, 'Ada');
  desk.advance('P1D');
  expect(told(desk)).toEqual([]);
});
