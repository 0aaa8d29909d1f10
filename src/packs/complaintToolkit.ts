/** 客户投诉处理及问题解决: accepted in minutes, investigated by the responsible departments, planned one business day later. */
import { category } from './category';
import { afterVerdict, clock } from './clocks';
import { defaultLadder, supervisorsLadder } from './ladder';
import { majorRule } from './major';
import type { Pack } from './pack';
import { MEDIA_WORDS, REGULATOR_WORDS, SAFETY_WORDS, URGENT_WORDS } from './priorityWords';
import { CSAT_SURVEY } from './survey';
import { forAll, hours, minutes, perPriority } from './target';
import { words } from './words';

const PRIORITIES = ['high', 'mid', 'low'] as const;

export const COMPLAINT_TOOLKIT: Pack = {
  id: 'complaint-toolkit',
  name: words('客户投诉处理及问题解决', 'Complaint toolkit'),
  about: words(
    '15分钟内受理、30分钟内定级、2小时内派单，由责任部门调查取证后出方案；金额、重复投诉、安全与舆情自动提级。适合多部门协同处理投诉的企业。',
    'Accepted within 15 minutes, graded within 30, assigned within 2 hours, investigated by the department responsible before a solution is drafted; amount, repetition, safety and public opinion raise the level. For companies where many departments handle complaints.',
  ),
  numbering: { period: 'day', digits: 3 },
  categories: [
    category(
      ['quality', '产品质量类', 'Product quality'],
      ['malfunction', '功能故障', 'Malfunction'],
      ['underperformance', '功能不达标', 'Below specification'],
      ['appearance', '外观瑕疵', 'Blemish'],
      ['notAsDescribed', '与描述不符', 'Not as described'],
      ['safetyHazard', '安全隐患', 'Safety hazard'],
    ),
    category(
      ['service', '服务体验类', 'Service experience'],
      ['slow', '响应慢', 'Slow response'],
      ['attitude', '态度恶劣', 'Bad attitude'],
      ['cumbersome', '流程繁琐', 'Cumbersome procedure'],
      ['brokenPromise', '未履行承诺', 'Promise not kept'],
    ),
    category(
      ['afterSales', '售后响应类', 'After-sales response'],
      ['longRepair', '维修周期长', 'Long repair'],
      ['partsShortage', '配件短缺', 'Parts not available'],
      ['expertise', '专业度不足', 'Lack of expertise'],
      ['noFeedback', '处理无反馈', 'No word on progress'],
    ),
    category(
      ['delivery', '订单/交付类', 'Orders and delivery'],
      ['wrongOrMissing', '错漏发', 'Wrong or missing goods'],
      ['trackingLate', '物流信息不及时', 'Late tracking information'],
      ['damaged', '配送损坏', 'Damaged in delivery'],
      ['slowReturns', '退换货效率低', 'Slow returns and exchanges'],
    ),
    category(
      ['price', '费用/价格类', 'Fees and prices'],
      ['overcharged', '多扣款', 'Overcharged'],
      ['unjustified', '乱收费', 'Unjustified charge'],
      ['promotion', '促销未兑现', 'Promotion not honoured'],
      ['dispute', '价格争议', 'Price dispute'],
    ),
  ],
  departments: [
    { id: 'development', name: words('研发部', 'Development') },
    { id: 'quality', name: words('品控部', 'Quality control') },
    { id: 'service', name: words('客服部', 'Customer service') },
    { id: 'operations', name: words('运营部', 'Operations') },
    { id: 'afterSales', name: words('售后部', 'After-sales service') },
    { id: 'logistics', name: words('物流部', 'Logistics') },
    { id: 'warehouse', name: words('仓储部', 'Warehouse') },
    { id: 'finance', name: words('财务部', 'Finance') },
    { id: 'sales', name: words('销售部', 'Sales') },
    { id: 'people', name: words('人力资源部', 'Human resources') },
    { id: 'legal', name: words('法务部', 'Legal') },
  ],
  // Where the source names two owners ("研发部/品控部"), the level 2 category decides between them.
  matrix: [
    {
      category1: 'quality',
      category2: 'malfunction',
      department: 'development',
      role: 'agent',
      collaborators: ['service', 'sales'],
    },
    {
      category1: 'quality',
      category2: 'underperformance',
      department: 'development',
      role: 'agent',
      collaborators: ['service', 'sales'],
    },
    { category1: 'quality', category2: '', department: 'quality', role: 'agent', collaborators: ['service', 'sales'] },
    {
      category1: 'service',
      category2: 'attitude',
      department: 'service',
      role: 'supervisor',
      collaborators: ['people'],
    },
    { category1: 'service', category2: 'cumbersome', department: 'operations', role: 'agent', collaborators: [] },
    { category1: 'service', category2: '', department: 'service', role: 'agent', collaborators: [] },
    { category1: 'afterSales', category2: '', department: 'afterSales', role: 'agent', collaborators: [] },
    {
      category1: 'delivery',
      category2: 'wrongOrMissing',
      department: 'warehouse',
      role: 'agent',
      collaborators: ['sales', 'finance'],
    },
    {
      category1: 'delivery',
      category2: 'slowReturns',
      department: 'warehouse',
      role: 'agent',
      collaborators: ['sales', 'finance'],
    },
    {
      category1: 'delivery',
      category2: '',
      department: 'logistics',
      role: 'agent',
      collaborators: ['sales', 'finance'],
    },
    { category1: 'price', category2: '', department: 'finance', role: 'agent', collaborators: ['sales', 'legal'] },
  ],
  priorities: [
    {
      id: 'high',
      name: words('高', 'High'),
      help: words(
        '涉及人身安全、舆情风险或扬言向监管部门投诉',
        'Personal safety, public opinion, or a threat to go to the regulator',
      ),
    },
    {
      id: 'mid',
      name: words('中', 'Mid'),
      help: words(
        '金额5000元及以上、重点客户可能流失或重复投诉',
        'An amount of 5,000 or more, a key customer at risk, or a repeated complaint',
      ),
    },
    { id: 'low', name: words('低', 'Low'), help: words('影响小、不紧急', 'Little effect and no urgency') },
  ],
  priorityRules: [
    { atLeast: 'high', reason: 'safety', when: { words: SAFETY_WORDS } },
    { atLeast: 'high', reason: 'category', when: { category1: 'quality', category2: 'safetyHazard' } },
    { atLeast: 'high', reason: 'media', when: { words: MEDIA_WORDS } },
    { atLeast: 'high', reason: 'regulator', when: { words: REGULATOR_WORDS } },
    { atLeast: 'mid', reason: 'amount', when: { amountFrom: 5000 } },
    { atLeast: 'mid', reason: 'vip', when: { vip: true } },
    { atLeast: 'mid', reason: 'repeated', when: { repeatedWithinDays: 30 } },
    { atLeast: 'mid', reason: 'urgentWords', when: { words: URGENT_WORDS } },
  ],
  // The table itself has no published figures; the source names the two scales and the floors above.
  grading: {
    impacts: [
      { id: 'wide', name: words('影响大', 'Great impact') },
      { id: 'some', name: words('影响中等', 'Some impact') },
      { id: 'little', name: words('影响小', 'Little impact') },
    ],
    urgencies: [
      { id: 'now', name: words('非常紧急', 'Most urgent') },
      { id: 'soon', name: words('较紧急', 'Urgent') },
      { id: 'later', name: words('不紧急', 'Not urgent') },
    ],
    priorities: [
      ['high', 'high', 'mid'],
      ['high', 'mid', 'low'],
      ['mid', 'low', 'low'],
    ],
  },
  // One person a level is called; those of the department who are passed over read of it the day after.
  copies: [{ of: 'escalation', to: ['supervisor', 'head'], how: 'digest' }],
  solutions: [
    {
      id: 'refund',
      name: words('退款', 'Refund'),
      categories: ['quality', 'delivery', 'price'],
      wording: words(
        '为您办理退款，款项按原支付方式退回。',
        'We refund your payment to the means of payment you used.',
      ),
    },
    {
      id: 'exchange',
      name: words('换货', 'Exchange'),
      categories: ['quality', 'delivery'],
      wording: words(
        '为您更换同款产品，寄送和取回的费用由我们承担。',
        'We exchange the product for a new one and pay for sending both ways.',
      ),
    },
    {
      id: 'repair',
      name: words('维修', 'Repair'),
      categories: ['quality', 'afterSales'],
      wording: words('安排维修，修复后请您确认使用正常。', 'We repair the product and ask you to check that it works.'),
    },
    {
      id: 'discount',
      name: words('折价', 'Discount'),
      categories: ['quality', 'price'],
      wording: words('产品按折后价格结算，差额退还给您。', 'We lower the price and refund the difference.'),
    },
    {
      id: 'newItem',
      name: words('补发新品', 'New item'),
      categories: ['quality', 'delivery'],
      wording: words('为您补发新品，发出后告知物流单号。', 'We send you a new item and tell you the tracking number.'),
    },
    {
      id: 'apology',
      name: words('致歉', 'Apology'),
      categories: ['service', 'afterSales'],
      wording: words(
        '就给您带来的不便正式致歉，并说明原因和改进。',
        'We apologise for what happened, and tell you how it came about and what we change.',
      ),
    },
    {
      id: 'retraining',
      name: words('整改培训通知', 'Retraining notice'),
      categories: ['service', 'afterSales'],
      wording: words(
        '对相关人员进行培训和整改，并将结果告知您。',
        'We train the people concerned and tell you what came of it.',
      ),
    },
    {
      id: 'goodwill',
      name: words('补偿慰问', 'Goodwill'),
      categories: ['service', 'afterSales', 'delivery'],
      wording: words('为表歉意，向您提供补偿。', 'We would like to offer you compensation as an apology.'),
    },
  ],
  clocks: [
    clock('register', forAll(PRIORITIES, minutes(15))),
    clock('respond', forAll(PRIORITIES, minutes(15)), { startsOn: 'received' }),
    clock('triage', forAll(PRIORITIES, minutes(30))),
    clock('assign', forAll(PRIORITIES, hours(2))),
    clock('start', perPriority(PRIORITIES, [hours(1), hours(24), hours(48)]), { startsOn: 'triaged' }),
    clock('investigate', perPriority(PRIORITIES, [hours(24), hours(48), hours(72)])),
    clock('plan', forAll(PRIORITIES, { businessDays: 1 }), { startsOn: 'investigated', calendar: 'business' }),
    clock('delayNotice', forAll(PRIORITIES, { calendarDays: 3 })),
    clock('evaluate', forAll(PRIORITIES, hours(4))),
    ...afterVerdict(PRIORITIES),
  ],
  ladder: [
    ...defaultLadder('respond', 'start', 'investigate', 'plan', 'improve'),
    { clock: 'delayNotice', level: 1, afterBreachMinutes: 0, to: 'supervisor' },
    { clock: 'evaluate', level: 3, afterBreachMinutes: 0, to: 'director' },
    ...supervisorsLadder('triage', 'assign', 'contact'),
  ],
  major: majorRule(),
  survey: CSAT_SURVEY,
  triageOnRegistration: false,
  assignOnRegistration: false,
  assignmentMode: 'bestFirst',
  optionalSteps: ['acknowledged'],
  registration: [],
  loop: [],
  defaults: [
    'numbering',
    'matrix/quality',
    'matrix/service',
    'matrix/afterSales',
    'matrix/delivery',
    'priorityRules',
    'grading',
    'copies',
    'solutions/afterSales',
    'solutions/delivery',
    'solutions/price',
    'clock/register',
    'clock/investigate',
    'clock/evaluate',
    'clock/improve',
    'clock/survey',
    'clock/contact',
    'ladder',
    'major',
    'survey',
  ],
};
