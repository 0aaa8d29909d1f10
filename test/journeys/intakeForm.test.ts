/** The intake form, from the customer's answer to the ticket and the mail. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { ADA, intakeUrl, switchIntake, toldAgain, writes } from './formVisits';
import { set } from './stages';
import { smallDesk, worldOf } from './worlds';

let fresh: () => DrivenDesk;

beforeAll(async () => {
  const desk = await smallDesk();
  switchIntake(desk, true);
  desk.advance('PT10M');
  fresh = worldOf(desk);
});

const received = (desk: DrivenDesk): readonly string[] =>
  desk
    .mails()
    .filter(({ subject }) => subject.startsWith('We have received'))
    .map(({ to }) => to.join());
const answers = (desk: DrivenDesk): unknown =>
  desk.rows('formAnswers').map(({ state, why, ticketNo }) => [state, why, ticketNo]);
const HOUR_MS = 60 * 60_000;

describe('an answer of the intake form', () => {
  test('becomes a ticket whose clocks start when it was sent, and a mail that promises the hour', () => {
    const desk = fresh();
    const sentAt = desk.now();
    writes(desk, ADA);
    const [ticket] = desk.rows('tickets');
    expect(ticket).toMatchObject({ category1: 'Technical fault', category2: 'Cannot log in', customerName: 'A***' });
    const ticketNo = String(ticket?.['ticketNo']);
    const own = eventsOf(desk, ticketNo);
    expect(own.slice(0, 2).map(({ kind, at }) => [kind, Math.abs(at - sentAt) < 10_000])).toEqual([
      ['received', true],
      ['registered', true],
    ]);
    expect(own[0]?.fields).toMatchObject({ channel: 'form', reachableByMail: true });
    desk.advance('PT5M');
    expect(received(desk)).toEqual(['ada@example.org']);
    const [mail] = desk.mails().filter(({ to }) => to.includes('ada@example.org'));
    const due = new Date(String(rowOf(desk, ticketNo)['respondDueAt'])).getTime();
    expect(due).toBeGreaterThan(sentAt);
    expect(mail?.body).toContain('We promise to contact you by');
    expect(mail?.body).not.toContain('cannot get in since');
    expect(answers(desk)).toEqual([['Registered', '', ticketNo]]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('told of twice is one ticket and one mail', () => {
    const desk = fresh();
    writes(desk, ADA);
    toldAgain(desk, intakeUrl(desk));
    desk.advance('PT10M');
    toldAgain(desk, intakeUrl(desk));
    desk.advance('PT10M');
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(answers(desk)).toHaveLength(1);
    expect(received(desk)).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that says the same again within a day is noted at its ticket and not registered', () => {
    const desk = fresh();
    writes(desk, ADA);
    desk.advance('PT1H');
    writes(desk, ADA);
    const [ticket] = desk.rows('tickets');
    const ticketNo = String(ticket?.['ticketNo']);
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(answers(desk)).toEqual([
      ['Registered', '', ticketNo],
      ['Written before', '', ticketNo],
    ]);
    expect(eventsOfKind(desk, 'customerWrote')).toEqual([]);
    desk.advance('PT10M');
    expect(received(desk)).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that says the same with something more is kept at the ticket as what the customer wrote', () => {
    const desk = fresh();
    writes(desk, ADA);
    desk.advance('PT1H');
    writes(desk, { ...ADA, phone: '', orderNo: 'A-77', description: 'I cannot get in, since Monday!' });
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(eventsOfKind(desk, 'customerWrote')).toMatchObject([
      { actor: 'customer', note: expect.stringContaining('A-77') as string },
    ]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that says the same a day later, or comes from somebody else, is a complaint of its own', () => {
    const desk = fresh();
    writes(desk, ADA);
    writes(desk, { ...ADA, name: 'Ben', phone: '+44 20 7946 0001', mail: 'ben@example.org' });
    desk.advance('PT25H');
    writes(desk, ADA);
    expect(desk.rows('tickets')).toHaveLength(3);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('that says the same after its ticket was withdrawn is a complaint of its own', () => {
    const desk = fresh();
    writes(desk, ADA);
    const ticketNo = String(desk.rows('tickets')[0]?.['ticketNo']);
    desk.as(SUPERVISOR).call('withdraw', { ticketNo, reason: 'A test.' });
    writes(desk, { ...ADA, product: 'App' });
    expect(desk.rows('tickets')).toHaveLength(2);
  });

  test('loses nothing of what has no place: an unknown kind of problem, half an address, questions that the team added', () => {
    const desk = fresh();
    const url = intakeUrl(desk);
    const app = desk.runtime.globals['FormApp'] as GoogleAppsScript.Forms.FormApp;
    app.openById(desk.runtime.form(url).id).addTextItem().setTitle('Branch');
    desk.runtime.submitForm(desk.runtime.form(url).id, {
      'Your name': 'Ada',
      Phone: '+44 20 7946 0958',
      'Kind of problem': 'Something else',
      'What happened': 'I cannot get in.',
      Branch: 'Harbour Road',
    });
    const [ticket] = desk.rows('tickets');
    expect(ticket?.['description']).toContain('Branch: Harbour Road');
    expect(ticket?.['description']).toContain('Something else');
    expect(ticket?.['category1']).toBe('');
  });
});

describe('an answer that somebody has to look at first', () => {
  test('is told to whom it came from, by phone or mail, and to nobody else', () => {
    const desk = fresh();
    const exportOf = (
      customer: string,
    ): { data: { answers: { at: string; text: string }[]; tickets: unknown[] }; text: string } =>
      desk.as(OWNER).call('exportCustomer', { customer, reason: 'Asked by letter.' });
    writes(desk, { ...ADA, description: 'http://a.example http://b.example http://c.example see' });
    const held = exportOf('ADA@example.org');
    expect(held.data.tickets).toEqual([]);
    expect(held.data.answers).toHaveLength(1);
    expect(held.text).toContain('http://c.example see');
    expect(held.text).toContain('+44 20 7946 0958');
    writes(desk, ADA);
    desk.advance('PT5M');
    const both = exportOf('+44 20 7946 0958');
    expect(both.data.tickets).toHaveLength(1);
    expect(both.data.answers).toEqual(held.data.answers);
    writes(desk, { ...ADA, name: 'Somebody Else', description: '!!! ...' });
    expect(exportOf('+44 20 7946 0958').data.answers).toEqual(held.data.answers);
    expect(refusalOf(() => exportOf('nobody@example.org'))?.code).toBe('CUSTOMER_UNKNOWN');
  });

  const held: readonly (readonly [string, Partial<typeof ADA>])[] = [
    ['Neither phone nor email', { phone: '', mail: '' }],
    ['Says nothing', { description: '!!! ...' }],
    ['Says nothing', { description: 'aaaaaaaaaaaaaaaaaaa' }],
    ['Very long', { description: 'long '.repeat(1_100) }],
    ['Very long', { name: 'You have won a lot of money, call us now to get it, it is only today' }],
    ['Mostly links', { description: 'http://a.example http://b.example http://c.example see' }],
    ['Mostly links', { description: 'https://a.example/offer' }],
    ['Mostly links', { name: 'www.a.example' }],
  ];
  test.each(held)('is held: %s', (why, differs) => {
    const desk = fresh();
    writes(desk, { ...ADA, ...differs });
    expect(answers(desk)).toEqual([['Held', why, '']]);
    expect(desk.rows('tickets')).toEqual([]);
    expect(eventsOf(desk)).toEqual([]);
    desk.advance('PT1H');
    expect(received(desk)).toEqual([]);
    desk.as(OWNER).call('health');
    expect(desk.rows('health').map(({ finding }) => finding)).toContain('formAnswersHeld');
  });

  test('is registered when a supervisor lets it in, once, and the customer then has their mail', () => {
    const desk = fresh();
    const sentAt = desk.now();
    writes(desk, { ...ADA, description: 'See http://a.example http://b.example http://c.example' });
    desk.advance('PT2H');
    decide(desk, SUPERVISOR, 'Let in');
    const [ticket] = desk.rows('tickets');
    const ticketNo = String(ticket?.['ticketNo']);
    expect(answers(desk)).toEqual([['Let in', 'Mostly links', ticketNo]]);
    const [first, second] = eventsOf(desk, ticketNo);
    expect([(first?.at ?? 0) - sentAt < 10_000, (second?.at ?? 0) - sentAt > HOUR_MS]).toEqual([true, true]);
    expect(desk.rows('formAnswers')[0]).toMatchObject({ given: '', decision: '' });
    desk.advance('PT10M');
    expect(received(desk)).toEqual(['ada@example.org']);
    decide(desk, SUPERVISOR, 'Let in');
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is not let in by somebody of whom Google tells that they may not decide', async () => {
    const desk = await smallDesk({ account: 'workspace' });
    switchIntake(desk, true);
    writes(desk, { ...ADA, description: '...' });
    decide(desk, WORKER, 'Let in');
    expect(desk.rows('tickets')).toEqual([]);
    expect(desk.rows('formAnswers')[0]).toMatchObject({ state: 'Held', decision: '' });
  });

  test('may be dropped, and nothing of the contact stays on the sheet', () => {
    const desk = fresh();
    writes(desk, { ...ADA, description: '...' });
    decide(desk, SUPERVISOR, 'Drop');
    expect(answers(desk)).toEqual([['Dropped', 'Says nothing', '']]);
    expect(JSON.stringify(desk.rows('formAnswers'))).not.toContain('ada@example.org');
    expect(desk.rows('tickets')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('a flood', () => {
  test('from one address is held from the fourth answer in an hour on, whatever it says', () => {
    const desk = fresh();
    for (let at = 0; at < 6; at += 1)
      writes(desk, { ...ADA, phone: `+44 20 7946 000${at}`, description: `Matter number ${at}.` });
    expect(desk.rows('tickets')).toHaveLength(3);
    expect(answers(desk)).toEqual(expect.arrayContaining([['Held', 'Many from one sender', '']]));
    desk.advance('PT2H');
    expect(received(desk)).toHaveLength(3);
    writes(desk, { ...ADA, description: 'Another matter.' });
    expect(desk.rows('tickets')).toHaveLength(4);
    expect(faultsOf(desk).filter((fault) => !fault.includes('wait for a decision'))).toEqual([]);
  });

  test('from many addresses is held from the thirty-first in an hour on', () => {
    const desk = fresh();
    for (let at = 0; at < 33; at += 1)
      writes(desk, { ...ADA, phone: '', mail: `person${at}@example.org`, description: `Matter number ${at}.` });
    expect(desk.rows('tickets')).toHaveLength(30);
    expect(desk.rows('formAnswers').filter(({ why }) => why === 'Many within an hour')).toHaveLength(3);
    desk.advance('PT61M');
    writes(desk, { ...ADA, description: 'Another matter.' });
    expect(desk.rows('tickets')).toHaveLength(31);
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '=HYPERLINK("http://x.example","Click")',
    '+1+1',
    '<script>alert(1)</script> & <b>bold</b>',
    'A line\r\nBcc: everybody@example.org',
    '@SUM(A1:A9)',
    'emoji 😀 and \u202e reversed',
  ];
  test.each(HOSTILE)('stays text on every sheet and in every mail: %j', (text) => {
    const desk = fresh();
    writes(desk, {
      ...ADA,
      name: text.slice(0, 50),
      orderNo: text.slice(0, 30),
      product: text,
      description: `${text} really`,
    });
    const isHeld = desk.rows('formAnswers')[0]?.['state'] === 'Held';
    if (isHeld) decide(desk, SUPERVISOR, 'Let in');
    expect(desk.rows('tickets')).toHaveLength(1);
    desk.advance('PT10M');
    for (const tab of desk.runtime.tabs()) {
      const isOwn = ['Register', 'Form answers', 'Log', 'Contacts', 'Outbox'].includes(tab.name);
      if (!isOwn) continue;
      const cells = desk.runtime.view(tab.name, 1, tab.lastRow, OWNER).flat();
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
    for (const mail of desk.mails()) {
      expect(mail.bcc).toEqual([]);
      expect(mail.subject).not.toMatch(/[\r\n]/);
      expect(mail.htmlBody).not.toContain('<script>');
      expect(mail.htmlBody).not.toContain('<b>bold');
    }
    expect(received(desk)).toEqual(['ada@example.org']);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('of any length is taken in without stopping the desk', () => {
    const desk = fresh();
    writes(desk, { ...ADA, description: '屏幕又坏了。'.repeat(8_000), product: 'x'.repeat(45_000) });
    expect(answers(desk)).toEqual([['Held', 'Very long', '']]);
    decide(desk, SUPERVISOR, 'Let in');
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('an answer whose run never came', () => {
  const unheard = (desk: DrivenDesk, typed: typeof ADA): void => {
    desk.faults({ killAtCall: 1 });
    writes(desk, typed);
    expect(desk.executions().at(-1)?.status).toBe('killed');
  };

  test('is taken in by the next night, its clocks from when it was sent', () => {
    const desk = fresh();
    const sentAt = desk.now();
    unheard(desk, ADA);
    desk.advance('PT2H');
    expect(desk.rows('tickets')).toEqual([]);
    desk.advance('P1D');
    const [ticket] = desk.rows('tickets');
    expect(Math.abs(new Date(String(ticket?.['receivedAt'])).getTime() - sentAt)).toBeLessThan(10_000);
    expect(received(desk)).toEqual(['ada@example.org']);
    desk.advance('P2D');
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('and then is told of after all is no second ticket', () => {
    const desk = fresh();
    unheard(desk, ADA);
    desk.advance('P1D');
    toldAgain(desk, intakeUrl(desk));
    desk.advance('PT10M');
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(received(desk)).toHaveLength(1);
  });

  test('is found among others that said the same and were taken in', () => {
    const desk = fresh();
    writes(desk, ADA);
    desk.advance('PT30M');
    unheard(desk, ADA);
    desk.advance('P1D');
    expect(desk.rows('formAnswers').map(({ state }) => state)).toEqual(['Registered', 'Written before']);
    expect(desk.rows('tickets')).toHaveLength(1);
  });

  test('or found the desk busy is taken in by the next tick', () => {
    const desk = fresh();
    desk.runtime.faults({ holdLockMs: 60_000 });
    writes(desk, ADA);
    expect(desk.rows('tickets')).toEqual([]);
    desk.advance('PT10M');
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(received(desk)).toHaveLength(1);
  });
});

describe('the form', () => {
  const offered = (desk: DrivenDesk): readonly string[] =>
    desk.runtime.form(intakeUrl(desk)).items.find(({ type }) => type === 'LIST')?.choices ?? [];

  test('is not there where nobody asked for it, and nothing of it is said', async () => {
    const desk = await smallDesk();
    expect(intakeUrl(desk)).toBe('');
    expect(desk.runtime.forms().map(({ title }) => title)).not.toContain('Tell us what is wrong');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('offers the categories of the desk, and follows their sheet', () => {
    const desk = fresh();
    expect(offered(desk)).toContain('Technical fault / Cannot log in');
    const row = desk.rows('categories').find(({ category2 }) => category2 === 'Cannot log in');
    desk.as(OWNER).edit('categories', String(row?.['id']), 'category2', 'No way in');
    desk.advance('PT10M');
    expect(offered(desk)).toContain('Technical fault / No way in');
    expect(offered(desk)).not.toContain('Technical fault / Cannot log in');
    desk.resetCost();
    desk.advance('PT5M');
    expect(desk.cost().calls).toBeLessThanOrEqual(2);
    writes(desk, { ...ADA, category: 'Technical fault / No way in' });
    expect(desk.rows('tickets')[0]).toMatchObject({ category2: 'No way in' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test('takes no answers once it is switched off, and takes them again', () => {
    const desk = fresh();
    const url = intakeUrl(desk);
    set(desk, 'intakeForm', 'no');
    desk.advance('PT10M');
    expect(desk.runtime.form(url).acceptingResponses).toBe(false);
    set(desk, 'intakeForm', 'yes');
    desk.advance('PT10M');
    expect(desk.runtime.form(url).acceptingResponses).toBe(true);
    writes(desk, ADA, 'en', url);
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is linked on the start sheet, and set-up run again makes no second one', () => {
    const desk = fresh();
    const url = intakeUrl(desk);
    switchIntake(desk, true);
    expect(intakeUrl(desk)).toBe(url);
    expect(desk.runtime.forms()).toHaveLength(3);
    const links = desk.runtime.view('Start', 1, 60, OWNER).flatMap((cells) => cells.map(({ link }) => link));
    expect(links).toContain(url);
  });

  test('switched on in the sheet alone is named by the health check, and made by a repair', async () => {
    const desk = await smallDesk();
    set(desk, 'intakeForm', 'yes');
    desk.as(OWNER).call('health');
    expect(desk.rows('health').map(({ finding }) => finding)).toContain('noIntakeForm');
    desk.as(OWNER).call('repair');
    expect(intakeUrl(desk)).toContain('/viewform');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('neither yes nor no is said to be neither', () => {
    const desk = fresh();
    set(desk, 'intakeForm', 'perhaps');
    expect(faultsOf(desk).join()).toContain('neither yes nor no');
  });
});

describe.each(['after-sales', 'service-plan', 'complaint-toolkit', 'rapid-response', 'service-standard'] as const)(
  'in Chinese, %s',
  (pack) => {
    test('the customer is promised an hour by which somebody answers', async () => {
      const desk = await smallDesk({ pack, language: 'zh-CN', people: staffOf('zh-CN', '技术支持部', '客服部') });
      switchIntake(desk, true, { pack, language: 'zh-CN' });
      writes(
        desk,
        { name: '李雷', phone: '13812345678', mail: 'lilei@example.org', description: '昨天起一直无法登录。' },
        'zh-CN',
      );
      writes(
        desk,
        {
          name: '韩梅',
          mail: 'hanmei@example.org',
          category: categories(desk)[0] ?? '',
          description: '屏幕坏了，请尽快处理。',
        },
        'zh-CN',
      );
      desk.advance('PT10M');
      for (const mail of ['lilei@example.org', 'hanmei@example.org']) {
        const [ack, ...others] = desk.mails().filter(({ to }) => to.includes(mail));
        expect(others).toEqual([]);
        expect(ack?.subject).toContain('我们已收到您反馈的问题');
        expect(ack?.body).toMatch(/\d{1,2}:\d{2}/);
      }
      expect(faultsOf(desk)).toEqual([]);
    });
  },
);

function categories(desk: DrivenDesk): readonly string[] {
  return desk.runtime.form(intakeUrl(desk)).items.find(({ type }) => type === 'LIST')?.choices ?? [];
}

function decide(desk: DrivenDesk, who: string, word: string): void {
  desk.as(who).edit('formAnswers', String(desk.rows('formAnswers')[0]?.['answer']), 'decision', word);
}
