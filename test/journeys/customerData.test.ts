import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { sent, tokenIn, visited } from './pageVisits';
import { surveyLinkOf } from './stages';
import { confirmed, registered, smallDesk, worldOf } from './worlds';

const LANGUAGES = ['zh-CN', 'en'] as const;

const WORDS = {
  en: {
    department: 'Technical department',
    category: { category1: 'Technical fault', category2: 'Cannot log in' },
    ada: 'Ada Lovelace',
    ben: 'Ben Other',
    description: 'Ada Lovelace cannot get in.\nCall 13812345678.',
    secret: 'A word about Ben.',
    heading: 'What happened',
  },
  'zh-CN': {
    department: '技术部',
    category: { category1: '技术故障', category2: '无法登录' },
    ada: '张小明',
    ben: '李其他',
    description: '张小明登录不了。\n请打 13812345678。',
    secret: '李其他的话。',
    heading: '处理经过',
  },
} as const;

interface Exported {
  readonly data: Record<string, unknown> & { tickets: readonly Record<string, unknown>[] };
  readonly text: string;
  readonly others: readonly string[];
}

const ADA = { phone: '+86 138-1234-5678', mail: 'ada@example.org', address: '1 Sample Road', customerNo: 'K-4711' };

describe.each(LANGUAGES)('the data of one customer, in %s', (language) => {
  const words = WORDS[language];
  let world: () => DrivenDesk;
  let first = '';
  let second = '';
  let bens = '';
  let sharing = '';

  beforeAll(async () => {
    const desk = await openDesk({
      pack: 'rapid-response',
      language,
      startAt: '2026-03-02T09:00:00+08:00',
      people: staffOf(language, words.department, 'Operations'),
    });
    const complaint = (customer: object, description: string) => ({
      channel: 'phone',
      customer,
      ...words.category,
      description,
    });
    first = confirmed(desk, { ...complaint({ name: words.ada, ...ADA }, words.description), orderNo: 'ORD-1' });
    desk.advance('PT10M');
    desk.submitForm('survey', { q1: 5 }, surveyLinkOf(desk));
    desk.as(WORKER).call('close', { ticketNo: first, note: `${words.ada}, ${SUPERVISOR}, ben@example.org` });
    bens = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
      ...complaint({ name: words.ben, phone: '13900001111', mail: 'ben@example.org' }, words.secret),
      remark: '=HYPERLINK("x")',
    }).ticketNo;
    // Known by the phone alone; and somebody else who answers the same phone.
    second = confirmed(desk, complaint({ name: words.ada, phone: '13812345678' }, '<img src=x onerror=alert(1)>'));
    sharing = confirmed(desk, complaint({ name: words.ben, phone: '13812345678' }, words.secret));
    desk.as(WORKER).call('close', { ticketNo: sharing });
    desk.advance('PT10M');
    world = worldOf(desk);
  });

  const exportOf = (desk: DrivenDesk, customer: string): Exported =>
    desk
      .as(OWNER)
      .call<Exported>('exportCustomer', { customer, reason: 'Asked for by letter.', requestId: 'export/1' });

  test('is all of theirs and nothing of anybody else', () => {
    const { data, text, others } = exportOf(world(), 'ADA@example.org ');
    expect(data.tickets.map(({ ticketNo }) => ticketNo)).toEqual([first, second]);
    expect(others).toEqual([sharing]);
    expect(data).toMatchObject({
      names: [words.ada],
      phones: [ADA.phone, '13812345678'],
      mails: [ADA.mail],
      addresses: [ADA.address],
      customerNumbers: ['K-4711'],
    });
    expect(data.tickets[0]).toMatchObject({ description: words.description, orderNo: 'ORD-1' });
    expect(data.tickets[0]?.['surveys']).toMatchObject([{ scores: [5] }]);
    const whole = JSON.stringify(data) + text;
    for (const foreign of [words.secret, words.ben, 'ben@', '13900001111', '@example.com', bens])
      expect({ foreign, is: whole.includes(foreign) }).toEqual({ foreign, is: false });
    for (const own of [words.ada, ADA.mail, '1 Sample Road', first, second, words.heading, 'K-4711'])
      expect(text).toContain(own);
  });

  test('is text whatever they wrote: no line of their own, no markup of ours', () => {
    const { text } = exportOf(world(), first);
    expect(text).toContain(words.description.replace('\n', ' / '));
    expect(text.split('\n').filter((line) => line.startsWith('<img'))).toEqual([]);
  });

  test('is found by ticket, mail or phone alike, each look logged with its reason', () => {
    const looks = [first, second, ADA.mail].map((asked) => exportOf(world(), asked).data.tickets);
    for (const tickets of looks) expect(tickets).toEqual(looks[0]);
    const desk = world();
    exportOf(desk, first);
    exportOf(desk, first);
    const looked = eventsOfKind(desk, 'revealed');
    expect(looked.map(({ ticketNo, actor, note }) => [ticketNo, actor, note])).toEqual([
      [first, OWNER, 'Asked for by letter.'],
      [second, OWNER, 'Asked for by letter.'],
    ]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is refused where a contact has several names, or none', () => {
    const desk = world();
    const shared = refusalOf(() => exportOf(desk, '138 1234 5678'));
    expect(shared?.code).toBe('CUSTOMER_AMBIGUOUS');
    expect(shared?.what).toContain(sharing);
    expect(refusalOf(() => exportOf(desk, 'nobody@example.org'))?.code).toBe('CUSTOMER_UNKNOWN');
    expect(refusalOf(() => exportOf(desk, 'Ada'))?.code).toBe('CUSTOMER_UNKNOWN');
    expect(eventsOfKind(desk, 'revealed')).toEqual([]);
  });

  test('costs no more calls than any other command, and some where there are answers and open tickets to look up', () => {
    const desk = world();
    desk.resetCost();
    exportOf(desk, sharing);
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
    desk.resetCost();
    exportOf(world(), first);
    expect(desk.cost().calls).toBeLessThanOrEqual(16);
    desk.resetCost();
    desk.as(OWNER).call('previewErase', { customer: first });
    expect(desk.cost().calls).toBeLessThanOrEqual(12);
  });

  test('is not erased while a ticket is open, which is named', () => {
    const desk = world();
    const preview = desk.as(OWNER).call('previewErase', { customer: first });
    expect(preview).toMatchObject({ open: [second], others: [sharing] });
    const refusal = refusalOf(() => desk.as(OWNER).call('eraseCustomer', { customer: first, reason: 'Asked for.' }));
    expect(refusal?.code).toBe('CUSTOMER_OPEN');
    expect(refusal?.what).toContain(second);
    expect(eventsOfKind(desk, 'erased')).toEqual([]);
  });

  test('is gone from everywhere once erased, and only theirs', () => {
    const desk = world();
    const before = rowOf(desk, bens);
    desk.as(WORKER).call('close', { ticketNo: second, note: 'Filed.' });
    const erase = { customer: first, reason: `${words.ada} wrote from ${ADA.mail}.`, requestId: 'erase/1' };
    expect(desk.as(OWNER).call('eraseCustomer', erase)).toEqual({ erased: [first, second] });
    expect(desk.as(OWNER).call('eraseCustomer', erase)).toEqual({ erased: [first, second] });
    desk.advance('PT15M');
    for (const sheet of ['tickets', 'log', 'contacts', 'loop', 'surveys', 'surveyKeys', 'outbox']) {
      const own = JSON.stringify(desk.rows(sheet).filter(({ ticketNo }) => ticketNo !== sharing && ticketNo !== bens));
      for (const word of [words.ada, ADA.mail, '13812345678', '138****5678', 'K-4711', 'ORD-1', '1 Sample Road'])
        expect({ sheet, word, is: own.includes(word) }).toEqual({ sheet, word, is: false });
    }
    expect(rowOf(desk, bens)).toMatchObject({ customerName: before['customerName'] ?? '' });
    expect(desk.rows('contacts').find(({ ticketNo }) => ticketNo === sharing)).toMatchObject({ name: words.ben });
    expect(faultsOf(desk)).toEqual([]);
    expect(refusalOf(() => exportOf(desk, ADA.mail))?.code).toBe('CUSTOMER_UNKNOWN');
    expect(exportOf(desk, first).data).toMatchObject({ names: [], phones: [], mails: [] });
  });
});

describe('a customer who is erased while something is on its way', () => {
  const complaint = {
    channel: 'phone',
    customer: { name: 'Ada', phone: '13812345678', mail: 'ada@example.org' },
    category1: 'Technical fault',
    category2: 'Cannot log in',
    description: 'Ada cannot get in.',
  };

  test('gets no mail that waited for them', async () => {
    const desk = await smallDesk();
    desk.faults({ mailQuota: 0 });
    const ticketNo = confirmed(desk, complaint);
    desk.advance('PT10M');
    desk.as(WORKER).call('close', { ticketNo });
    const waiting = (): number =>
      desk.rows('outbox').filter(({ to, state }) => to === 'customer' && state === 'waiting').length;
    expect(waiting()).toBeGreaterThan(0);
    desk.as(OWNER).call('eraseCustomer', { customer: 'ada@example.org', reason: 'Asked for.' });
    expect(waiting()).toBe(0);
    desk.faults({ mailQuota: 100 });
    desk.advance('P5D');
    expect(desk.mails().filter(({ to }) => to.includes('ada@example.org'))).toEqual([]);
    expect(desk.rows('outbox').filter(({ to, state }) => to === 'customer' && state !== 'settled')).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('has a survey whose token is void: an answer leads nowhere', async () => {
    const desk = await smallDesk();
    const ticketNo = confirmed(desk, complaint);
    desk.advance('PT10M');
    const link = surveyLinkOf(desk);
    desk.as(WORKER).call('close', { ticketNo });
    desk.as(OWNER).call('eraseCustomer', { customer: ticketNo, reason: 'Asked for.' });
    desk.submitForm('survey', { q1: 1, r1: 'Too slow.' }, link);
    desk.advance('PT10M');
    expect(desk.rows('surveyKeys').map(({ token, ticketNo: of }) => [token, of])).toEqual([['-', '']]);
    desk.submitForm('survey', { q1: 1, r1: 'Too slow.' }, link);
    desk.advance('P4D');
    expect(eventsOf(desk, ticketNo).filter(({ kind }) => kind === 'surveyAnswered' || kind === 'reminded')).toEqual([]);
    expect(desk.mails().filter(({ to, subject }) => to.includes('ada@example.org') && /remind/i.test(subject))).toEqual(
      [],
    );
    expect(faultsOf(desk)).toEqual([]);
  });

  test('is let be for the moment in which a mail to them is being sent', async () => {
    const begun = await smallDesk();
    const ticketNo = confirmed(begun, complaint);
    begun.as(WORKER).call('close', { ticketNo });
    const world = worldOf(begun);
    const killed = (at: number): DrivenDesk => {
      const one = world();
      one.faults({ killAtCall: at });
      one.advance('PT6M');
      return one;
    };
    const isSending = (one: DrivenDesk): boolean => one.rows('outbox').some(({ state }) => state === 'sending');
    const desk = Array.from({ length: 30 }, (_, index) => killed(index + 8)).find(isSending) ?? begun;
    expect(isSending(desk)).toBe(true);
    const erase = (): unknown => desk.as(OWNER).call('eraseCustomer', { customer: ticketNo, reason: 'Asked for.' });
    expect(refusalOf(erase)?.code).toBe('DESK_BUSY');
    desk.advance('PT15M');
    expect(erase()).toEqual({ erased: [ticketNo] });
  });
});

test('what an erased customer sent from their page and nobody took in is gone, and their page tells nothing of them', async () => {
  const desk = await smallDesk({ features: ['customerPage'] });
  const ticketNo = registered(desk, 'Ada');
  desk.advance('PT10M');
  const token = tokenIn(desk);
  sent(desk, token, 'said', 'Ada here, ring 13812345678.');
  desk.as(WORKER).call('withdraw', { ticketNo, reason: 'It works again.' });
  desk.as(OWNER).call('eraseCustomer', { customer: ticketNo, reason: 'Asked for.' });
  expect(desk.rows('inbox').map(({ text }) => text)).toEqual(['']);
  desk.advance('PT20M');
  expect(eventsOfKind(desk, 'customerWrote')).toEqual([]);
  expect(JSON.stringify(visited(desk, token))).not.toMatch(/Ada|13812345678|example.org/);
  expect(faultsOf(desk).filter((fault) => !/page/i.test(fault))).toEqual([]);
});

test('what somebody answered anonymously is not part of their data', async () => {
  const desk = await openDesk({
    pack: 'service-standard',
    language: 'en',
    startAt: '2026-03-02T09:00:00+08:00',
    people: staffOf('en', 'Customer service department', 'Operations'),
  });
  const { categories } = desk.as(OWNER).call<{ categories: { name: string; children: string[] }[] }>('boot');
  const { ticketNo } = desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Ada', mail: 'ada@example.org' },
    category1: categories[0]?.name,
    category2: categories[0]?.children[0],
    description: 'It broke.',
  });
  const step = (command: string, args: object = {}): unknown => desk.as(OWNER).call(command, { ticketNo, ...args });
  step('triage', {});
  step('assign', { owner: OWNER });
  step('acknowledge');
  step('proposeSolution', { solution: 'A new one.' });
  step('reviewSolution', { approve: true });
  step('informCustomer', { channel: 'mail', note: 'A new one comes.' });
  step('recordVerdict', { satisfied: true });
  desk.advance('PT10M');
  desk.submitForm(
    'survey',
    { q1: 1, q2: 1, q3: 1, r1: 'Too slow.', r2: 'Unfriendly.', r3: 'Not solved.' },
    surveyLinkOf(desk),
  );
  const { data } = desk.as(OWNER).call<Exported>('exportCustomer', { customer: ticketNo, reason: 'Asked for.' });
  expect(data.tickets[0]).toMatchObject({ surveys: [], isSurveyAnonymous: true });
});
