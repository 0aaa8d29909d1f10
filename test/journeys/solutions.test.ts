/** What may be offered to a customer, and who may grant it, on the built bundle. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { refusalOf, rowOf } from './deskFacts';
import { DIRECTOR, HEAD, OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';

type Args = Readonly<Record<string, unknown>>;

function inWork(desk: DrivenDesk, complaint: Args): string {
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: 'Sam Sample', phone: '+44 20 7946 0958' },
    description: 'It is not right.',
    ...complaint,
  });
  return ticketNo;
}

const typesOf = (desk: DrivenDesk, ticketNo: string): readonly string[] =>
  desk.as(WORKER).call<{ solutionTypes: readonly string[] }>('getTicket', { ticketNo }).solutionTypes;

describe.each(['zh-CN', 'en'] as const)('the service plan in %s', (language) => {
  const inEnglish = language === 'en';
  let desk: DrivenDesk;
  const graded = (priority: string): string =>
    inWork(desk, { category1: 'maintenance', category2: 'scheduled', priority });
  const proposed = (ticketNo: string, args: Args): ReturnType<typeof refusalOf> =>
    refusalOf(() => desk.as(WORKER).call('proposeSolution', { ticketNo, solution: 'A new one.', ...args }));
  const approved = (by: string, ticketNo: string): ReturnType<typeof refusalOf> =>
    refusalOf(() => desk.as(by).call('reviewSolution', { ticketNo, approve: true }));
  const askedToReview = (ticketNo: string): readonly unknown[] => {
    desk.advance('PT10M');
    return desk
      .rows('outbox')
      .filter((one) => one['ticketNo'] === ticketNo && one['template'] === 'reviewWanted')
      .map((one) => one['to']);
  };

  beforeAll(async () => {
    const [department, front] = inEnglish ? ['Repair', 'Finance'] : ['维修部', '财务部'];
    desk = await openDesk({
      pack: 'service-plan',
      language,
      people: staffOf(language, department, front),
      startAt: '2026-03-02T10:01:00+08:00',
    });
  });

  test('offers what the severity allows, from guidance to damages', () => {
    const minor = inEnglish
      ? ['Guidance', 'Repair', 'Extended warranty', 'Voucher']
      : ['指导使用', '维修', '延长保修', '代金券'];
    const major = inEnglish ? ['Exchange', 'Return and refund'] : ['换货', '退货退款'];
    expect(typesOf(desk, graded('minor'))).toEqual(minor);
    expect(typesOf(desk, graded('major'))).toEqual([...minor, ...major]);
    expect(typesOf(desk, graded('safety'))).toEqual([...minor, ...major, inEnglish ? 'Damages' : '损失赔偿']);
  });

  test('refuses more than that, and says from which severity on it is offered', () => {
    const ticketNo = graded('minor');
    expect(proposed(ticketNo, { solutionType: inEnglish ? 'Exchange' : '换货' })).toMatchObject({
      code: 'SOLUTION_TOO_GREAT',
      what: inEnglish
        ? `“Exchange” is offered from the priority “Major” on; ticket ${ticketNo} is below it.`
        : `「换货」仅用于优先级「重大」及以上，工单 ${ticketNo} 未达到。`,
    });
    expect(proposed(ticketNo, { solutionType: 'A car' })?.code).toBe('SOLUTION_UNKNOWN');
    expect(proposed(ticketNo, { solutionType: 'voucher', compensation: 200 })).toBeNull();
    expect(rowOf(desk, ticketNo)).toMatchObject({ solutionType: inEnglish ? 'Voucher' : '代金券', compensation: 200 });
  });

  test.each([
    ['what a supervisor may grant', 500, SUPERVISOR, []],
    ['more than a supervisor may', 500.01, HEAD, [SUPERVISOR]],
    ['what a head of department may grant', 5000, HEAD, [SUPERVISOR]],
    ['more than the head may', 5001, DIRECTOR, [SUPERVISOR, HEAD]],
  ])('lets %s be reviewed by the lowest who may, and refuses the others with that name', (_, amount, by, others) => {
    const ticketNo = graded('major');
    expect(proposed(ticketNo, { compensation: amount })).toBeNull();
    expect(askedToReview(ticketNo)).toEqual([by]);
    const title = {
      [HEAD]: inEnglish ? 'Department head (Sample Manager)' : '部门负责人（示例经理）',
      [DIRECTOR]: inEnglish ? 'Director (Sample Director)' : '总监（示例总监）',
    }[by];
    for (const other of others)
      expect(approved(other, ticketNo)).toMatchObject({
        code: 'APPROVAL_TOO_LOW',
        remedy: expect.stringContaining(title ?? '?') as string,
      });
    expect(approved(by, ticketNo)).toBeNull();
  });

  test('lets anybody who reviews return it, however great', () => {
    const ticketNo = graded('major');
    proposed(ticketNo, { compensation: 9000 });
    const note = 'Too much.';
    expect(refusalOf(() => desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: false, note }))).toBeNull();
    expect(proposed(ticketNo, { compensation: 100 })).toBeNull();
    expect(approved(SUPERVISOR, ticketNo)).toBeNull();
  });

  test('takes the limits from the settings as soon as they are edited, and none where the cell is empty', () => {
    const ticketNo = graded('major');
    proposed(ticketNo, { compensation: 800 });
    expect(approved(SUPERVISOR, ticketNo)?.code).toBe('APPROVAL_TOO_LOW');
    desk.as(OWNER).edit('settings', 'approvalSupervisor', 'value', '1,000');
    expect(approved(SUPERVISOR, ticketNo)).toBeNull();
    const greater = graded('major');
    proposed(greater, { compensation: 100000 });
    desk.as(OWNER).edit('settings', 'approvalDirector', 'value', '50000');
    expect(approved(DIRECTOR, greater)).toMatchObject({
      code: 'APPROVAL_TOO_LOW',
      remedy: expect.stringContaining(inEnglish ? 'above everybody’s limit' : '超过所有人的审批上限') as string,
    });
    desk.as(OWNER).edit('settings', 'approvalSupervisor', 'value', '');
    expect(approved(SUPERVISOR, greater)).toBeNull();
  });
});

describe('the complaint toolkit', () => {
  test('offers for each category what is meant for it', async () => {
    const desk = await openDesk({
      pack: 'complaint-toolkit',
      language: 'zh-CN',
      people: staffOf('zh-CN', '品控部', '销售部'),
      startAt: '2026-03-02T10:01:00+08:00',
    });
    const offered = (category1: string): readonly string[] => typesOf(desk, inWork(desk, { category1 }));
    expect(offered('产品质量类')).toEqual(['退款', '换货', '维修', '折价', '补发新品']);
    expect(offered('服务体验类')).toEqual(['致歉', '整改培训通知', '补偿慰问']);
  });
});
