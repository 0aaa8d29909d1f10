/** Alarms: a surge is noticed by night and told once, becomes an incident, and its customers are told with one message each. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, smallDesk, worldOf } from './worlds';

const DAY_MS = 24 * 60 * 60_000;
const BATCH = { product: 'Kettle', batch: 'K-7' };

const alarms = (desk: DrivenDesk) => desk.rows('alarms').filter(({ alarm }) => alarm !== '');
const alarmOf = (desk: DrivenDesk, kind: string) => alarms(desk).find((row) => row['kind'] === kind);
const alarmMails = (desk: DrivenDesk) => desk.mails().filter(({ subject }) => subject.startsWith('Alarm'));
const row = (desk: DrivenDesk, ticketNo: string) => desk.rows('tickets').find((one) => one['ticketNo'] === ticketNo);
const ticketsOf = (desk: DrivenDesk, name: string) =>
  desk
    .rows('tickets')
    .filter(({ description }) => String(description).startsWith(`${name} `))
    .map(({ ticketNo }) => String(ticketNo));

/** Ten weeks of a quiet desk, imported: a complaint every other day, batches that bring one a week. */
function history(desk: DrivenDesk): void {
  const rows = Array.from({ length: 36 }, (_, index) => [
    new Date(desk.now() - (8 + index * 2) * DAY_MS).toISOString(),
    `Old complaint ${index}`,
    `Customer ${index}`,
    `K-${index % 6}`,
    'Kettle',
    'Closed',
  ]);
  desk.as(SUPERVISOR).call('importRun', {
    source: 'old.csv',
    headings: ['Received', 'Description', 'Name', 'Batch', 'Product', 'Status'],
    rows,
    mapping: {
      receivedAt: ['Received'],
      description: ['Description'],
      customerName: ['Name'],
      batch: ['Batch'],
      product: ['Product'],
      status: ['Status'],
    },
    otherCategory: { category1: 'Other', category2: 'Other question' },
  });
}

function complain(desk: DrivenDesk, name: string, more: Readonly<Record<string, unknown>> = {}): string {
  return desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    ...complaintOf(name),
    customer: { name, mail: `${name.toLowerCase()}@example.org` },
    ...BATCH,
    ...more,
  }).ticketNo;
}

const NAMES = ['Ada', 'Ben', 'Cem', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida'];

/** The night after nine customers complained of one batch, one of them twice and one without a mail address. */
function surging(desk: DrivenDesk): void {
  history(desk);
  for (const name of NAMES)
    complain(desk, name, name === 'Ida' ? { customer: { name, phone: '+44 20 7946 0999' } } : {});
  complain(desk, 'Ada', { requestId: 'again', description: 'Ada cannot get in again.' });
  desk.advance('2026-03-03T03:30:00+08:00');
}

let quiet: DrivenDesk;
let fresh: () => DrivenDesk;
beforeAll(async () => {
  quiet = await smallDesk({ deployment: 'addOn' });
  const world = worldOf(quiet);
  const desk = world();
  surging(desk);
  fresh = worldOf(desk);
});

describe('a surge', () => {
  test('is noticed in the night, with its tickets and what was to be expected', () => {
    const desk = fresh();
    const alarm = alarmOf(desk, 'Product batch');
    expect(alarm).toMatchObject({ what: 'Kettle · K-7', state: 'Open', count: 10, customers: 9, incident: '', by: '' });
    expect(Number(alarm?.['expected'])).toBeLessThan(2);
    expect(String(alarm?.['tickets']).split(', ')).toHaveLength(10);
    // What an ordinary week brings rings for nothing.
    expect(alarms(desk).filter(({ kind }) => kind === 'Region')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is told the supervisor once, in working hours, and not every night', () => {
    const desk = fresh();
    expect(alarmMails(desk)).toEqual([]);
    desk.advance('2026-03-03T12:00:00+08:00');
    const mails = alarmMails(desk).filter(({ subject }) => subject.includes('product batch Kettle · K-7'));
    expect(mails.map(({ to }) => to)).toEqual([[SUPERVISOR]]);
    for (const words of ['9 customers', ...ticketsOf(desk, 'Ben'), 'Alarms and incidents'])
      expect(mails[0]?.body).toContain(words);
    const told = alarmMails(desk).length;
    desk.advance('2026-03-06T12:00:00+08:00');
    expect(alarmMails(desk)).toHaveLength(told);
  });

  test('that is dismissed with a reason does not ring again while it lasts', () => {
    const desk = fresh();
    const alarm = alarmOf(desk, 'Product batch')?.['alarm'];
    expect(refusalOf(() => desk.as(SUPERVISOR).call('settleAlarm', { alarm }))?.code).toBe('ARGUMENTS_WRONG');
    expect(refusalOf(() => desk.as(WORKER).call('settleAlarm', { alarm, reason: 'x' }))?.code).toBe('NOT_ALLOWED');
    desk.resetCost();
    desk.as(SUPERVISOR).call('settleAlarm', { alarm, reason: 'A recall was announced.' });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(refusalOf(() => desk.as(SUPERVISOR).call('settleAlarm', { alarm, reason: 'Otherwise.' }))?.code).toBe(
      'ALARM_UNKNOWN',
    );
    desk.advance('2026-03-05T12:00:00+08:00');
    expect(alarms(desk).filter(({ kind }) => kind === 'Product batch')).toEqual([
      expect.objectContaining({ state: 'Dismissed', by: SUPERVISOR, note: 'A recall was announced.' }),
    ]);
  });
});

describe('an incident', () => {
  /** Opened of the alarm; returns its number. */
  const opened = (desk: DrivenDesk): string =>
    desk.as(SUPERVISOR).call<{ ticketNo: string }>('openIncident', { alarm: alarmOf(desk, 'Product batch')?.['alarm'] })
      .ticketNo;
  const solved = (desk: DrivenDesk, ticketNo: string): void => {
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new lid for everybody.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  };
  const linkedIn = (desk: DrivenDesk, incident: string) =>
    desk.as(SUPERVISOR).call<{
      incident: { linked: { ticketNo: string; telling: string; key: string }[]; ended: number };
    }>('alarmList', { incident }).incident;

  test('is a ticket of its own that all tickets of the alarm are linked to, within twelve calls', () => {
    const desk = fresh();
    desk.resetCost();
    const incident = opened(desk);
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(row(desk, incident)).toMatchObject({ product: 'Kettle', batch: 'K-7', customerName: '' });
    expect(alarmOf(desk, 'Product batch')).toMatchObject({ state: 'Incident', incident, count: 10, customers: 9 });
    const { linked } = linkedIn(desk, incident);
    expect(linked).toHaveLength(10);
    expect(new Set(linked.map(({ key }) => key)).size).toBe(9);
    expect(linked.filter(({ telling }) => telling === 'byHand').map(({ ticketNo }) => ticketNo)).toEqual(
      ticketsOf(desk, 'Ida'),
    );
    expect(faultsOf(desk)).toEqual([]);
  });

  test('tells each customer once when it is solved, and stops the clocks of their tickets', () => {
    const desk = fresh();
    const incident = opened(desk);
    expect(refusalOf(() => desk.as(SUPERVISOR).call('resolveIncident', { ticketNo: incident }))?.code).toBe(
      'STEP_NOT_POSSIBLE',
    );
    solved(desk, incident);
    const [ben = ''] = ticketsOf(desk, 'Ben');
    desk.resetCost();
    const done = desk
      .as(SUPERVISOR)
      .call('resolveIncident', { ticketNo: incident, note: 'We are sorry.', leaveOut: [ben] });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(done).toEqual({ ticketNo: incident, status: 'informed' });
    const before = desk.mails().length;
    desk.advance('PT2H');
    const told = desk
      .mails()
      .slice(before)
      .filter(({ body }) => body.includes('A new lid for everybody.'));
    const readers = told.map(({ to }) => to.join());
    expect(readers.sort()).toEqual(
      NAMES.filter((name) => name !== 'Ben' && name !== 'Ida').map((name) => `${name.toLowerCase()}@example.org`),
    );
    expect(told[0]?.body).toContain('We are sorry.');
    for (const ticketNo of [...ticketsOf(desk, 'Ada'), ...ticketsOf(desk, 'Gus')]) {
      const own = row(desk, ticketNo);
      expect(own).toMatchObject({ status: 'Customer informed', solution: 'A new lid for everybody.' });
      expect(own?.['nextClock']).toBe('');
    }
    for (const name of ['Ben', 'Ida'])
      for (const ticketNo of ticketsOf(desk, name)) expect(row(desk, ticketNo)?.['status']).toBe('Assigned');
    // Told again it reaches who was left out, and nobody twice.
    desk.as(SUPERVISOR).call('resolveIncident', { ticketNo: incident, note: 'We are sorry.' });
    const then = desk.mails().length;
    desk.advance('PT2H');
    const late = desk
      .mails()
      .slice(then)
      .filter(({ body }) => body.includes('A new lid for everybody.'));
    expect(late.map(({ to }) => to.join())).toEqual(['ben@example.org']);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('lets its tickets go their own ways: a verdict, a survey, a reopening', () => {
    const desk = fresh();
    const incident = opened(desk);
    solved(desk, incident);
    desk.as(SUPERVISOR).call('resolveIncident', { ticketNo: incident });
    const [[gus = ''], [hal = '']] = [ticketsOf(desk, 'Gus'), ticketsOf(desk, 'Hal')];
    desk.as(WORKER).call('recordVerdict', { ticketNo: gus, satisfied: true });
    desk.as(WORKER).call('recordVerdict', { ticketNo: hal, satisfied: false, comment: 'The lid leaks.' });
    desk.as(SUPERVISOR).call('recordVerdict', { ticketNo: incident, satisfied: true });
    desk.as(WORKER).call('close', { ticketNo: incident, note: 'All told.' });
    desk.advance('P2D');
    const surveys = desk.rows('outbox').filter(({ template }) => template === 'survey' || template === 'surveyByHand');
    expect(surveys.map(({ ticketNo, to }) => [ticketNo, to])).toEqual([[gus, 'customer']]);
    expect(row(desk, hal)).toMatchObject({ status: 'In progress', attempt: 2 });
    expect(alarmOf(desk, 'Product batch')).toMatchObject({ state: 'Done', count: 10, customers: 9 });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('takes tickets in and gives them back, open ones that are under no other', () => {
    const desk = fresh();
    const incident = opened(desk);
    const other = complain(desk, 'Joe', { batch: 'K-8' });
    const call = (command: string, tickets: readonly string[], ticketNo = incident) =>
      desk.as(SUPERVISOR).call(command, { ticketNo, tickets });
    desk.resetCost();
    call('linkTicket', [other]);
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    expect(alarmOf(desk, 'Product batch')).toMatchObject({ count: 11, customers: 10 });
    call('unlinkTicket', ticketsOf(desk, 'Ada'));
    expect(alarmOf(desk, 'Product batch')).toMatchObject({ count: 9, customers: 9 });
    for (const [tickets, to] of [
      [[incident], incident],
      [['20200101001'], incident],
    ] as const)
      expect(refusalOf(() => call('linkTicket', tickets, to))?.code).toBe('LINK_NOT_POSSIBLE');
    expect(refusalOf(() => call('linkTicket', [other], other))?.code).toBe('NO_INCIDENT');
    const second = desk.as(SUPERVISOR).call<{ ticketNo: string }>('openIncident', {
      tickets: ticketsOf(desk, 'Ada'),
      description: 'The lid.',
      category1: 'Technical fault',
      category2: 'Cannot log in',
    }).ticketNo;
    expect(alarms(desk).find((one) => one['incident'] === second)).toMatchObject({ kind: 'Incident', customers: 1 });
    expect(refusalOf(() => call('linkTicket', [other], second))?.code).toBe('LINK_NOT_POSSIBLE');
    desk.advance('P1D');
    expect(alarms(desk).find((one) => one['incident'] === second)).toMatchObject({ count: 2, customers: 1 });
    expect(faultsOf(desk)).toEqual([]);
  });
});
