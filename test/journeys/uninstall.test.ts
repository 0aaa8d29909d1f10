/** A desk that is put to rest: nothing runs, everything can be read, and set-up takes it up again. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { OWNER, SUPERVISOR } from './deskStaff';
import { registered, smallDesk, worldOf } from './worlds';

let live: () => DrivenDesk;

beforeAll(async () => {
  const desk = await smallDesk({});
  registered(desk, 'Ada');
  live = worldOf(desk, []);
});

const SET_UP = { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai' };
const openForms = (desk: DrivenDesk) => desk.runtime.forms().filter(({ acceptingResponses }) => acceptingResponses);

describe('putting the desk to rest', () => {
  test('takes the timers away and closes the forms; the sheets stay, and doing it twice is fine', () => {
    const desk = live();
    const forms = openForms(desk).length;
    const sheets = ['tickets', 'log', 'contacts', 'outbox', 'staff', 'settings'].map((sheet) => desk.rows(sheet));
    expect(forms).toBeGreaterThan(0);
    expect(desk.as(OWNER).call('uninstall')).toEqual({ timers: 2, forms });
    expect(openForms(desk)).toEqual([]);
    expect(desk.runtime.nextTriggerAt()).toBeNull();
    const count = desk.executions().length;
    desk.advance('P2D');
    expect(desk.executions()).toHaveLength(count);
    expect(['tickets', 'log', 'contacts', 'outbox', 'staff', 'settings'].map((sheet) => desk.rows(sheet))).toEqual(
      sheets,
    );
    expect(desk.as(OWNER).call('uninstall')).toEqual({ timers: 0, forms: 0 });
  });

  test('set-up takes it up again with all of its tickets, and what waited goes out', () => {
    const desk = live();
    desk.as(OWNER).call('uninstall');
    desk.advance('P1D');
    const register = desk.rows('tickets').map(({ ticketNo, status }) => [ticketNo, status]);
    desk.as(OWNER).call('setUp', SET_UP);
    expect(desk.rows('tickets').map(({ ticketNo, status }) => [ticketNo, status])).toEqual(register);
    expect(openForms(desk).length).toBeGreaterThan(0);
    registered(desk, 'Ben');
    desk.advance('PT15M');
    expect(desk.mails().some(({ subject }) => subject.includes('20260302001'))).toBe(true);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('asks first, and says what stays', () => {
    const desk = live();
    desk.as(OWNER).person.answerNext('NO');
    desk.as(OWNER).menu('uninstallDesk');
    expect(desk.runtime.nextTriggerAt()).not.toBeNull();
    desk.as(OWNER).person.answerNext('YES');
    desk.as(OWNER).menu('uninstallDesk');
    expect(desk.runtime.nextTriggerAt()).toBeNull();
    expect(JSON.stringify(desk.runtime.dialogs(OWNER).at(-1))).toMatch(/Timers removed: 2.*All sheets stay/);
  });

  test('is for whoever owns the timers', () => {
    const desk = live();
    expect(refusalOf(() => desk.as(SUPERVISOR).call('uninstall'))?.code).toBe('NOT_ALLOWED');
    desk.as(OWNER).edit('staff', SUPERVISOR, 'role', 'Administrator');
    const refusal = refusalOf(() => desk.as(SUPERVISOR).call('uninstall'));
    expect([refusal?.code, refusal?.what]).toEqual(['SET_UP_OWNER_ONLY', expect.stringContaining(OWNER)]);
    expect(desk.runtime.nextTriggerAt()).not.toBeNull();
  });
});
