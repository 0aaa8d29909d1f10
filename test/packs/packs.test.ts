import type { ClockId, Target } from '../../src/domain/clocks/clock';
import { CLOCK_IDS } from '../../src/domain/clocks/clock';
import { EVENT_KINDS } from '../../src/domain/ticket/events';
import type { Pack, PackId } from '../../src/packs/pack';
import { LANGUAGES, PACK_IDS } from '../../src/packs/pack';
import { packOf, PACKS } from '../../src/packs/packs';

const H = 60;
const all = (count: number, target: Target | number | null) => Array<Target | number | null>(count).fill(target);

/**
 * The targets as the published processes and their defaults have them, in minutes unless written out, per priority from the
 * highest to the lowest. Written by hand: nothing here is computed from the packs.
 */
const TARGETS: Readonly<Record<PackId, Readonly<Partial<Record<ClockId, readonly (Target | number | null)[]>>>>> = {
  'after-sales': {
    register: all(3, 2 * H),
    respond: [null, null, 24 * H],
    start: [4 * H, 8 * H, null],
    plan: [24 * H, 48 * H, 72 * H],
    update: [12 * H, 24 * H, 24 * H],
    evaluate: all(3, 4 * H),
    improve: all(3, 24 * H),
    survey: all(3, 24 * H),
    contact: all(3, 48 * H),
  },
  'service-plan': {
    register: all(3, 2 * H),
    respond: [30, 2 * H, 8 * H],
    resolve: [
      { promisedShare: 1, otherwiseMinutes: 24 * H },
      { promisedShare: 1, otherwiseMinutes: 48 * H },
      { promisedShare: 1, otherwiseMinutes: 72 * H },
    ],
    update: all(3, 24 * H),
    delayNotice: [
      { promisedShare: 0.75, otherwiseMinutes: 18 * H },
      { promisedShare: 0.75, otherwiseMinutes: 36 * H },
      { promisedShare: 0.75, otherwiseMinutes: 54 * H },
    ],
    evaluate: all(3, 4 * H),
    improve: all(3, 24 * H),
    survey: all(3, 24 * H),
    contact: all(3, 48 * H),
  },
  'complaint-toolkit': {
    register: all(3, 15),
    respond: all(3, 15),
    triage: all(3, 30),
    assign: all(3, 2 * H),
    start: [1 * H, 24 * H, 48 * H],
    investigate: [24 * H, 48 * H, 72 * H],
    plan: all(3, { businessDays: 1 }),
    delayNotice: all(3, { calendarDays: 3 }),
    evaluate: all(3, 4 * H),
    improve: all(3, 24 * H),
    survey: all(3, 24 * H),
    contact: all(3, 48 * H),
  },
  'rapid-response': {
    respond: [30, 2 * H, 8 * H, 24 * H],
    acknowledge: all(4, 10),
    resolve: [4 * H, 24 * H, 72 * H, 120 * H],
    improve: all(4, 24 * H),
    survey: all(4, 24 * H),
    contact: all(4, 48 * H),
  },
  'service-standard': {
    respond: [10, 30, 2 * H],
    plan: [2 * H, 4 * H, 24 * H],
    improve: all(3, 24 * H),
    survey: all(3, 24 * H),
    contact: all(3, 48 * H),
  },
};

/** Where a clock starts and stops; a pack's own start after a colon. */
const STARTS: Readonly<Record<ClockId, Readonly<Partial<Record<PackId | 'every', string>>>>> = {
  register: { every: 'received' },
  respond: {
    every: 'received',
    'after-sales': 'registered',
    'rapid-response': 'registered',
    'service-standard': 'registered',
  },
  triage: { every: 'registered' },
  assign: { every: 'triaged' },
  acknowledge: { every: 'assigned' },
  start: { every: 'assigned', 'complaint-toolkit': 'triaged' },
  investigate: { every: 'assigned' },
  plan: { every: 'registered', 'complaint-toolkit': 'investigated' },
  resolve: { every: 'registered' },
  update: { every: 'progressed' },
  delayNotice: { every: 'registered' },
  evaluate: { every: 'escalated' },
  improve: { every: 'rejected' },
  survey: { every: 'confirmed' },
  contact: { every: 'surveyAnswered' },
};
const STOPS: Readonly<Record<ClockId, readonly string[]>> = {
  register: ['registered'],
  respond: ['responded'],
  triage: ['triaged'],
  assign: ['assigned'],
  acknowledge: ['acknowledged'],
  start: ['started'],
  investigate: ['investigated'],
  plan: ['proposed'],
  resolve: ['informed'],
  update: ['progressed', 'informed'],
  delayNotice: ['delayNotified', 'informed'],
  evaluate: ['evaluated'],
  improve: ['proposed'],
  survey: ['surveySent', 'surveySpared'],
  contact: ['contacted'],
};

const TICKET_COLUMNS =
  'ticketNo receivedAt registeredAt channel customerNo customerName customerContact customerInfo category1 category2 category moreCategories request promisedAt product orderNo batch serialNo region amount description priority status department owner collaborators responsible timeLimits respondDueAt resolveDueAt nextDueAt nextClock lateClocks escalationLevel attempt rootCause solution outcome verdict comment satisfaction informedAt closedAt remark'.split(
    ' ',
  );
const LOOP_COLUMNS =
  'loopNo ticketNo description solution executor completedAt feedback rootCause measure owner dueOn verification state'.split(
    ' ',
  );

const EVERY_PACK = PACK_IDS.map((id): [PackId, Pack] => [id, packOf(id)]);
const sortedIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

describe.each(EVERY_PACK)('The pack %s', (id, pack) => {
  const levels = pack.priorities.map((level) => level.id);
  const level1 = (category1: string) => pack.categories.find((one) => one.id === category1);

  it('is found under its own id', () => {
    expect(pack.id).toBe(id);
    expect(PACKS[id]).toBe(pack);
  });

  it('has every word in both languages', () => {
    const missing: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('zh-CN' in value || 'en' in value) {
        const found = value as Record<string, unknown>;
        for (const language of LANGUAGES)
          if (typeof found[language] !== 'string' || found[language] === '') missing.push(`${path} ${language}`);
        if (!/\p{Script=Han}|P\d/u.test(String(found['zh-CN']))) missing.push(`${path} is not Chinese`);
        if (/\p{Script=Han}/u.test(String(found['en']))) missing.push(`${path} is not English`);
        return;
      }
      Object.entries(value).forEach(([key, inner]) => look(inner, `${path}/${key}`));
    };
    look(pack, id);
    expect(missing).toEqual([]);
  });

  it('names categories and departments once, by id and in each language', () => {
    const unique = (list: readonly { readonly id: string; readonly name: Record<string, string> }[]) => {
      expect(new Set(sortedIds(list)).size).toBe(list.length);
      for (const language of LANGUAGES) expect(new Set(list.map(({ name }) => name[language])).size).toBe(list.length);
    };
    unique(pack.categories);
    unique(pack.departments);
    unique(pack.priorities);
    pack.categories.forEach(({ children }) => {
      unique(children);
      expect(children.length).toBeGreaterThan(0);
    });
  });

  it('has a matrix of existing categories and departments without two lines for one category', () => {
    const departments = sortedIds(pack.departments);
    for (const line of pack.matrix) {
      expect(pack.categories.map((one) => one.id)).toContain(line.category1);
      if (line.category2 !== '')
        expect(level1(line.category1)?.children.map((one) => one.id)).toContain(line.category2);
      for (const department of [line.department, ...line.collaborators]) expect(departments).toContain(department);
      expect(line.collaborators).not.toContain(line.department);
    }
    const keys = pack.matrix.map(({ category1, category2 }) => `${category1}/${category2}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has an owner for every category', () => {
    for (const { id: category1 } of pack.categories) {
      expect(pack.matrix.some((line) => line.category1 === category1 && line.category2 === '')).toBe(true);
    }
  });

  it('ranks by rules that ask for existing levels and categories, of which none is the lowest', () => {
    for (const rule of pack.priorityRules) {
      expect(levels.slice(0, -1)).toContain(rule.atLeast);
      if ('category1' in rule.when) {
        const { category1, category2 } = rule.when;
        expect(level1(category1)).toBeDefined();
        if (category2 !== undefined) expect(level1(category1)?.children.map((one) => one.id)).toContain(category2);
      }
      if ('words' in rule.when) expect(new Set(rule.when.words).size).toBe(rule.when.words.length);
    }
  });

  it('puts the highest level first when people or property may come to harm', () => {
    const safety = pack.priorityRules.filter((rule) => rule.reason === 'safety');
    expect(safety.map((rule) => rule.atLeast)).toEqual([levels[0]]);
  });

  it('has the clocks and targets of the process, and no others', () => {
    const found: Record<string, readonly unknown[]> = {};
    for (const { id: clock, targets } of pack.clocks) {
      expect(Object.keys(targets).sort()).toEqual([...levels].sort());
      found[clock] = levels.map((level) => targets[level]);
    }
    const wanted: Record<string, readonly unknown[]> = {};
    for (const [clock, targets] of Object.entries(TARGETS[id])) {
      wanted[clock] = targets.map((target) => (typeof target === 'number' ? { minutes: target } : target));
    }
    expect(found).toEqual(wanted);
  });

  it('starts and stops each clock at its events, around the clock, with a warning at 75 %', () => {
    for (const clock of pack.clocks) {
      expect(CLOCK_IDS).toContain(clock.id);
      expect([clock.id, clock.startsOn]).toEqual([clock.id, STARTS[clock.id][id] ?? STARTS[clock.id].every]);
      expect(clock.stopsOn).toEqual(STOPS[clock.id]);
      for (const kind of [clock.startsOn, ...clock.stopsOn]) expect(EVENT_KINDS).toContain(kind);
      const countsBusinessDays = Object.values(clock.targets).some(
        (target) => target !== null && 'businessDays' in target,
      );
      expect(clock.calendar).toBe(countsBusinessDays ? 'business' : '24x7');
      expect(clock.warnAtShare).toBe(0.75);
      expect(clock.internal).toBe(clock.id === 'acknowledge' || clock.id === 'start');
    }
    expect(new Set(sortedIds(pack.clocks)).size).toBe(pack.clocks.length);
  });

  it('takes for a first response nothing but a logged contact with the customer: no signature, no note, no solution', () => {
    expect(pack.clocks.filter(({ id: clock }) => clock === 'respond').map(({ stopsOn }) => stopsOn)).toEqual([
      ['responded'],
    ]);
    const stoppedByContact = pack.clocks.filter(({ stopsOn }) => (stopsOn as readonly string[]).includes('responded'));
    expect(stoppedByContact.map(({ id: clock }) => clock)).toEqual(['respond']);
  });

  it('never lets a hold stop the first response or the word of a delay', () => {
    const pausing = pack.clocks.filter((clock) => clock.pausesOnHold).map((clock) => clock.id);
    expect(pausing).not.toContain('respond');
    expect(pausing).not.toContain('delayNotice');
    expect(pausing).toContain('improve');
  });

  it('has a ladder that climbs on its own clocks, level by level, upwards and later', () => {
    const rank = ['supervisor', 'head', 'director'];
    for (const rung of pack.ladder) expect(sortedIds(pack.clocks)).toContain(rung.clock);
    for (const { id: clock } of pack.clocks) {
      const rungs = pack.ladder.filter((rung) => rung.clock === clock);
      rungs.slice(1).forEach((rung, at) => {
        const below = rungs[at];
        expect(rung.level).toBe((below?.level ?? 0) + 1);
        expect(rung.afterBreachMinutes).toBeGreaterThan(below?.afterBreachMinutes ?? 0);
        expect(rank.indexOf(rung.to)).toBeGreaterThan(rank.indexOf(below?.to ?? ''));
      });
    }
  });

  it('asks a survey of scales with five words and texts with none, low at 3', () => {
    const { questions, lowScore } = pack.survey;
    expect(new Set(sortedIds(questions)).size).toBe(questions.length);
    for (const { kind, scores } of questions) expect(scores).toHaveLength(kind === 'scale' ? 5 : 0);
    expect(questions.filter(({ kind }) => kind === 'text').map((one) => one.id)).toEqual(['suggestion']);
    expect(lowScore).toBe(3);
  });

  it('shows known columns, each once, under headings that differ', () => {
    for (const [columns, known] of [
      [pack.registration, TICKET_COLUMNS],
      [pack.loop, LOOP_COLUMNS],
    ] as const) {
      for (const { column } of columns) expect(known).toContain(column);
      expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
      for (const language of LANGUAGES)
        expect(new Set(columns.map(({ heading }) => heading[language])).size).toBe(columns.length);
    }
  });

  it('marks as defaults only what it has', () => {
    const marks = [
      ...[
        'numbering',
        'categories',
        'departments',
        'matrix',
        'priorities',
        'priorityRules',
        'grading',
        'solutions',
        'approval',
        'copies',
        'emergency',
        'ladder',
        'major',
        'survey',
        'terms',
      ],
      ...pack.categories.flatMap(({ id: category }) =>
        ['categories', 'matrix', 'solutions'].map((of) => `${of}/${category}`),
      ),
      ...pack.clocks.map(({ id: clock }) => `clock/${clock}`),
    ];
    for (const mark of pack.defaults) expect(marks).toContain(mark);
    expect(new Set(pack.defaults).size).toBe(pack.defaults.length);
    expect(pack.defaults).toContain('ladder');
  });
});

describe('The packs', () => {
  const names = (pack: Pack) =>
    Object.fromEntries(
      pack.categories.map(({ name, children }) => [name['zh-CN'], children.map((child) => child.name['zh-CN'])]),
    );

  it('are all five there are', () => {
    expect(Object.keys(PACKS).sort()).toEqual([...PACK_IDS].sort());
  });

  it('number tickets by month or day with the published digits', () => {
    expect(EVERY_PACK.map(([, pack]) => pack.numbering)).toEqual([
      { period: 'month', digits: 3 },
      { period: 'day', digits: 3 },
      { period: 'day', digits: 3 },
      { period: 'day', digits: 3 },
      { period: 'day', digits: 4 },
    ]);
  });

  it('have the published categories', () => {
    expect(names(packOf('after-sales'))).toEqual({
      产品类: ['功能故障', '硬件损坏', '功能不达标', '版本兼容'],
      服务类: ['客服态度', '响应速度', '流程繁琐', '售后承诺未兑现'],
      物流类: ['配送延迟', '货物破损', '错发漏发', '退换货物流异常'],
      其他: ['咨询建议', '需求反馈', '合作投诉'],
    });
    expect(Object.keys(names(packOf('service-plan')))).toEqual([
      '使用指导',
      '故障维修',
      '维护保养',
      '软件更新与技术支持',
      '退换货',
      '费用与补偿',
    ]);
    expect(names(packOf('complaint-toolkit'))).toEqual({
      产品质量类: ['功能故障', '功能不达标', '外观瑕疵', '与描述不符', '安全隐患'],
      服务体验类: ['响应慢', '态度恶劣', '流程繁琐', '未履行承诺'],
      售后响应类: ['维修周期长', '配件短缺', '专业度不足', '处理无反馈'],
      '订单/交付类': ['错漏发', '物流信息不及时', '配送损坏', '退换货效率低'],
      '费用/价格类': ['多扣款', '乱收费', '促销未兑现', '价格争议'],
    });
    const rapid = names(packOf('rapid-response'));
    expect(Object.keys(rapid)).toEqual([
      '产品咨询',
      '订单服务',
      '物流配送',
      '售后退换',
      '技术故障',
      '投诉建议',
      '其他',
    ]);
    expect(rapid['产品咨询']).toEqual(['功能使用', '价格优惠', '活动规则', '规格参数']);
    expect(
      [rapid['物流配送'], rapid['售后退换'], rapid['技术故障'], rapid['投诉建议']].map((children) => children?.[0]),
    ).toEqual(['物流停滞', '退款申请', '系统异常', '服务投诉']);
    expect(Object.keys(names(packOf('service-standard')))).toEqual([
      '咨询',
      '投诉',
      '售后服务请求',
      '需求与建议',
      '客户关怀',
    ]);
  });

  it('keep the headings of the published forms', () => {
    const zh = (columns: Pack['loop']) => columns.map(({ heading }) => heading['zh-CN']).join(', ');
    expect(zh(packOf('rapid-response').registration)).toBe(
      '问题编号, 问题分类(一级/二级), 问题描述, 客户信息, 优先级, 责任部门/人员, 响应时限(首次响应/解决), 处理措施, 处理结果(已解决/处理中/需跟进), 客户满意度(1-5分), 备注',
    );
    expect(zh(packOf('service-standard').registration)).toBe(
      '工单号, 客户编号, 联系人, 联系方式, 需求类型, 问题描述, 紧急程度, 处理负责人, 处理状态, 反馈时间, 满意度评分',
    );
    expect(zh(packOf('service-standard').loop)).toBe(
      '问题描述, 处理方案, 执行人, 完成时间, 客户反馈, 改进措施, 验证结果',
    );
  });

  it('ask anonymously in the service standard only, about speed, attitude and effect in the published words', () => {
    expect(EVERY_PACK.filter(([, pack]) => pack.survey.anonymous).map(([id]) => id)).toEqual(['service-standard']);
    const [speed, attitude, effect] = packOf('service-standard').survey.questions;
    const ends = [speed, attitude].map((one) => [one?.scores[0]?.['zh-CN'], one?.scores[4]?.['zh-CN']]);
    expect(ends).toEqual([
      ['非常慢', '非常快'],
      ['非常差', '非常好'],
    ]);
    expect(effect?.scores.map((score) => score['zh-CN'])).toEqual([
      '未解决',
      '部分解决',
      '基本解决',
      '解决较好',
      '完全解决',
    ]);
  });

  it('follow up the after-sales manager who does not evaluate with the director', () => {
    const { ladder } = packOf('after-sales');
    expect(ladder.filter(({ clock }) => clock === 'plan' || clock === 'evaluate')).toEqual([
      { clock: 'plan', level: 1, afterBreachMinutes: 0, to: 'head' },
      { clock: 'evaluate', level: 2, afterBreachMinutes: 0, to: 'director' },
    ]);
  });

  it('raise a complaint of 5,000 to mid in the toolkit', () => {
    expect(packOf('complaint-toolkit').priorityRules).toContainEqual({
      atLeast: 'mid',
      reason: 'amount',
      when: { amountFrom: 5000 },
    });
  });
});
