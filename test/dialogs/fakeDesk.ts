/** A desk that answers the dialogs from canned tickets: enough to look at every view without a spreadsheet. */
import type { Boot } from '../../src/desk/answers';
import type { PackPreview, SetUpFacts, SurroundingsLine } from '../../src/desk/setUp/setUpAnswers';
import type { CardClock, HistoryLine, ListEntry, SimilarCase, TicketCard } from '../../src/desk/tickets/ticketAnswers';
import type { NextStep } from '../../src/desk/tickets/ticketCommands';
import type { Language } from '../../src/packs/pack';

const at = (text: string): number => Date.parse(text + '+08:00');
export const NOW = at('2026-03-06T14:30:00');

type Words = Readonly<Record<Language, string>>;
const pick = (language: Language, zh: string, en: string): string => (language === 'en' ? en : zh);

const DESCRIPTION: Words = {
  'zh-CN':
    '客户反映收到的空气净化器开机后指示灯闪烁，无法启动，怀疑主板损坏。客户家中有婴儿，情况紧急，要求尽快更换新机，并说明上次维修后仅使用两周。',
  en: 'The air purifier flashes its lamp and does not start; the main board may be broken. There is a baby in the home, so it is urgent. The customer wants a new unit soon and says the last repair was only two weeks ago.',
};

const CATEGORIES: readonly (readonly [Words, readonly Words[]])[] = [
  [
    { 'zh-CN': '技术故障', en: 'Technical fault' },
    [
      { 'zh-CN': '系统异常', en: 'System failure' },
      { 'zh-CN': '硬件损坏', en: 'Broken hardware' },
    ],
  ],
  [{ 'zh-CN': '物流配送', en: 'Delivery' }, [{ 'zh-CN': '物流停滞', en: 'Parcel stuck' }]],
  [{ 'zh-CN': '其他', en: 'Other' }, []],
];

/** What `boot` answers. */
export function cannedBoot(language: Language, change: Partial<Boot> = {}): Boot {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  return {
    isSetUp: true,
    language,
    pack: { id: 'rapid-response', name: t('快速响应', 'Rapid response') },
    packs: [
      {
        id: 'after-sales',
        name: t('售后服务问题跟踪与解决', 'After-sales tracking'),
        about: t(
          '三级优先级，部门经理四小时内评估升级，方案经主管审核后告知客户。',
          'Three priorities; department managers evaluate escalations within four hours; a supervisor reviews each solution.',
        ),
      },
      {
        id: 'rapid-response',
        name: t('客服问题分类解决快速响应', 'Rapid response'),
        about: t(
          '两级分类，按矩阵自动派单，十分钟内签收。',
          'Two levels of category, assigned by a matrix, accepted within ten minutes.',
        ),
      },
    ],
    me: { mail: 'agent@desk.example', name: t('客服甲', 'Agent A'), role: 'agent' },
    categories: CATEGORIES.map(([name, children]) => ({
      name: name[language],
      children: children.map((child) => child[language]),
    })),
    departments: [t('技术部', 'Engineering'), t('客服一部', 'Service 1'), t('运营部', 'Operations')],
    priorities: [
      {
        id: 'urgent',
        name: t('紧急', 'Urgent'),
        help: t('无法使用核心功能，或涉及安全', 'Core use impossible, or safety at stake'),
      },
      { id: 'high', name: t('高', 'High'), help: t('主要功能受影响', 'Main functions impaired') },
      { id: 'medium', name: t('中', 'Medium'), help: t('部分功能受影响', 'Some functions impaired') },
      { id: 'low', name: t('低', 'Low'), help: t('咨询或建议', 'A question or a suggestion') },
    ],
    impacts: [],
    urgencies: [],
    grades: [],
    moreCategories: [],
    promises: false,
    staff: [
      {
        mail: 'agent@desk.example',
        name: t('客服甲', 'Agent A'),
        department: t('客服一部', 'Service 1'),
        role: 'agent',
        away: false,
      },
      {
        mail: 'tech@desk.example',
        name: t('工程师乙', 'Engineer B'),
        department: t('技术部', 'Engineering'),
        role: 'agent',
        away: true,
      },
      {
        mail: 'admin@desk.example',
        name: t('管理员丙', 'Admin C'),
        department: t('客服一部', 'Service 1'),
        role: 'admin',
        away: false,
      },
    ],
    timeZone: 'Asia/Shanghai',
    now: NOW,
    ...change,
  };
}

/** What `previewPack` answers. */
function cannedChange(language: Language): PackPreview {
  const line = pick(
    language,
    '新工单的编号形如 202603001；已有工单号不变。',
    'New tickets are numbered like 202603001.',
  );
  return { from: 'rapid-response', to: 'after-sales', open: 1, lines: [line] };
}

/** What `setUpFacts` answers. */
export function cannedFacts(language: Language, change: Partial<SetUpFacts> = {}): SetUpFacts {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  const day = [['09:00', '18:00']] as const;
  return {
    packs: ['after-sales', 'rapid-response'].map((id) => ({
      id,
      departments: [
        { id: 'technology', name: t('技术部', 'Engineering') },
        { id: 'service', name: t('客服一部', 'Service 1') },
        { id: 'operations', name: t('运营部', 'Operations') },
      ],
      defaults: [t('工单编号规则', 'ticket numbers'), t('升级阶梯', 'escalation ladder')],
    })),
    owner: 'owner@desk.example',
    deployment: 'bound',
    deskName: '',
    senderName: '',
    intakeForm: false,
    week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
    departments: [],
    holidays: { zones: ['Asia/Shanghai'], years: [2026], given: [], wanted: true },
    contacts: { isBuilt: false, place: 'desk', vault: null },
    chat: { isBuilt: false, groups: [] },
    ...change,
  };
}

/** What `checkSurroundings` answers. */
export function cannedLines(language: Language): readonly SurroundingsLine[] {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  return [
    { topic: 'authorisation', code: null, severity: 'ok', what: t('已授权。', 'Granted.'), remedy: '' },
    {
      topic: 'timers',
      code: 'noTick',
      severity: 'error',
      what: t('定时任务不存在。', 'The timer is missing.'),
      remedy: t('请运行修复。', 'Run the repair.'),
    },
    { topic: 'mail', code: null, severity: 'ok', what: t('还可发送 96 封。', '96 recipients left.'), remedy: '' },
    { topic: 'form', code: null, severity: 'info', what: t('设置时创建。', 'Made by set-up.'), remedy: '' },
    {
      topic: 'zone',
      code: 'zoneMismatch',
      severity: 'warning',
      what: t('时区不一致。', 'The zones differ.'),
      remedy: t('参见 https://example.com/zone 。', 'See https://example.com/zone for more.'),
    },
  ];
}

const CLOCKS: readonly CardClock[] = [
  {
    clock: 'acknowledge',
    status: 'met',
    running: false,
    dueAt: at('2026-03-06T09:40:00'),
    leftMinutes: null,
    lateMinutes: 0,
    targetMinutes: 10,
  },
  {
    clock: 'resolve',
    status: 'running',
    running: true,
    dueAt: at('2026-03-07T09:12:00'),
    leftMinutes: 1122,
    lateMinutes: 0,
    targetMinutes: 1440,
  },
  {
    clock: 'respond',
    status: 'breached',
    running: true,
    dueAt: at('2026-03-06T11:12:00'),
    leftMinutes: 0,
    lateMinutes: 198,
    targetMinutes: 120,
  },
  {
    clock: 'update',
    status: 'running',
    running: true,
    dueAt: at('2026-03-06T15:10:00'),
    leftMinutes: 40,
    lateMinutes: 0,
    targetMinutes: 720,
  },
  {
    clock: 'plan',
    status: 'paused',
    running: false,
    dueAt: null,
    leftMinutes: 310,
    lateMinutes: 0,
    targetMinutes: 480,
  },
];

function cannedHistory(language: Language): readonly HistoryLine[] {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  const line = (
    time: string,
    kind: HistoryLine['kind'],
    note: string,
    facts: HistoryLine['facts'] = {},
    cause: HistoryLine['cause'] = 'person',
  ): HistoryLine => ({
    at: at('2026-03-06T' + time),
    kind,
    actor: cause === 'trigger' ? 'desk' : 'agent@desk.example',
    actorName: cause === 'trigger' ? '' : t('客服甲', 'Agent A'),
    cause,
    note,
    facts,
  });
  return [
    line('09:12:00', 'received', '', { channel: 'phone', vip: true }),
    line('09:15:00', 'registered', '', { category1: t('技术故障', 'Technical fault') }),
    line('09:20:00', 'triaged', '', { priority: 'high' }),
    line('09:30:00', 'assigned', t('按责任矩阵', 'By the matrix'), {
      owner: 'tech@desk.example',
      ownerName: t('工程师乙', 'Engineer B'),
      department: t('技术部', 'Engineering'),
    }),
    line('09:36:00', 'acknowledged', ''),
    line(
      '10:05:00',
      'progressed',
      t(
        '已联系仓库确认备机库存，预计下午有答复。',
        'Asked the store for a spare unit; an answer is expected this afternoon.',
      ),
    ),
    line('11:12:00', 'breached', '', { clock: 'respond', dueAt: at('2026-03-06T11:12:00') }, 'trigger'),
    line('11:20:00', 'escalated', '', { level: 1, clock: 'respond', to: 'admin@desk.example' }, 'trigger'),
  ];
}

/** What `getTicket` answers. */
export function cannedCard(language: Language, change: Partial<TicketCard> = {}): TicketCard {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  return {
    ticketNo: '20260306012',
    status: 'inProgress',
    priority: { id: 'high', name: t('高', 'High') },
    category1: t('技术故障', 'Technical fault'),
    category2: t('硬件损坏', 'Broken hardware'),
    moreCategories: [],
    description: DESCRIPTION[language],
    customerName: t('张*', 'Z***'),
    customerContact: '138****5678',
    customerNo: 'C-2041',
    vip: true,
    product: t('空气净化器 A3', 'Air purifier A3'),
    orderNo: 'SO-88213',
    serialNo: '',
    terms: null,
    repairs: null,
    owner: { mail: 'tech@desk.example', name: t('工程师乙', 'Engineer B') },
    department: t('技术部', 'Engineering'),
    collaborators: [t('客服一部', 'Service 1')],
    firstContact: '',
    receivedAt: at('2026-03-06T09:12:00'),
    registeredAt: at('2026-03-06T09:15:00'),
    attempt: 2,
    escalationLevel: 1,
    solution: t('更换新机，旧机由快递取回检测。', 'Replace the unit; the old one is collected for inspection.'),
    executor: t('工程师乙', 'Engineer B'),
    solutionType: '',
    compensation: null,
    solutionTypes: [],
    solutionWordings: {},
    batch: '',
    sameBatch: null,
    completeOn: '2026-03-09',
    verdict: null,
    comment: '',
    satisfaction: null,
    lowAnswer: null,
    clocks: CLOCKS,
    nextStep: 'proposeSolution',
    possible: [
      'proposeSolution',
      'respond',
      'logProgress',
      'recordFindings',
      'hold',
      'assign',
      'escalate',
      'openMeasure',
      'merge',
      'withdraw',
      'revealContact',
    ] satisfies NextStep[],
    measures: [
      {
        measureNo: 1,
        measure: t('出厂前增加主板老化测试', 'Burn-in test of main boards before delivery'),
        owner: t('工程师乙', 'Engineer B'),
        dueOn: '2026-03-31',
        state: 'open',
      },
    ],
    history: cannedHistory(language),
    historyCut: true,
    remark: '',
    follows: '',
    ...change,
  };
}

function cannedCases(language: Language): readonly SimilarCase[] {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  return [
    {
      ticketNo: '20260220007',
      status: 'inProgress',
      description: t('净化器维修后再次无法启动', 'Purifier does not start again after repair'),
      solution: '',
      receivedAt: at('2026-02-20T10:00:00'),
      sameCustomer: true,
      customerName: t('张*', 'Z***'),
      category1: t('技术故障', 'Technical fault'),
      category2: t('硬件损坏', 'Broken hardware'),
      product: 'A-200',
      orderNo: 'SO-1001',
      likeness: 0.82,
    },
    {
      ticketNo: '20260111003',
      status: 'closed',
      description: t('净化器指示灯闪烁，主板故障', 'Lamp of the purifier flashes, main board broken'),
      solution: t('更换主板并延保三个月', 'Main board replaced, warranty extended by three months'),
      receivedAt: at('2026-01-11T16:20:00'),
      sameCustomer: false,
      customerName: t('李*', 'L***'),
      category1: t('技术故障', 'Technical fault'),
      category2: '',
      product: 'A-200',
      orderNo: '',
      likeness: 0.64,
    },
  ];
}

function cannedList(language: Language): readonly ListEntry[] {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  const entry = (ticketNo: string, change: Partial<ListEntry>): ListEntry => ({
    ticketNo,
    status: 'inProgress',
    priority: 'medium',
    priorityName: t('中', 'Medium'),
    category: t('物流配送', 'Delivery'),
    description: DESCRIPTION[language],
    customerName: t('李*', 'L*'),
    ownerName: t('客服甲', 'Agent A'),
    escalationLevel: 0,
    nextDueAt: at('2026-03-07T10:00:00'),
    nextClock: 'resolve',
    late: false,
    ...change,
  });
  return [
    entry('20260306012', {
      priority: 'urgent',
      priorityName: t('紧急', 'Urgent'),
      late: true,
      nextClock: 'respond',
      nextDueAt: at('2026-03-06T11:12:00'),
      escalationLevel: 1,
    }),
    entry('20260305031', {
      description: t(
        '物流显示停滞三天，客户要求给出送达时间',
        'Parcel has not moved for three days; when will it arrive?',
      ),
      status: 'acknowledged',
    }),
    entry('20260302009', {
      description: t('咨询滤芯更换周期', 'How often does the filter need replacing?'),
      priority: 'low',
      priorityName: t('低', 'Low'),
      status: 'onHold',
      nextDueAt: null,
      nextClock: null,
    }),
  ];
}

export interface FakeDesk {
  /** Everything that was asked, in order. */
  readonly asked: readonly { readonly command: string; readonly args: Readonly<Record<string, unknown>> }[];
  /** Answers like the desk's `api`; throws where the server breaks. */
  readonly api: (json: string) => string;
  /** What a command answers from now on instead of its canned answer; a function may throw or refuse. */
  readonly answer: (command: string, with_: unknown) => void;
}

/** An answer that is a refusal. */
export function refusal(
  code: string,
  what: string,
  remedy: string,
): { readonly refusal: { readonly code: string; readonly what: string; readonly remedy: string } } {
  return { refusal: { code, what, remedy } };
}

/** A desk with canned answers. An answer that is an Error is thrown: the server broke. */
export function fakeDesk(language: Language): FakeDesk {
  const t = (zh: string, en: string): string => pick(language, zh, en);
  const asked: { command: string; args: Readonly<Record<string, unknown>> }[] = [];
  const done = { ticketNo: '20260306013', status: 'triaged' };
  const answers = new Map<string, unknown>([
    ['boot', cannedBoot(language)],
    ['selectedTicket', { ticketNo: '20260306012' }],
    ['getTicket', cannedCard(language)],
    ['listTickets', { entries: cannedList(language), total: 27 }],
    ['similarCases', { cases: cannedCases(language), knowledge: [] }],
    ['searchKnowledge', { entries: [], total: 0 }],
    [
      'suggestPriority',
      {
        priority: 'urgent',
        name: t('紧急', 'Urgent'),
        reasons: [t('描述中含有“紧急”', 'The description says “urgent”'), t('重点客户', 'Key customer')],
      },
    ],
    ['registerComplaint', done],
    [
      'suggestAssignee',
      {
        owner: { mail: 'tech@desk.example', name: t('工程师乙', 'Engineer B') },
        department: t('技术部', 'Engineering'),
        collaborators: [t('客服一部', 'Service 1')],
        why: t(
          '责任矩阵：技术故障／硬件损坏由技术部处理；在岗人员中手头工单最少。',
          'Matrix: broken hardware goes to Engineering; fewest open tickets among those present.',
        ),
      },
    ],
    [
      'explainClock',
      {
        clock: 'respond',
        lines: [
          t('从 3月6日 09:12 收到投诉开始计时。', 'Starts on Mar 6, 09:12, when the complaint was received.'),
          t('目标 2 小时，全天计时。', 'Target 2 h, around the clock.'),
          t('截止 3月6日 11:12。', 'Due on Mar 6, 11:12.'),
        ],
      },
    ],
    ['revealContact', { name: t('张三', 'Zhang San'), phone: '13800005678', mail: 'z@customer.example', address: '' }],
    ['setUpFacts', cannedFacts(language)],
    ['previewPack', cannedChange(language)],
    ['checkWeek', { sound: true }],
    ['checkSurroundings', { lines: cannedLines(language) }],
    ['repair', { created: ['tick'], repaired: [], findings: [] }],
    [
      'setUp',
      {
        created: [t('工单表', 'Tickets sheet'), t('日志表', 'Log sheet'), t('满意度调查表单', 'Survey form')],
        repaired: [],
        findings: [t('尚未设置节假日日历。', 'The holiday calendar is still empty.')],
      },
    ],
  ]);
  return {
    asked,
    answer: (command, given) => answers.set(command, given),
    api: (json) => {
      const { command, args } = JSON.parse(json) as { command: string; args: Record<string, unknown> };
      asked.push({ command, args });
      const given = answers.get(command);
      const found =
        typeof given === 'function'
          ? (given as (args: unknown) => unknown)(args)
          : (given ?? { ticketNo: args['ticketNo'], status: 'inProgress' });
      if (found instanceof Error) throw found;
      if (typeof found === 'object' && found !== null && 'refusal' in found)
        return JSON.stringify({ ok: false, ...found });
      return JSON.stringify({ ok: true, answer: found });
    },
  };
}
