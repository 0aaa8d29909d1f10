/** 产品售后服务计划与客户投诉处理: graded by urgency and amount, bound to the time promised to the customer. */
import { ALL_PRODUCTS } from '../domain/servicePlan/serviceTerms';
import { category } from './category';
import { afterVerdict, clock } from './clocks';
import { defaultLadder, supervisorsLadder } from './ladder';
import { majorRule } from './major';
import type { Pack } from './pack';
import { IMPAIRED_WORDS, MEDIA_WORDS, REGULATOR_WORDS, SAFETY_WORDS, URGENT_WORDS } from './priorityWords';
import { CSAT_SURVEY } from './survey';
import { forAll, hours, minutes, perPriority } from './target';
import { words } from './words';

const PRIORITIES = ['safety', 'major', 'minor'] as const;

export const SERVICE_PLAN: Pack = {
  id: 'service-plan',
  name: words('产品售后服务计划与客户投诉处理', 'Service plan and complaints'),
  about: words(
    '首问负责、分级处理：涉及安全的立即应急，其余按影响与金额分级；按承诺时间办理，可能延误时提前告知客户原因和新的时间。适合有保修、维修和保养业务的企业。',
    'First contact stays responsible; safety matters are emergencies, all others are graded by effect and amount. Work is bound to the promised time, and the customer hears of a delay before it happens. For companies with warranty, repair and maintenance.',
  ),
  numbering: { period: 'day', digits: 3 },
  categories: [
    category(
      ['guidance', '使用指导', 'Guidance on use'],
      ['operation', '操作使用', 'Operation'],
      ['installation', '安装调试', 'Installation'],
    ),
    category(
      ['repair', '故障维修', 'Faults and repair'],
      ['malfunction', '功能故障', 'Malfunction'],
      ['damage', '部件损坏', 'Damaged part'],
      ['repeatedRepair', '多次维修未修好', 'Repaired repeatedly without success'],
      ['repairDelay', '维修超期', 'Repair overdue'],
      ['safetyHazard', '安全隐患', 'Safety hazard'],
    ),
    category(
      ['maintenance', '维护保养', 'Maintenance'],
      ['scheduled', '定期保养', 'Scheduled maintenance'],
      ['consumables', '耗材与配件', 'Consumables and parts'],
    ),
    category(
      ['software', '软件更新与技术支持', 'Software updates and support'],
      ['update', '软件升级', 'Software update'],
      ['support', '技术支持', 'Technical support'],
    ),
    category(
      ['returns', '退换货', 'Returns and exchanges'],
      ['return', '退货', 'Return'],
      ['exchange', '换货', 'Exchange'],
    ),
    category(
      ['compensation', '费用与补偿', 'Fees and compensation'],
      ['fees', '费用争议', 'Disputed fee'],
      ['claim', '补偿要求', 'Claim for compensation'],
    ),
  ],
  departments: [
    { id: 'service', name: words('客服部', 'Customer service') },
    { id: 'repair', name: words('维修部', 'Repair') },
    { id: 'technology', name: words('技术部', 'Technical department') },
    { id: 'finance', name: words('财务部', 'Finance') },
  ],
  matrix: [
    { category1: 'guidance', category2: '', department: 'service', role: 'agent', collaborators: [] },
    {
      category1: 'repair',
      category2: 'safetyHazard',
      department: 'repair',
      role: 'supervisor',
      collaborators: ['technology', 'service'],
    },
    { category1: 'repair', category2: '', department: 'repair', role: 'agent', collaborators: ['service'] },
    { category1: 'maintenance', category2: '', department: 'repair', role: 'agent', collaborators: [] },
    { category1: 'software', category2: '', department: 'technology', role: 'agent', collaborators: [] },
    { category1: 'returns', category2: '', department: 'service', role: 'agent', collaborators: ['finance'] },
    { category1: 'compensation', category2: '', department: 'service', role: 'supervisor', collaborators: ['finance'] },
  ],
  priorities: [
    {
      id: 'safety',
      name: words('安全类', 'Safety'),
      help: words('危及人身或财产安全，立即启动应急处理', 'People or property are in danger: an emergency at once'),
    },
    {
      id: 'major',
      name: words('重大', 'Major'),
      help: words('无法正常使用，需退换货或金额较大', 'Cannot be used; return, exchange or a large amount'),
    },
    {
      id: 'minor',
      name: words('一般', 'Minor'),
      help: words('使用不便，可通过维修或指导解决', 'An inconvenience that repair or guidance settles'),
    },
  ],
  priorityRules: [
    { atLeast: 'safety', reason: 'safety', when: { words: SAFETY_WORDS } },
    { atLeast: 'safety', reason: 'category', when: { category1: 'repair', category2: 'safetyHazard' } },
    { atLeast: 'major', reason: 'amount', when: { amountFrom: 5000 } },
    { atLeast: 'major', reason: 'category', when: { category1: 'returns' } },
    { atLeast: 'major', reason: 'category', when: { category1: 'repair', category2: 'repeatedRepair' } },
    { atLeast: 'major', reason: 'urgentWords', when: { words: URGENT_WORDS } },
    { atLeast: 'major', reason: 'impaired', when: { words: IMPAIRED_WORDS } },
    { atLeast: 'major', reason: 'media', when: { words: MEDIA_WORDS } },
    { atLeast: 'major', reason: 'regulator', when: { words: REGULATOR_WORDS } },
    { atLeast: 'major', reason: 'vip', when: { vip: true } },
    { atLeast: 'major', reason: 'repeated', when: { repeatedWithinDays: 30 } },
  ],
  firstContactStays: true,
  emergency: { priority: 'safety', departments: ['repair', 'technology', 'service'] },
  // Who answers for the customer knows who works on it and what goes wrong; who works on it hears what the first contact is asked for.
  copies: [
    { of: 'dispatch', to: ['firstContact'], how: 'atOnce' },
    { of: 'breach', to: ['owner', 'firstContact'], how: 'atOnce' },
    { of: 'escalation', to: ['firstContact'], how: 'atOnce' },
    { of: 'approved', to: ['owner'], how: 'atOnce' },
  ],
  // From the small to the great: what is given depends on how severe it is, and how much on who approves it.
  solutions: [
    {
      id: 'guidance',
      name: words('指导使用', 'Guidance'),
      wording: words(
        '由技术人员指导您使用，直到问题解决。',
        'Our technician shows you how to use it until it works for you.',
      ),
    },
    {
      id: 'repair',
      name: words('维修', 'Repair'),
      wording: words('安排维修，修复后请您确认使用正常。', 'We repair the product and ask you to check that it works.'),
    },
    {
      id: 'extendedWarranty',
      name: words('延长保修', 'Extended warranty'),
      wording: words('为您的产品延长保修期。', 'We extend the warranty of your product.'),
    },
    {
      id: 'voucher',
      name: words('代金券', 'Voucher'),
      wording: words('向您赠送代金券，可在下次消费时使用。', 'We give you a voucher for your next purchase.'),
    },
    {
      id: 'exchange',
      name: words('换货', 'Exchange'),
      atLeast: 'major',
      wording: words(
        '为您更换同款产品，寄送和取回的费用由我们承担。',
        'We exchange the product for a new one and pay for sending both ways.',
      ),
    },
    {
      id: 'refund',
      name: words('退货退款', 'Return and refund'),
      atLeast: 'major',
      wording: words(
        '为您办理退款，款项按原支付方式退回。',
        'We refund your payment to the means of payment you used.',
      ),
    },
    {
      id: 'damages',
      name: words('损失赔偿', 'Damages'),
      atLeast: 'safety',
      wording: words('经核实后，对您的损失予以赔偿。', 'After verification we compensate you for your loss.'),
    },
  ],
  approval: { supervisor: 500, head: 5000 },
  clocks: [
    clock('register', forAll(PRIORITIES, hours(2))),
    clock('respond', perPriority(PRIORITIES, [minutes(30), hours(2), hours(8)]), { startsOn: 'received' }),
    clock(
      'resolve',
      perPriority(PRIORITIES, [
        { promisedShare: 1, otherwiseMinutes: 24 * 60 },
        { promisedShare: 1, otherwiseMinutes: 48 * 60 },
        { promisedShare: 1, otherwiseMinutes: 72 * 60 },
      ]),
    ),
    clock('update', forAll(PRIORITIES, hours(24))),
    // Without a promise: the same share of the default resolution time.
    clock(
      'delayNotice',
      perPriority(PRIORITIES, [
        { promisedShare: 0.75, otherwiseMinutes: 18 * 60 },
        { promisedShare: 0.75, otherwiseMinutes: 36 * 60 },
        { promisedShare: 0.75, otherwiseMinutes: 54 * 60 },
      ]),
    ),
    clock('evaluate', forAll(PRIORITIES, hours(4))),
    ...afterVerdict(PRIORITIES),
  ],
  ladder: [
    ...defaultLadder('respond', 'resolve', 'improve'),
    { clock: 'update', level: 1, afterBreachMinutes: 0, to: 'supervisor' },
    { clock: 'delayNotice', level: 1, afterBreachMinutes: 0, to: 'supervisor' },
    { clock: 'evaluate', level: 3, afterBreachMinutes: 0, to: 'director' },
    ...supervisorsLadder('contact'),
  ],
  major: majorRule('safety'),
  survey: CSAT_SURVEY,
  triageOnRegistration: true,
  assignOnRegistration: true,
  assignmentMode: 'leastLoad',
  optionalSteps: ['acknowledged', 'investigated'],
  registration: [],
  loop: [],
  sheets: ['terms', 'maintenance', 'training', 'kpis'],
  terms: [
    {
      product: ALL_PRODUCTS,
      warrantyMonths: 12,
      returnDays: 7,
      exchangeDays: 15,
      repairDays: 15,
      paysWithin: 'company',
      paysAfter: 'customer',
      remark: '',
    },
  ],
  showsRepairs: true,
  defaults: [
    'numbering',
    'categories',
    'departments',
    'matrix',
    'priorityRules',
    'solutions',
    'approval',
    'copies',
    'emergency',
    'clock/register',
    'clock/respond',
    'clock/resolve',
    'clock/update',
    'clock/evaluate',
    'clock/improve',
    'clock/survey',
    'clock/contact',
    'ladder',
    'major',
    'survey',
    'terms',
  ],
};
