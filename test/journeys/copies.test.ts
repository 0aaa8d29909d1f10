/** Who else reads of what one person is addressed about, as each process says, on the built bundle. */
import type { DrivenDesk, StaffPerson } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, rowOf } from './deskFacts';
import { DIRECTOR, HEAD, OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';

type Args = Readonly<Record<string, unknown>>;

const CUSTOMER = { name: 'Sam Sample', phone: '+44 20 7946 0958', mail: 'customer@example.org' };

function registered(desk: DrivenDesk, by: string, args: Args): string {
  return desk.as(by).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: CUSTOMER,
    description: 'It is not right.',
    ...args,
  }).ticketNo;
}

/** To whom the outbox speaks of a ticket: 'template to', customers left out. */
const told = (desk: DrivenDesk, ticketNo: string, template?: string): readonly string[] =>
  desk
    .rows('outbox')
    .filter((row) => row['ticketNo'] === ticketNo && row['to'] !== 'customer')
    .filter((row) => template === undefined || row['template'] === template)
    .map((row) => `${String(row['template'])} ${String(row['to'])}`);

const keysAreUnique = (desk: DrivenDesk): void => {
  const keys = desk.rows('outbox').map((row) => row['key']);
  expect(new Set(keys).size).toBe(keys.length);
};

describe('after-sales', () => {
  let desk: DrivenDesk;
  beforeAll(async () => {
    desk = await openDesk({
      pack: 'after-sales',
      language: 'en',
      people: [
        ...staffOf('en', 'Technical support', 'Logistics'),
        { mail: 'service@example.com', name: 'Sample Host', role: 'supervisor', department: 'Customer service' },
        { mail: 'host@example.com', name: 'Sample Service Head', role: 'head', department: 'Customer service' },
      ],
      startAt: '2026-03-02T10:01:00+08:00',
    });
  });

  test('tells the owner, and supervisor and head of department in copy, who do not get the contact of the customer', () => {
    const request = 'Replace it by Friday.';
    const ticketNo = registered(desk, REGISTRAR, { category1: 'Product', category2: 'Malfunction', request });
    desk.advance('PT5M');
    expect(told(desk, ticketNo)).toEqual([`dispatch ${WORKER}`, `copy ${SUPERVISOR}`, `copy ${HEAD}`]);
    const mails = desk.mails().filter(({ subject }) => subject.startsWith(`[${ticketNo}]`));
    expect(mails.map(({ to, cc }) => [...to, ...cc])).toEqual([[WORKER], [SUPERVISOR], [HEAD]]);
    const [owner, ...copies] = mails.map(({ body }) => body);
    expect(owner).toContain(CUSTOMER.phone);
    expect(owner).toContain('Request: Replace it by Friday.');
    for (const copy of copies) {
      expect(copy).not.toContain(CUSTOMER.phone);
      expect(copy).not.toContain(CUSTOMER.mail);
      for (const fact of [ticketNo, 'It is not right.', 'P2 (important)', 'Solution plan due', 'Sample Engineer'])
        expect(copy).toContain(fact);
    }
    keysAreUnique(desk);
  });

  test('tells nobody twice, nor of what they did themselves', () => {
    const owned = registered(desk, REGISTRAR, { category1: 'Service', category2: 'Attitude of staff' });
    desk.advance('PT5M');
    expect(told(desk, owned)).toEqual(['dispatch service@example.com', 'copy host@example.com']);
    const given = registered(desk, REGISTRAR, { category1: 'Product', category2: 'Malfunction' });
    desk.advance('PT5M');
    const before = told(desk, given).length;
    desk.as(HEAD).call('assign', { ticketNo: given, owner: HEAD });
    desk.advance('PT5M');
    desk.as(SUPERVISOR).call('assign', { ticketNo: given, owner: WORKER });
    desk.advance('PT5M');
    expect(told(desk, given).slice(before)).toEqual([`copy ${SUPERVISOR}`, `dispatch ${WORKER}`, `copy ${HEAD}`]);
  });
});

describe('the complaint toolkit', () => {
  test('gathers what went past the department in one mail at the next opening', async () => {
    const desk = await openDesk({
      pack: 'complaint-toolkit',
      language: 'en',
      people: staffOf('en', 'Quality control', 'Sales'),
      startAt: '2026-03-02T10:01:00+08:00',
    });
    const tickets = ['A', 'B'].map((name) => {
      const ticketNo = registered(desk, REGISTRAR, {
        customer: { name },
        category1: 'quality',
        category2: 'appearance',
      });
      desk.as(SUPERVISOR).call('triage', { ticketNo });
      desk.as(SUPERVISOR).call('assign', { ticketNo });
      return ticketNo;
    });
    // The first answer was due after 15 minutes, and goes up two hours later.
    desk.advance('2026-03-02T12:30:00+08:00');
    for (const ticketNo of tickets) {
      expect(eventsOfKind(desk, 'escalated').filter((event) => event.ticketNo === ticketNo)).toHaveLength(2);
      expect(told(desk, ticketNo, 'escalation')).toEqual([`escalation ${SUPERVISOR}`, `escalation ${HEAD}`]);
      expect(told(desk, ticketNo, 'copy')).toEqual([`copy ${HEAD}`, `copy ${SUPERVISOR}`]);
      desk.as(WORKER).call('respond', { ticketNo, channel: 'phone', note: 'Called.' });
      desk.as(HEAD).call('evaluateEscalation', { ticketNo, decision: 'Go on.' });
    }
    const copies = () => desk.mails().filter(({ subject }) => /For your information|Copy/.test(subject));
    expect(copies()).toEqual([]);
    desk.advance('2026-03-03T08:59:00+08:00');
    expect(copies()).toEqual([]);
    desk.advance('2026-03-03T09:06:00+08:00');
    expect(copies().map(({ to, subject }) => [...to, subject])).toEqual([
      [HEAD, 'For your information: 2 copies'],
      [SUPERVISOR, 'For your information: 2 copies'],
    ]);
    for (const ticketNo of tickets)
      expect(copies()[0]?.body).toContain(`Copy about ticket ${ticketNo}: escalated to level 1`);
    keysAreUnique(desk);
  });
});

describe('the service plan', () => {
  const people: readonly StaffPerson[] = [
    ...staffOf('en', 'Repair', 'Finance').filter(({ mail }) => mail !== REGISTRAR),
    {
      mail: REGISTRAR,
      name: 'Sample Registrar',
      role: 'agent',
      department: 'Finance',
      substitute: 'other@example.com',
    },
    { mail: 'other@example.com', name: 'Sample Other', role: 'agent', department: 'Finance' },
    { mail: 'second@example.com', name: 'Sample Second', role: 'agent', department: 'Repair' },
  ];
  const minor = { category1: 'maintenance', category2: 'scheduled' };
  let desk: DrivenDesk;
  beforeAll(async () => {
    desk = await openDesk({ pack: 'service-plan', language: 'en', people, startAt: '2026-03-02T10:01:00+08:00' });
  });

  test('leaves the customer with who registered, however often the work changes hands', () => {
    const ticketNo = registered(desk, REGISTRAR, minor);
    desk.as(SUPERVISOR).call('assign', { ticketNo, owner: WORKER });
    desk.advance('PT10M');
    desk.as(SUPERVISOR).call('assign', { ticketNo, owner: 'second@example.com' });
    desk.advance('PT10M');
    expect(told(desk, ticketNo, 'copy')).toEqual([`copy ${REGISTRAR}`, `copy ${REGISTRAR}`]);
    expect(rowOf(desk, ticketNo)).toMatchObject({ owner: 'second@example.com', registeredBy: REGISTRAR });
    expect(desk.as(WORKER).call('getTicket', { ticketNo })['firstContact']).toBe('Sample Registrar');
    desk.as('second@example.com').call('proposeSolution', { ticketNo, solution: 'A new filter.' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.advance('PT5M');
    expect(told(desk, ticketNo, 'approved')).toEqual([`approved ${REGISTRAR}`]);
    expect(told(desk, ticketNo).slice(-1)).toEqual(['copy second@example.com']);
  });

  test('reminds who registered of what is owed to the customer, and the owner of the work', () => {
    const ticketNo = registered(desk, REGISTRAR, { ...minor, customer: { name: 'C' } });
    const { owner } = rowOf(desk, ticketNo);
    // Due: answer after 8 hours, notice of delay after 54, resolution after 72.
    desk.advance('P4D');
    const of = (template: string, clock: string): readonly unknown[] =>
      desk
        .rows('outbox')
        .filter((row) => row['ticketNo'] === ticketNo && row['template'] === template)
        .filter((row) => (JSON.parse(String(row['values'])) as Args)['clock'] === clock)
        .map((row) => row['to']);
    for (const clock of ['respond', 'delayNotice']) {
      expect(of('warning', clock)).toEqual([REGISTRAR]);
      expect(of('breach', clock)).toEqual([REGISTRAR]);
    }
    expect(of('warning', 'resolve')).toEqual([owner]);
    expect(of('breach', 'resolve')).toEqual([owner]);
  });

  test('turns to who stands in while the first contact is away, and to the owner where they left', () => {
    const ticketNo = registered(desk, REGISTRAR, { ...minor, customer: { name: 'D' } });
    const contact = (): unknown => desk.as(WORKER).call('getTicket', { ticketNo })['firstContact'];
    desk.as(OWNER).edit('staff', REGISTRAR, 'away', 'TRUE');
    expect(contact()).toBe('Sample Other');
    desk.as(OWNER).edit('staff', REGISTRAR, 'role', 'Viewer');
    expect(contact()).toBe('');
    desk.as(OWNER).edit('staff', REGISTRAR, 'role', 'Agent');
    desk.as(OWNER).edit('staff', REGISTRAR, 'away', 'FALSE');
    expect(contact()).toBe('Sample Registrar');
  });

  test('tells the director of a safety matter at once, with the departments that now work together', () => {
    const ticketNo = registered(desk, REGISTRAR, {
      ...minor,
      customer: { name: 'E' },
      description: 'The water filter gave me an electric shock.',
    });
    desk.advance('PT5M');
    expect(rowOf(desk, ticketNo)).toMatchObject({
      priority: 'Safety',
      collaborators: 'Customer service, Technical department',
    });
    expect(told(desk, ticketNo, 'escalation')).toEqual([`escalation ${DIRECTOR}`]);
    const mail = desk.mails().find(({ to, subject }) => to.includes(DIRECTOR) && subject.includes(ticketNo));
    expect(mail?.subject).toContain('a major complaint');
    expect(mail?.body).toContain('Working with: Customer service, Technical department');
    keysAreUnique(desk);
  });
});
