/** How the processes grade a complaint and who works on it together, on the built bundle. */
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { refusalOf, rowOf } from './deskFacts';
import { REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';

type Args = Readonly<Record<string, unknown>>;

const phone = '+44 20 7946 0958';

function desk(
  pack: NonNullable<DeskOptions['pack']>,
  department: string,
  front: string,
  language: 'zh-CN' | 'en' = 'en',
) {
  return openDesk({
    pack,
    language,
    people: staffOf(language, department, front),
    startAt: '2026-03-02T10:01:00+08:00',
  });
}

function registered(on: DrivenDesk, args: Args): string {
  return on.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Sam Sample', phone, mail: 'customer@example.org' },
    description: 'It is not right.',
    ...args,
  }).ticketNo;
}

describe('the complaint toolkit', () => {
  let toolkit: DrivenDesk;
  let count = 0;
  const graded = (complaint: Args, triage: Args = {}): { readonly id: string } => {
    count += 1;
    const customer = { name: 'Sam Sample', phone: `+44 20 7946 ${String(count).padStart(4, '0')}` };
    const ticketNo = registered(toolkit, {
      customer,
      category1: 'Product quality',
      category2: 'Blemish',
      ...complaint,
    });
    toolkit.as(SUPERVISOR).call('triage', { ticketNo, ...triage });
    return toolkit.as(WORKER).call<{ priority: { id: string } }>('getTicket', { ticketNo }).priority;
  };
  beforeAll(async () => {
    toolkit = await desk('complaint-toolkit', 'Quality control', 'Sales');
  });

  test.each([
    ['Great impact', 'Most urgent', 'high'],
    ['Great impact', 'Urgent', 'high'],
    ['Great impact', 'Not urgent', 'mid'],
    ['Some impact', 'Most urgent', 'high'],
    ['Some impact', 'Urgent', 'mid'],
    ['Some impact', 'Not urgent', 'low'],
    ['Little impact', 'Most urgent', 'mid'],
    ['Little impact', 'Urgent', 'low'],
    ['影响小', '不紧急', 'low'],
  ])('grades by impact and urgency: %s, %s is %s', (impact, urgency, priority) => {
    expect(graded({}, { impact, urgency }).id).toBe(priority);
  });

  test.each([
    ['an amount of 5,000', { amount: 5000 }, 'mid'],
    ['an amount below 5,000', { amount: 4999.99 }, 'low'],
    ['a key customer', { customer: { name: 'Kay Sample', phone: '+44 20 7946 9001', vip: true } }, 'mid'],
    ['a burn', { description: 'My hand was burned by it.' }, 'high'],
    ['a journalist', { description: 'I will tell a journalist.' }, 'high'],
    ['the regulator', { description: '再不处理就打12315。' }, 'high'],
    ['nothing of the kind', {}, 'low'],
  ])('never grades below what %s calls for, however small and slow', (_, complaint, priority) => {
    expect(graded(complaint, { impact: 'little', urgency: 'later' }).id).toBe(priority);
  });

  test('never grades a repeated complaint below mid, though another person grades it a day later', () => {
    const customer = { name: 'Rae Sample', phone: '+44 20 7946 9002' };
    expect(graded({ customer }).id).toBe('low');
    const ticketNo = registered(toolkit, { customer, category1: 'Product quality', category2: 'Blemish' });
    toolkit.advance('P1D');
    toolkit.as(SUPERVISOR).call('triage', { ticketNo, impact: 'little', urgency: 'later' });
    expect(rowOf(toolkit, ticketNo)['priority']).toBe('Mid');
  });

  test('says what the table said among the reasons, before the rules that ask for less', () => {
    const advice = (language: string): unknown =>
      toolkit.as(SUPERVISOR).call('suggestPriority', {
        description: 'It has a scratch.',
        amount: 6000,
        impact: 'wide',
        urgency: 'now',
        language,
      });
    expect(advice('en')).toEqual({
      priority: 'high',
      name: 'High',
      reasons: ['By impact and urgency: Great impact × Most urgent', 'Amount at stake: 6000'],
    });
  });

  test('refuses an impact that it does not know, and names those that it does', () => {
    const refusal = refusalOf(() => graded({}, { impact: 'Huge', urgency: 'now' }));
    expect(refusal?.code).toBe('GRADE_UNKNOWN');
    expect(refusal?.remedy).toContain('Great impact, Some impact, Little impact');
  });
});

describe('after-sales', () => {
  test.each([
    ['zh-CN', '技术支持部', '生产部', '产品类', '硬件损坏', '物流类 / 货物破损；服务类 / 响应速度', '物流部'],
    [
      'en',
      'Technical support',
      'Production',
      'Product',
      'Hardware damage',
      'Logistics / Damaged goods; Service',
      'Logistics',
    ],
  ] as const)(
    'takes several categories in %s: their departments help the one that leads, and the owner is told',
    async (language, department, front, category1, category2, more, helper) => {
      const on = await desk('after-sales', department, front, language);
      const ticketNo = registered(on, { category1, category2, more });
      const row = rowOf(on, ticketNo);
      expect(row['department']).toBe(department);
      expect(String(row['moreCategories']).split('; ')).toEqual(more.split(/[；;] ?/));
      const service = language === 'en' ? 'Customer service' : '客服部';
      const production = language === 'en' ? 'Production' : '生产部';
      expect(row['collaborators']).toBe([production, service, helper].join(language === 'en' ? ', ' : '、'));
      on.advance('PT5M');
      const told = on.mails().find(({ to, subject }) => to.includes(WORKER) && subject.includes(ticketNo));
      expect(told?.body).toContain(language === 'en' ? `Leading department: ${department}` : `牵头部门：${department}`);
      expect(told?.body).toContain(
        language === 'en'
          ? `Working with: Production, Customer service, Logistics`
          : '协同部门：生产部、客服部、物流部',
      );
      for (const category of String(row['moreCategories']).split('; ')) expect(told?.body).toContain(category);
    },
  );

  test('ranks a complaint by the gravest of its categories', async () => {
    const on = await desk('after-sales', 'Customer service', 'Logistics');
    const priorityOf = (args: Args): unknown => rowOf(on, registered(on, args))['priority'];
    const question = { category1: 'Other', category2: 'Question or suggestion' };
    expect(priorityOf(question)).toBe('P3 (normal)');
    expect(priorityOf({ ...question, customer: { name: 'B' }, more: 'Product / Malfunction' })).toBe('P2 (important)');
  });

  test('lets further categories be added at triage, and keeps them when it is graded again', async () => {
    const on = await desk('after-sales', 'Technical support', 'Logistics');
    const ticketNo = registered(on, { category1: 'Product', category2: 'Malfunction' });
    on.as(SUPERVISOR).call('triage', { ticketNo, more: 'Logistics / Late delivery; Product / Malfunction' });
    expect(rowOf(on, ticketNo)).toMatchObject({
      moreCategories: 'Logistics / Late delivery',
      collaborators: 'Production, Customer service, Logistics',
      owner: WORKER,
    });
    on.as(SUPERVISOR).call('triage', { ticketNo, priority: 'P1' });
    expect(rowOf(on, ticketNo)['moreCategories']).toBe('Logistics / Late delivery');
    expect(refusalOf(() => on.as(SUPERVISOR).call('triage', { ticketNo, more: 'Gifts' }))?.code).toBe(
      'CATEGORY_UNKNOWN',
    );
  });
});

describe('the service plan', () => {
  test('is bound to the time that was promised when the complaint was registered, and warns the customer before', async () => {
    const on = await desk('service-plan', 'Repair', 'Finance');
    const ticketNo = registered(on, {
      category1: 'Maintenance',
      category2: 'Scheduled maintenance',
      promisedAt: '2026-03-06T10:01:00+08:00',
    });
    const due = Object.fromEntries(
      on
        .as(WORKER)
        .call<{ clocks: { clock: string; dueAt: number }[] }>('getTicket', { ticketNo })
        .clocks.map(({ clock, dueAt }) => [clock, new Date(Math.floor(dueAt / 60_000) * 60_000).toISOString()]),
    );
    expect(due['resolve']).toBe('2026-03-06T02:01:00.000Z');
    expect(due['delayNotice']).toBe('2026-03-05T02:01:00.000Z');
    expect(rowOf(on, ticketNo)['promisedAt']).toBe('2026-03-06T02:01:00.000Z');
    on.advance('PT10M');
    const told = on.mails().find(({ to }) => to.includes('customer@example.org'));
    expect(told?.body).toContain('solve it by 6 March 2026, 10:01');
  });
});
