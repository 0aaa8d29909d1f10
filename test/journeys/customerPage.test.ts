/** The customer's own page, from the mail to what the desk makes of it. */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven, openDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, rowOf } from './deskFacts';
import { OWNER, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { caseIn, refusedWith, sent, tokenIn, visited } from './pageVisits';
import { set } from './stages';
import { complaintOf, registered, smallDesk, worldOf } from './worlds';

const FEATURES = ['customerPage'] as const;
let fresh: () => DrivenDesk;
/** Ada's complaint just registered, and her customer told the solution. */
let received: () => DrivenDesk;
let told: () => DrivenDesk;
let ada = '';

function solved(desk: DrivenDesk, solution: string, note: string): void {
  desk.as(WORKER).call('proposeSolution', { ticketNo: ada, solution });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo: ada, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo: ada, channel: 'mail', note });
}

/** The same desk, with nothing done in between. */
function daysLater(desk: DrivenDesk, days: number): DrivenDesk {
  const state = JSON.parse(desk.runtime.save()) as { clock: number; busyUntil: number };
  const clock = state.clock + days * 24 * 60 * 60_000;
  const from = JSON.stringify({ ...state, clock, busyUntil: clock });
  return driven(openRuntime({ files: builtFiles(FEATURES), from }));
}

beforeAll(async () => {
  const desk = await smallDesk({ features: FEATURES });
  fresh = worldOf(desk, FEATURES);
  ada = registered(desk, 'Ada');
  desk.advance('PT10M');
  received = worldOf(desk, FEATURES);
  desk.as(WORKER).call('acknowledge', { ticketNo: ada });
  desk.as(WORKER).call('respond', { ticketNo: ada, channel: 'phone' });
  desk.as(WORKER).call('logProgress', { ticketNo: ada, note: 'The customer sounds like trouble.' });
  solved(desk, 'A new code.', 'Please try again.');
  desk.advance('PT10M');
  told = worldOf(desk, FEATURES);
});

describe('the link', () => {
  test('stands in the mails that customers get, and opens a page that holds nothing of the ticket', () => {
    const desk = told();
    const links = desk.mails().filter(({ body }) => body.includes('/exec?t='));
    expect(links.map(({ subject }) => subject)).toEqual([
      `We have received your complaint (${ada})`,
      `What we have done about your complaint (${ada})`,
    ]);
    const page = desk.portal('GET', { t: tokenIn(desk) });
    expect(page.contentType).toBe('text/html');
    expect(page.content).toContain(tokenIn(desk));
    expect(page.content).not.toContain('Ada cannot get in');
  });

  test('puts nothing into the page that is not a token', () => {
    const desk = told();
    const hostile = `x';alert(1);//</script><script>alert(2)</script>`;
    expect(desk.portal('GET', { t: hostile }).content).not.toContain('alert(');
    expect(desk.portal('GET', {}).content).toContain("token: ''");
  });

  test('changes nothing, however often it is opened or looked at', () => {
    const desk = told();
    const before = desk.runtime.save();
    const token = tokenIn(desk);
    for (let time = 0; time < 3; time += 1) desk.portal('GET', { t: token });
    visited(desk, token);
    desk.advance('PT10M');
    expect(desk.rows('inbox')).toEqual([]);
    const again = told();
    again.advance('PT10M');
    expect(eventsOf(desk)).toEqual(eventsOf(again));
    expect(before).not.toBe('');
  });

  test('is not in the mails of a desk without the page', async () => {
    const desk = await smallDesk();
    registered(desk, 'Ben');
    desk.advance('PT10M');
    expect(desk.mails().some(({ body }) => body.includes('/exec'))).toBe(false);
  });
});

describe('the page', () => {
  test('says where the case stands, what comes next and by when', () => {
    const desk = received();
    expect(caseIn(visited(desk, tokenIn(desk)))).toEqual({
      deskName: 'Customer service desk',
      ticketNo: ada,
      attempt: 1,
      status: 'received',
      next: { step: 'contact', by: expect.stringContaining('2 March 2026') as string, isLate: false },
      told: 'Ada cannot get in.',
      solution: null,
      receivedAt: expect.stringMatching(/^2 March 2026, 09:0\d$/) as string,
      informedAt: '',
      closedAt: '',
      verdict: null,
      waiting: [],
      may: ['said'],
    });
  });

  test('shows the solution once it was told, never before', () => {
    const desk = received();
    const token = tokenIn(desk);
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    desk.as(WORKER).call('proposeSolution', { ticketNo: ada, solution: 'A draft.' });
    expect(caseIn(visited(desk, token))).toMatchObject({ status: 'checking', solution: null });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo: ada, approve: true });
    expect(caseIn(visited(desk, token))).toMatchObject({ status: 'checking', solution: null });
    desk.as(WORKER).call('informCustomer', { ticketNo: ada, channel: 'mail', note: 'Done.' });
    expect(caseIn(visited(desk, token))).toMatchObject({
      status: 'told',
      solution: { text: 'A draft.' },
      may: ['satisfied', 'notSatisfied', 'said'],
    });
  });

  test('hides the old solution and the new draft after a rejection', () => {
    const desk = told();
    const token = tokenIn(desk);
    sent(desk, token, 'notSatisfied', 'Still locked out.');
    desk.advance('PT10M');
    desk.as(WORKER).call('proposeSolution', { ticketNo: ada, solution: 'Second draft.' });
    const answer = JSON.stringify(visited(desk, token));
    expect(answer).not.toContain('A new code');
    expect(answer).not.toContain('Second draft');
  });

  test('tells nothing of the staff, of notes, of contacts, of other tickets, nor of the spreadsheet', () => {
    const desk = told();
    const other = registered(desk, 'Ben');
    const token = tokenIn(desk);
    sent(desk, token, 'said', 'One thing more.');
    const answers = JSON.stringify(visited(desk, token)) + desk.portal('GET', { t: token }).content;
    const secrets = [
      WORKER,
      SUPERVISOR,
      OWNER,
      'Sample Engineer',
      'sounds like trouble',
      'ada@example.org',
      '7946',
      'Technical department',
      other,
      'Ben',
      (JSON.parse(desk.runtime.save()) as { settings: { containerId: string } }).settings.containerId,
    ];
    expect(secrets.filter((secret) => answers.includes(secret))).toEqual([]);
  });
});

describe('what a customer sends', () => {
  test('satisfied: the ticket is confirmed by the next tick that looks, and the survey follows', () => {
    const desk = told();
    const token = tokenIn(desk);
    const answer = caseIn(sent(desk, token, 'satisfied', 'Thank you.'));
    expect(answer.waiting).toHaveLength(1);
    expect(answer.may).toEqual(['said']);
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'confirmed')).toMatchObject([{ ticketNo: ada, actor: 'customer', note: 'Thank you.' }]);
    expect(rowOf(desk, ada)).toMatchObject({ status: 'Confirmed', verdict: 'Satisfied' });
    expect(caseIn(visited(desk, token))).toMatchObject({ status: 'confirmed', verdict: 'satisfied', waiting: [] });
    desk.advance('PT10M');
    expect(desk.mails().at(-1)?.subject).toBe(`How did we do? (${ada})`);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('not satisfied: the ticket is reopened one priority higher and its owner told', () => {
    const desk = told();
    sent(desk, tokenIn(desk), 'notSatisfied', 'Still locked out.');
    desk.advance('PT15M');
    expect(eventsOf(desk, ada).slice(-2)).toMatchObject([
      { kind: 'rejected', actor: 'customer', note: 'Still locked out.' },
      { kind: 'reopened', actor: 'customer' },
    ]);
    expect(desk.mails().filter(({ subject }) => subject.includes('Customer not satisfied'))).toHaveLength(2);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('not satisfied without a reason is sent back', () => {
    const desk = told();
    expect(refusedWith(sent(desk, tokenIn(desk), 'notSatisfied', ' \n\u200b '))).toBe('textMissing');
    expect(desk.rows('inbox')).toEqual([]);
  });

  test('something to add: it stands in the history, its owner has a mail, and no clock moves', () => {
    const desk = received();
    sent(desk, tokenIn(desk), 'said', 'It began on Monday.');
    desk.advance('PT15M');
    expect(eventsOfKind(desk, 'customerWrote')).toMatchObject([{ ticketNo: ada, note: 'It began on Monday.' }]);
    const mail = desk.mails().find(({ subject }) => subject.includes('The customer added something'));
    expect(mail?.to).toEqual([WORKER]);
    expect(mail?.body).toContain('It began on Monday.');
    expect(rowOf(desk, ada)).toMatchObject({ status: 'Assigned' });
    expect(desk.rows('inbox')).toMatchObject([{ state: 'taken', text: '' }]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('a second verdict is answered politely and changes nothing, before and after the first was taken in', () => {
    const desk = told();
    const token = tokenIn(desk);
    sent(desk, token, 'satisfied');
    expect(refusedWith(sent(desk, token, 'notSatisfied', 'On second thoughts.'))).toBe('answered');
    desk.advance('PT10M');
    expect(refusedWith(sent(desk, token, 'notSatisfied', 'On third thoughts.'))).toBe('answered');
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'rejected')).toEqual([]);
    expect(eventsOfKind(desk, 'confirmed')).toHaveLength(1);
    expect(desk.rows('inbox').filter(({ kind }) => kind === 'turnedAway')).toHaveLength(2);
  });

  test('the same request again is taken once', () => {
    const desk = told();
    const send = { requestId: 'the-same-one', kind: 'said', attempt: 1, text: 'Once.' };
    visited(desk, tokenIn(desk), send);
    expect(visited(desk, tokenIn(desk), send)).toMatchObject({ ok: true, isTaken: true });
    desk.advance('PT10M');
    visited(desk, tokenIn(desk), send);
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'customerWrote')).toHaveLength(1);
  });

  test('a verdict on an attempt that is over is not one on the next', () => {
    const desk = told();
    const token = tokenIn(desk);
    sent(desk, token, 'notSatisfied', 'No.');
    desk.advance('PT10M');
    solved(desk, 'A better code.', 'And now?');
    desk.advance('PT10M');
    expect(refusedWith(sent(desk, token, 'satisfied', '', 1))).toBe('answered');
    expect(caseIn(visited(desk, token)).attempt).toBe(2);
    sent(desk, token, 'satisfied', '', 2);
    desk.advance('PT10M');
    expect(rowOf(desk, ada)).toMatchObject({ status: 'Confirmed' });
  });

  test('a verdict that somebody of the staff was quicker with is kept as what the customer wrote', () => {
    const desk = told();
    sent(desk, tokenIn(desk), 'notSatisfied', 'It is not.');
    desk.as(WORKER).call('recordVerdict', { ticketNo: ada, satisfied: true });
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'rejected')).toEqual([]);
    expect(eventsOfKind(desk, 'customerWrote')).toMatchObject([{ note: 'It is not.' }]);
  });

  test('after the case was closed without an answer, "not solved" opens it again within the days of the setting', () => {
    const desk = daysLater(told(), 8);
    const token = tokenIn(desk);
    desk.advance('PT10M');
    expect(caseIn(visited(desk, token))).toMatchObject({
      status: 'closedUnanswered',
      may: ['notSatisfied', 'said'],
    });
    sent(desk, token, 'notSatisfied', 'I was away. It is not.');
    desk.advance('PT10M');
    expect(rowOf(desk, ada)).toMatchObject({ status: 'In progress' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test.each([
    '=HYPERLINK("http://evil.example","click")',
    '+1+1',
    '-2',
    '@SUM(A1)',
    "'quoted",
    '<img src=x onerror=alert(1)>',
    '007',
    '3-4',
    'TRUE',
    'a\r\nBcc: all@example.com',
    '{"ticketNo":"1"}',
  ])('%j is text to the end', (text) => {
    const desk = received();
    sent(desk, tokenIn(desk), 'said', text);
    const formulas = desk.runtime
      .table('Inbox')
      .values.flat()
      .filter((cell) => typeof cell !== 'string');
    expect(formulas.every((cell) => typeof cell === 'number' || typeof cell === 'object')).toBe(true);
    desk.advance('PT15M');
    expect(eventsOfKind(desk, 'customerWrote')).toMatchObject([{ note: text.replace('\r\n', '\n') }]);
    const mail = desk.mails().find(({ subject }) => subject.includes('The customer added something'));
    expect(mail?.htmlBody).not.toContain('<img');
    expect(mail?.to).toEqual([WORKER]);
    expect(mail?.bcc).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('a link that is not one', () => {
  const lines = (desk: DrivenDesk): readonly unknown[] =>
    desk.rows('inbox').map(({ kind, ticketNo, text, state }) => ({ kind, ticketNo, text, state }));

  test('forged, cut, or of another desk or ticket is turned away and written down', () => {
    const desk = told();
    const token = tokenIn(desk);
    const changed = token.replace(ada, '20260302002');
    const longer = token.replace(/-([0-9a-z]{3})-/, '-zzz-');
    const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    const answers = [changed, longer, flipped, token.slice(0, -3), `${token}A`, '', 'x'.repeat(150)].map((forged) =>
      refusedWith(visited(desk, forged)),
    );
    expect([...new Set(answers)]).toEqual(['linkWrong']);
    expect(lines(desk)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'turnedAway', ticketNo: '', text: 'linkWrong', state: 'noted' })),
    );
  });

  test('too old is turned away, its ticket named for the desk alone', () => {
    const desk = told();
    const token = tokenIn(desk);
    expect(refusedWith(visited(daysLater(desk, 59), token))).toBe('');
    const late = daysLater(desk, 62);
    expect(refusedWith(visited(late, token))).toBe('linkOld');
    expect(lines(late)).toEqual([{ kind: 'turnedAway', ticketNo: ada, text: 'linkOld', state: 'noted' }]);
  });

  test('of one desk opens nothing on another', async () => {
    const desk = told();
    const other = await smallDesk({ features: FEATURES, seed: 7 });
    registered(other, 'Ben');
    other.advance('PT10M');
    expect(refusedWith(visited(desk, tokenIn(other)))).toBe('linkWrong');
    expect(refusedWith(visited(other, tokenIn(desk)))).toBe('linkWrong');
    expect(lines(other)).toEqual([]);
  });

  test('cannot be used to fill the sheet', () => {
    const desk = told();
    const forged = tokenIn(desk).slice(0, -2) + 'ZZ';
    for (let time = 0; time < 60; time += 1) visited(desk, forged);
    expect(desk.rows('inbox')).toHaveLength(20);
    expect(caseIn(visited(desk, tokenIn(desk))).status).toBe('told');
  });

  test.each(['', 'null', '{}', '[]', '{"token":5}', 'not json', '{"token":"x","send":{"kind":"closed"}}'])(
    'a request of %j is turned away',
    (json) => {
      expect(refusedWith(JSON.parse(String(told().portalCall('customerApi', json))) as never)).toBe('linkWrong');
    },
  );
});

describe('limits', () => {
  test('one link is looked at so often and no more, for a while', () => {
    const desk = told();
    const token = tokenIn(desk);
    const answers = Array.from({ length: 61 }, () => refusedWith(visited(desk, token)));
    expect(answers.slice(0, 60).every((one) => one === '')).toBe(true);
    expect(answers[60]).toBe('tooOften');
    desk.advance('PT15M');
    expect(refusedWith(visited(desk, token))).toBe('');
  });

  test('one link sends so much an hour and no more', () => {
    const desk = told();
    const token = tokenIn(desk);
    const answers = Array.from({ length: 9 }, (_, index) => refusedWith(sent(desk, token, 'said', `No. ${index}`)));
    expect(answers.at(-1)).toBe('tooOften');
    expect(desk.rows('inbox').filter(({ kind }) => kind === 'said')).toHaveLength(8);
  });
});

describe('the desk', () => {
  test('ticks idly for two calls, with a page too', () => {
    const desk = fresh();
    desk.advance('PT15M');
    const before = desk.executions().length;
    desk.advance('PT1H');
    const ticks = desk
      .executions()
      .slice(before)
      .filter(({ entryPoint }) => entryPoint === 'tick');
    expect(ticks.map(({ calls }) => calls)).toEqual(Array.from({ length: 12 }, () => 2));
  });

  test('does not take in what somebody typed into the inbox', () => {
    const desk = told();
    sent(desk, tokenIn(desk), 'said', 'Mine.');
    desk.as(WORKER).edit('inbox', String(desk.rows('inbox')[0]?.['key']), 'text', 'Not mine.');
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'customerWrote')).toEqual([]);
    expect(desk.rows('inbox')).toMatchObject([{ state: 'refused', text: 'Not mine.' }]);
  });

  test('goes on where the inbox was deleted, and says so', () => {
    const desk = told();
    desk.as(OWNER).deleteTab('inbox');
    expect(refusedWith(visited(desk, tokenIn(desk)))).toBe('notNow');
    desk.advance('PT15M');
    expect(desk.executions().filter(({ status }) => status === 'failed')).toEqual([]);
    desk.as(OWNER).call('repair');
    expect(refusedWith(sent(desk, tokenIn(desk), 'said', 'Again.'))).toBe('');
    desk.advance('PT10M');
    expect(eventsOfKind(desk, 'customerWrote')).toHaveLength(1);
  });

  test('leads customers to the address on the settings sheet, where one is typed and is one', () => {
    const desk = fresh();
    set(desk, 'customerPageUrl', 'https://help.example.com/case?lang=en');
    registered(desk, 'Ben');
    desk.advance('PT10M');
    const told = desk.mails().map(({ body }) => body);
    expect(told.join('\n')).toMatch(/https:\/\/help\.example\.com\/case\?lang=en&t=[\w-]{40,}/);
    set(desk, 'customerPageUrl', 'javascript:alert(1)');
    registered(desk, 'Cem');
    desk.advance('PT10M');
    const links = desk.mails().flatMap(({ body }) => /\S*[?&]t=/.exec(body)?.[0] ?? []);
    expect(links).toEqual(Array.from({ length: 2 }, () => 'https://help.example.com/case?lang=en&t='));
    const { findings } = desk.as(OWNER).call<{ findings: string[] }>('repair');
    expect(findings.join()).toContain('is not a web address');
  });
});

test('in Chinese, a customer who is not satisfied has the ticket reopened', async () => {
  const desk = await openDesk({
    pack: 'rapid-response',
    language: 'zh-CN',
    features: FEATURES,
    people: staffOf('zh-CN', '技术部', '运营部'),
  });
  const { ticketNo } = desk.as(WORKER).call<{ ticketNo: string }>('registerComplaint', {
    ...complaintOf('Ada'),
    category1: '技术故障',
    category2: '无法登录',
    description: '收不到验证码。',
  });
  desk.advance('PT10M');
  const token = tokenIn(desk);
  expect(caseIn(visited(desk, token))).toMatchObject({
    deskName: '客户服务台',
    status: 'received',
    next: { step: 'contact', by: expect.stringMatching(/^2026年3月2日 \d\d:\d\d$/) as string },
    told: '收不到验证码。',
  });
  desk.as(WORKER).call('acknowledge', { ticketNo });
  desk.as(WORKER).call('proposeSolution', { ticketNo, solution: '重新发送验证码。' });
  desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
  desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: '' });
  desk.advance('PT10M');
  expect(visited(desk, token)).toMatchObject({ ok: true, language: 'zh-CN' });
  sent(desk, token, 'notSatisfied', '还是收不到。');
  desk.advance('PT15M');
  expect(rowOf(desk, ticketNo)).toMatchObject({ attempt: 2, comment: '还是收不到。' });
  expect(desk.mails().some(({ subject }) => subject.includes('客户不满意，工单已重启'))).toBe(true);
  expect(faultsOf(desk)).toEqual([]);
});
