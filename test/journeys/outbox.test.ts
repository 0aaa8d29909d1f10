/** When and how mails go out: hours, digests, the day's quota, failures, and what a person decides about those in doubt. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, refusalOf } from './deskFacts';
import { DIRECTOR, HEAD, OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, registered, smallDesk } from './worlds';

const subjectsTo = (desk: DrivenDesk, mail: string): readonly string[] =>
  desk
    .mails()
    .filter(({ to }) => to.includes(mail))
    .map(({ subject }) => subject);
const to = (desk: DrivenDesk, local: string): void => {
  desk.advance(`${local}+08:00`);
};
const statesOf = (desk: DrivenDesk): readonly string[] => desk.rows('outbox').map(({ state }) => String(state));

/** A question: the lowest priority, so that nothing about it is critical. */
const question = (name: string) => ({
  ...complaintOf(name),
  category1: 'Other',
  category2: 'Other question',
  description: `${name} asks.`,
  priority: 'low',
});

describe('Mails to the staff', () => {
  test('wait for the morning, and what piled up for one person comes as one mail', async () => {
    const desk = await smallDesk({ startAt: '2026-03-06T17:50:00+08:00' });
    const numbers = ['Ada', 'Ben', 'Cem'].map((name) => {
      const { ticketNo } = desk.as(WORKER).call<{ ticketNo: string }>('registerComplaint', question(name));
      return ticketNo;
    });
    for (const ticketNo of numbers) desk.as(SUPERVISOR).call('assign', { ticketNo, owner: WORKER });
    to(desk, '2026-03-06T18:00:00');
    for (const ticketNo of numbers) desk.as(WORKER).call('acknowledge', { ticketNo });
    to(desk, '2026-03-06T18:02:00');
    const before = desk.mails().length;
    to(desk, '2026-03-09T08:59:00');
    expect(eventsOfKind(desk, 'breached', 'respond')).toHaveLength(3);
    expect(desk.mails()).toHaveLength(before);
    expect(eventsOfKind(desk, 'escalated')).toHaveLength(0);
    to(desk, '2026-03-09T09:05:00');
    const digest = desk
      .mails()
      .slice(before)
      .filter((mail) => mail.to.includes(WORKER));
    expect(digest).toHaveLength(1);
    expect(digest[0]?.body).not.toContain('is due on');
    for (const ticketNo of numbers) expect(digest[0]?.body).toContain(ticketNo);
    expect(digest[0]?.subject).toMatch(/^3 tickets need you, 3 late or escalated$/);
    // The warnings of what was signed for meanwhile, and of what is late by now, have nothing to say any more.
    expect(new Set(statesOf(desk))).toEqual(new Set(['sent', 'settled']));
    expect(eventsOfKind(desk, 'escalated', 'respond').map(({ fields }) => fields['to'])).toEqual(
      numbers.map(() => SUPERVISOR),
    );
  });

  test('go out at any hour where the highest priority is at stake', async () => {
    const desk = await smallDesk({ startAt: '2026-03-07T22:00:00+08:00' });
    registered(desk, 'Ada');
    const { ticketNo } = desk
      .as(SUPERVISOR)
      .call<{ ticketNo: string }>('registerComplaint', { ...complaintOf('Ben'), priority: 'urgent' });
    to(desk, '2026-03-07T22:40:00');
    expect(subjectsTo(desk, WORKER).filter((subject) => subject.includes(ticketNo)).length).toBeGreaterThan(1);
    expect(subjectsTo(desk, SUPERVISOR).some((subject) => subject.includes('late'))).toBe(true);
  });

  test('say a major complaint to the director at once, and only once', async () => {
    const desk = await smallDesk({ startAt: '2026-03-07T22:00:00+08:00' });
    desk.as(SUPERVISOR).call('registerComplaint', {
      ...complaintOf('Ada'),
      description: 'The charger caught fire and I was injured.',
    });
    to(desk, '2026-03-07T22:05:00');
    expect(subjectsTo(desk, DIRECTOR)).toHaveLength(1);
    const [mail] = desk.mails().filter((one) => one.to.includes(DIRECTOR));
    expect(mail?.subject).toContain('a major complaint');
    expect(mail?.body).toContain('caught fire');
    to(desk, '2026-03-07T22:30:00');
    expect(eventsOfKind(desk, 'escalated').filter(({ fields }) => fields['round'] === 0)).toHaveLength(1);
  });
});

describe('Who is taken off the staff sheet', () => {
  const leaves = (desk: DrivenDesk, ...people: readonly string[]): void => {
    for (const mail of people) desk.as(OWNER).deleteRows('staff', mail);
    desk.as(OWNER).call('repair');
  };
  const newMails = (desk: DrivenDesk, act: () => void) => {
    const before = desk.mails().length;
    act();
    return desk.mails().slice(before);
  };
  const everybodyTold = (desk: DrivenDesk): readonly string[] =>
    desk.mails().flatMap((mail) => [...mail.to, ...mail.cc]);

  test('gets no mail about the tickets left behind: the supervisor does, once of each matter, and nobody of their own acts', async () => {
    const desk = await smallDesk();
    const ticketNo = registered(desk, 'Ada');
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new code.' });
    desk.advance('PT6M');
    leaves(desk, WORKER);
    const told = newMails(desk, () => {
      desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: false, note: 'Which code?' });
      desk.advance('P2D');
    });
    expect(told.flatMap((mail) => [...mail.to, ...mail.cc])).not.toContain(WORKER);
    const toSupervisor = told.filter((mail) => mail.to.includes(SUPERVISOR));
    expect(toSupervisor.filter(({ subject }) => subject.includes('returned'))).toEqual([]);
    const warning = toSupervisor.find(({ subject }) => subject.includes('Due soon'));
    expect(warning?.body).toContain('meant for Sample Engineer, who is no longer on the staff sheet');
    const late = toSupervisor.filter(({ subject }) => subject.includes('First response is late'));
    expect(late.map(({ subject }) => subject)).toEqual([expect.stringContaining('Escalated to level 1')]);
    expect(desk.rows('outbox').find(({ key }) => String(key).includes('breach'))?.['state']).toBe('settled');
  });

  test('gets nothing of what waited: the dispatch goes to the supervisor without the contact, and an owner named since gets theirs', async () => {
    const desk = await smallDesk({ startAt: '2026-03-06T18:30:00+08:00' });
    const [left, given] = ['Ada', 'Ben'].map((name) => registered(desk, name));
    to(desk, '2026-03-06T18:36:00');
    expect(desk.rows('outbox').filter((row) => row['to'] === WORKER && row['state'] === 'waiting')).toHaveLength(2);
    leaves(desk, WORKER);
    desk.as(SUPERVISOR).call('assign', { ticketNo: given, owner: REGISTRAR });
    const told = newMails(desk, () => to(desk, '2026-03-09T09:05:00'));
    expect(everybodyTold(desk)).not.toContain(WORKER);
    const [dispatch, ...others] = told.filter(
      (mail) => mail.to.includes(SUPERVISOR) && mail.subject.includes('Assigned'),
    );
    expect([dispatch?.subject, others]).toEqual([expect.stringContaining(String(left)), []]);
    expect(dispatch?.body).toContain('meant for Sample Engineer');
    expect(dispatch?.body).not.toContain('7946');
    const own = told.find((mail) => mail.to.includes(REGISTRAR) && mail.subject.includes('Assigned'));
    expect(own?.body).toContain('7946');
  });

  test('is missing up to the director: then an administrator is told, and customers as ever', async () => {
    const desk = await smallDesk();
    const ticketNo = registered(desk, 'Ada');
    desk.advance('PT6M');
    leaves(desk, WORKER, SUPERVISOR, HEAD, DIRECTOR);
    const told = newMails(desk, () => {
      registered(desk, 'Ben');
      desk.advance('P1D');
    });
    expect(new Set(told.flatMap((mail) => [...mail.to, ...mail.cc]).filter((mail) => !mail.endsWith('.org')))).toEqual(
      new Set([OWNER]),
    );
    expect(told.some(({ subject }) => subject.includes(ticketNo))).toBe(true);
    expect(told.some((mail) => mail.to.includes('ben@example.org'))).toBe(true);
  });
});

describe('When the day’s quota runs low', () => {
  test('reminders to one person are folded, and what cannot go out goes out the next day', async () => {
    const desk = await smallDesk();
    for (const name of ['Ada', 'Ben', 'Cem', 'Dee', 'Eva']) {
      const { ticketNo } = desk.as(SUPERVISOR).call<{ ticketNo: string }>('registerComplaint', question(name));
      desk.as(SUPERVISOR).call('assign', { ticketNo, owner: WORKER });
    }
    desk.advance('PT6M');
    desk.runtime.faults({ mailQuota: 3 });
    const before = desk.mails().length;
    desk.advance('PT30M');
    const digests = desk
      .mails()
      .slice(before)
      .filter((mail) => mail.to.includes(WORKER));
    for (const { subject } of digests) expect(subject).toMatch(/^5 tickets need you/);
    expect(digests.length).toBeGreaterThan(0);
    desk.runtime.faults({ mailQuota: 0 });
    desk.advance('PT3H');
    expect(statesOf(desk)).toContain('waiting');
    desk.runtime.faults({ mailQuota: 100 });
    desk.advance('P1D');
    expect(statesOf(desk).every((state) => state === 'sent')).toBe(true);
  });
});

describe('A mail that failed five times', () => {
  async function deskWithDeadMail(): Promise<DrivenDesk> {
    const desk = await smallDesk();
    registered(desk, 'Ada');
    desk.runtime.faults({ failing: { 'MailApp.sendEmail': 1_000 } });
    desk.advance('PT3H');
    return desk;
  }

  test('stands on the health sheet with what went wrong, and goes out again where a person decides so', async () => {
    const desk = await deskWithDeadMail();
    const dead = desk.rows('outbox').filter(({ state, to: reader }) => state === 'dead' && reader === WORKER);
    expect(dead.length).toBeGreaterThan(0);
    desk.as(OWNER).call('health');
    const row = desk.rows('health').find(({ finding }) => finding === `dead ${String(dead[0]?.['key'])}`);
    expect(row?.['what']).toMatch(
      /^“\[\d+\] Assigned to you.*” to worker@example.com could not be sent: .*server error/,
    );
    desk.runtime.faults({ failing: { 'MailApp.sendEmail': 0 } });
    desk.as(OWNER).edit('health', String(row?.['finding']), 'decision', 'Send again');
    expect(desk.rows('health').find(({ what }) => String(what).includes('goes out again'))).toBeDefined();
    desk.advance('PT5M');
    expect(subjectsTo(desk, WORKER).filter((subject) => subject.includes('Assigned to you'))).toHaveLength(1);
    expect(desk.rows('outbox').find(({ key }) => key === dead[0]?.['key'])?.['state']).toBe('sent');
  });

  test('is left for good where a person decides so, and can be decided about once', async () => {
    const desk = await deskWithDeadMail();
    const key = String(desk.rows('outbox').find(({ state }) => state === 'dead')?.['key']);
    expect(refusalOf(() => desk.as(WORKER).call('sendAgain', { key }))?.code).toBe('NOT_ALLOWED');
    desk.as(SUPERVISOR).call('sendAgain', { key, settled: true });
    expect(desk.rows('outbox').find((one) => one['key'] === key)?.['state']).toBe('settled');
    expect(refusalOf(() => desk.as(SUPERVISOR).call('sendAgain', { key }))?.code).toBe('MESSAGE_SETTLED');
    expect(refusalOf(() => desk.as(SUPERVISOR).call('sendAgain', { key: 'nothing' }))?.code).toBe('MESSAGE_SETTLED');
  });
});

test('A run with many mails puts back what it has no time for, and the next one sends it', async () => {
  const desk = await smallDesk({ account: 'workspace' });
  const { categories } = desk.as(OWNER).call<{ categories: { name: string }[] }>('boot');
  desk.as(OWNER).call('importRun', {
    source: 'many.csv',
    headings: ['Description', 'Category'],
    rows: Array.from({ length: 900 }, (_, index) => [`Sample ${index}`, categories[0]?.name ?? '']),
  });
  desk.advance('PT1H');
  expect(desk.executions().filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(Math.max(...desk.executions().map(({ simulatedMs }) => simulatedMs))).toBeLessThan(6 * 60_000);
  const keys = desk.rows('outbox').map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
