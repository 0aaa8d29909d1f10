/** Importing a table of the messy real kind with what the desk recognises by itself: looked through, run, run again, killed, gone on with, taken back. */
import { dryRun } from '../../src/dialogs/importing/dryRun';
import { runImport } from '../../src/dialogs/importing/runImport';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, faultsOf, refusalOf } from './deskFacts';
import { OWNER, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import type { Prepared } from './importing';
import { actOf, answerOf, fileOf, imported, MESSY, prepared, sendOn } from './importing';
import { worldOf } from './worlds';

const SOURCE = fileOf(MESSY);
const NEW_ROW = [
  '61',
  '2025/4/1',
  '样例客户61',
  '13800000061',
  '退款',
  '新增的一行',
  '',
  '',
  '电话',
  '',
  '处理中',
  '',
  '',
  '',
  '',
];
let world: () => DrivenDesk;
let what: Prepared;

beforeAll(async () => {
  const desk = await openDesk({
    pack: 'rapid-response',
    language: 'zh-CN',
    startAt: '2026-03-02T09:00:00+08:00',
    people: staffOf('zh-CN', '技术部', '运营部'),
  });
  world = worldOf(desk);
  what = await prepared(sendOn(desk), SOURCE);
});

const problems = ({ dry }: Prepared): readonly string[] =>
  dry.rejected.map(({ row, problem, found, heading }) =>
    [row, problem, heading, found].filter((part) => part !== '').join(' '),
  );

test('recognises headings below a title, and what each column holds', () => {
  const { look } = what;
  expect(look.headingRow).toBe(4);
  expect(look.mapping).toEqual({
    receivedAt: ['反馈 日期'],
    customerName: ['客户姓名'],
    phone: ['联系电话（手机）'],
    category1: ['投诉 类型'],
    description: ['问题描述'],
    amount: ['涉及金额(元)'],
    orderNo: ['订单编号'],
    channel: ['来源渠道'],
    priority: ['紧急程度'],
    status: ['处理状态'],
    solution: ['处理措施'],
    remark: ['备注'],
  });
});

test('names every row that is not imported, by its number, its heading and the reason', () => {
  expect(problems(what)).toMatchInlineSnapshot(`
    [
      "9 leftOut 处理状态 作废",
      "13 dateUnreadable 反馈 日期 三月初",
      "17 leftOut 处理状态 作废",
      "18 noDescription 问题描述",
      "22 sameRow 21",
      "26 totals 小计",
      "27 empty",
      "28 headingAgain",
      "29 leftOut 处理状态 作废",
      "31 amountUnreadable 涉及金额(元) 待定",
      "35 dateInFuture 反馈 日期 2099/1/1",
      "37 leftOut 处理状态 作废",
      "41 dateUnreadable 反馈 日期 2025年2月30日",
      "45 leftOut 处理状态 作废",
      "49 totals 小计",
      "50 empty",
      "55 leftOut 处理状态 作废",
      "63 leftOut 处理状态 作废",
      "71 totals 合计",
      "72 empty",
      "73 noDescription 问题描述",
    ]
  `);
});

test('proposes what the words of the table mean, each with how often it comes', () => {
  expect(what.plan.words).toMatchInlineSnapshot(`
    {
      "category": {
        "产品质量": "",
        "其它": "其他",
        "咨询": "产品咨询",
        "售后服务": "",
        "技术故障/系统异常": "技术故障 / 系统异常",
        "物流": "物流配送",
        "物流配送": "物流配送",
        "退款": "售后退换 / 退款申请",
      },
      "channel": {
        "400热线": "phone",
        "天猫": "web",
        "微信": "chat",
        "抖音": "social",
        "来电": "phone",
        "电话": "phone",
        "邮件": "mail",
        "门店": "counter",
      },
      "priority": {
        "一般": "medium",
        "中": "medium",
        "低": "low",
        "紧急": "urgent",
        "蓝色": "",
        "高": "high",
      },
      "status": {
        "作废": "leaveOut",
        "处理中": "open",
        "已关闭": "over",
        "已解决": "over",
        "已退款": "over",
        "待回访": "open",
        "未处理": "open",
      },
    }
  `);
  expect(what.dry.values.find(({ word }) => word === '退款')).toEqual({
    field: 'category',
    word: '退款',
    count: expect.any(Number) as number,
    meant: '售后退换 / 退款申请',
  });
});

test('imports what can be read, once, and tells the same of the same table again', async () => {
  const desk = world();
  const send = sendOn(desk, SUPERVISOR);
  expect(what.dry).toMatchObject({ known: 0, rows: 69 });
  const { tickets } = await imported(send, actOf('import-1', 'a'), what);
  expect(tickets).toBe(what.dry.fresh);
  expect(desk.rows('tickets')).toHaveLength(tickets);
  expect(faultsOf(desk)).toEqual([]);
  // Other rows stand above it by now, and the table has a new one.
  const [title = [], ...rest] = SOURCE.kind === 'file' ? SOURCE.cells : [];
  const heading = 4;
  const grown = {
    kind: 'file',
    name: 'old.csv',
    cells: [title, ...rest.slice(0, heading - 1), NEW_ROW, ...rest.slice(heading - 1)],
  } as const;
  const again = await prepared(send, grown);
  expect(again.dry).toMatchObject({ known: tickets, fresh: 1 });
  expect((await imported(send, actOf('import-2', 'a'), again)).tickets).toBe(1);
  expect(desk.rows('tickets')).toHaveLength(tickets + 1);
  expect(faultsOf(desk)).toEqual([]);
});

test('reads times, masks customers and settles what was over', async () => {
  const desk = world();
  await imported(sendOn(desk), actOf('import-1', 'a'), what);
  const row = (text: string): Readonly<Record<string, unknown>> =>
    desk.rows('tickets').find(({ description }) => String(description).includes(text)) ?? {};
  const at = (local: string): number => Date.parse(`${local}+08:00`);
  expect(Date.parse(String(row('（第2例）')['receivedAt']))).toBe(at('2025-03-03T14:05'));
  expect(Date.parse(String(row('（第6例）')['receivedAt']))).toBe(at('2025-03-07T09:30'));
  expect(Date.parse(String(row('（第55例）')['receivedAt']))).toBe(at('2025-03-28T14:05'));
  expect(row('（第4例）')).toMatchObject({ channel: '电话', amount: 12_000, customerName: '样*' });
  expect(JSON.stringify([desk.rows('tickets'), desk.rows('log')])).not.toMatch(/13800000046/);
  expect(desk.rows('contacts').find(({ name }) => name === '样例客户46')).toMatchObject({ phone: '13800000046' });
  expect(new Set(desk.rows('tickets').map(({ status }) => status))).toEqual(
    new Set(['已登记', '已定级', '已派单', '已结案']),
  );
});

test('loses and doubles nothing where runs are killed at every call and the window is closed', async () => {
  const expected = (desk: DrivenDesk): readonly unknown[] =>
    desk
      .rows('tickets')
      .map(({ description, category, status, remark }) => [description, category, status, remark])
      .sort();
  const whole = world();
  await imported(sendOn(whole), actOf('import-1', 'a'), what);
  for (let call = 1; ; call += 1) {
    const desk = world();
    const send = sendOn(desk);
    desk.faults({ killAtCall: call });
    const act = actOf('import-1', 'a');
    const first = await runImport(send, act, what, () => undefined);
    if (first.kind === 'answered') break;
    // Every other time the same window tries again; else another one goes on, which looks through the table first.
    if (call % 2 === 0) expect((await imported(send, act, what)).tickets).toBe(what.dry.fresh);
    else {
      const dry = answerOf(await dryRun(send, SOURCE, what.plan, () => undefined));
      expect(dry.known + dry.fresh).toBe(what.dry.fresh);
      await imported(send, actOf('import-1', 'b'), { ...what, dry });
    }
    expect(expected(desk)).toEqual(expected(whole));
    const { imports } = desk.as(OWNER).call<{ imports: object[] }>('importSources');
    expect(imports).toEqual([
      expect.objectContaining({ id: 'import-1', state: 'done', tickets: what.dry.fresh, plan: '' }),
    ]);
    if (call % 5 === 0) expect(faultsOf(desk)).toEqual([]);
  }
});

test('keeps the plan of an import that was not finished, for whoever goes on with it', async () => {
  const desk = world();
  await runImport(
    sendOn(desk, SUPERVISOR),
    actOf('import-1', 'a'),
    what,
    () => undefined,
    () => true,
  );
  const { imports } = desk.as(OWNER).call<{ imports: { plan: string }[] }>('importSources');
  expect(imports).toEqual([expect.objectContaining({ id: 'import-1', source: 'old.csv', state: 'running', size: 69 })]);
  expect(JSON.parse(imports[0]?.plan ?? '')).toEqual(JSON.parse(JSON.stringify(what.plan)));
});

test('takes an import back but for what somebody worked on, and frees the rows for another', async () => {
  const desk = world();
  const send = sendOn(desk, SUPERVISOR);
  const kept = desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name: '样例客户', phone: '13900000000' },
    category1: '其他',
    description: '导入之前登记的问题',
  }).ticketNo;
  await imported(send, actOf('import-1', 'a'), what);
  const brought = desk.rows('tickets').filter(({ ticketNo }) => ticketNo !== kept);
  const [worked, noted, seen] = brought
    .filter(({ status }) => status !== 'closed')
    .map(({ ticketNo }) => String(ticketNo));
  desk.as(SUPERVISOR).call('respond', { ticketNo: worked, channel: 'phone', note: '已联系客户' });
  desk.as(OWNER).edit('tickets', noted ?? '', 'remark', '已与仓库确认');
  desk.as(SUPERVISOR).call('revealContact', { ticketNo: seen, reason: '核对' });
  desk.advance('PT3H');
  expect(desk.rows('tickets').length).toBe(brought.length + 1);
  const preview = answerOf(await send('previewUndo', { id: 'import-1' }));
  expect(preview.count).toBe(brought.length - 2);
  expect(preview.left).toEqual([
    { ticketNo: worked, why: 'worked', what: '首次响应 · 示例主管 · 2026-03-02' },
    { ticketNo: noted, why: 'remark', what: '已与仓库确认' },
  ]);
  expect(answerOf(await send('undoImport', { id: 'import-1', requestId: 'undo/1' }))).toEqual({
    undone: brought.length - 2,
    left: preview.left,
    toGo: 0,
  });
  expect(
    desk
      .rows('tickets')
      .map(({ ticketNo }) => ticketNo)
      .sort(),
  ).toEqual([kept, noted, worked].sort());
  expect(
    desk
      .rows('contacts')
      .filter(({ phone }) => phone !== '')
      .map(({ ticketNo }) => ticketNo)
      .sort(),
  ).toEqual([kept, noted, worked].sort());
  expect(desk.rows('loop').map(({ ticketNo }) => ticketNo)).not.toContain(seen);
  expect(faultsOf(desk)).toEqual([]);
  desk.advance('P1D');
  expect(faultsOf(desk)).toEqual([]);
  const again = answerOf(await dryRun(send, SOURCE, what.plan, () => undefined));
  expect(again).toMatchObject({ known: 2, fresh: brought.length - 2 });
  await imported(send, actOf('import-2', 'a'), { ...what, dry: again });
  expect(desk.rows('tickets')).toHaveLength(brought.length + 1);
  // No number is given twice.
  const numbers = eventsOfKind(desk, 'received').map(({ ticketNo }) => ticketNo);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(faultsOf(desk)).toEqual([]);
});

test('erases a customer also from what an import that was taken back left in the log', async () => {
  const desk = world();
  const send = sendOn(desk);
  await imported(send, actOf('import-1', 'a'), what);
  const { ticketNo = '' } =
    desk.rows('tickets').find(({ description }) => String(description).includes('（第2例）')) ?? {};
  answerOf(await send('undoImport', { id: 'import-1', requestId: 'undo/1' }));
  expect(JSON.stringify(desk.rows('log'))).toContain('SL202500002');
  desk.as(OWNER).call('eraseCustomer', { customer: String(ticketNo), reason: '客户要求' });
  expect(JSON.stringify(desk.rows('log'))).not.toContain('SL202500002');
  expect(faultsOf(desk)).toEqual([]);
});

test('refuses an import by whoever may not', () => {
  expect(refusalOf(() => world().as(WORKER).call('importSources'))?.code).toBe('NOT_ALLOWED');
});
