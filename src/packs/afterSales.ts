/** 售后服务问题跟踪与解决: owner by category, plans reviewed before the customer hears them, progress told day by day. */
import type { EscalationRung } from '../domain/escalation/escalationRung';
import { category } from './category';
import { afterVerdict, clock } from './clocks';
import { supervisorsLadder } from './ladder';
import { majorRule } from './major';
import type { Pack } from './pack';
import { IMPAIRED_WORDS, MEDIA_WORDS, REGULATOR_WORDS, SAFETY_WORDS, URGENT_WORDS } from './priorityWords';
import { CSAT_SURVEY } from './survey';
import { forAll, hours, perPriority } from './target';
import { words } from './words';

const PRIORITIES = ['P1', 'P2', 'P3'] as const;

/** The department's manager at the breach, who evaluates within four hours; then the after-sales director. */
const LADDER: readonly EscalationRung[] = [
  { clock: 'respond', level: 1, afterBreachMinutes: 0, to: 'head' },
  { clock: 'start', level: 1, afterBreachMinutes: 0, to: 'head' },
  { clock: 'plan', level: 1, afterBreachMinutes: 0, to: 'head' },
  { clock: 'update', level: 1, afterBreachMinutes: 0, to: 'head' },
  { clock: 'improve', level: 1, afterBreachMinutes: 0, to: 'head' },
  { clock: 'evaluate', level: 2, afterBreachMinutes: 0, to: 'director' },
];

export const AFTER_SALES: Pack = {
  id: 'after-sales',
  name: words('售后服务问题跟踪与解决', 'After-sales tracking'),
  about: words(
    '按产品、服务、物流分类派单，P1–P3三级限时出方案，方案经主管审核后告知客户，处理期间定时反馈进展，超时逐级升级。适合有技术、客服、物流分工的售后团队。',
    'Product, service and logistics problems go to their departments; plans are due by P1–P3, reviewed by the supervisor before the customer hears them, and progress is told at fixed intervals. For after-sales teams with several departments.',
  ),
  numbering: { period: 'month', digits: 3 },
  categories: [
    category(
      ['product', '产品类', 'Product'],
      ['malfunction', '功能故障', 'Malfunction'],
      ['hardwareDamage', '硬件损坏', 'Hardware damage'],
      ['underperformance', '功能不达标', 'Below specification'],
      ['compatibility', '版本兼容', 'Version compatibility'],
    ),
    category(
      ['service', '服务类', 'Service'],
      ['attitude', '客服态度', 'Attitude of staff'],
      ['responseSpeed', '响应速度', 'Speed of response'],
      ['cumbersome', '流程繁琐', 'Cumbersome procedure'],
      ['brokenPromise', '售后承诺未兑现', 'After-sales promise not kept'],
    ),
    category(
      ['logistics', '物流类', 'Logistics'],
      ['late', '配送延迟', 'Late delivery'],
      ['damaged', '货物破损', 'Damaged goods'],
      ['wrongOrMissing', '错发漏发', 'Wrong or missing goods'],
      ['returnLogistics', '退换货物流异常', 'Trouble with return shipping'],
    ),
    category(
      ['other', '其他', 'Other'],
      ['advice', '咨询建议', 'Question or suggestion'],
      ['need', '需求反馈', 'Request for a feature'],
      ['cooperation', '合作投诉', 'Complaint about cooperation'],
    ),
  ],
  departments: [
    { id: 'support', name: words('技术支持部', 'Technical support') },
    { id: 'service', name: words('客服部', 'Customer service') },
    { id: 'logistics', name: words('物流部', 'Logistics') },
    { id: 'technology', name: words('技术部', 'Technical department') },
    { id: 'production', name: words('生产部', 'Production') },
  ],
  matrix: [
    // The support engineer leads; a product problem takes production, and the customer's contact in service.
    {
      category1: 'product',
      category2: '',
      department: 'support',
      role: 'agent',
      collaborators: ['production', 'service'],
    },
    { category1: 'service', category2: '', department: 'service', role: 'supervisor', collaborators: [] },
    { category1: 'logistics', category2: '', department: 'logistics', role: 'agent', collaborators: [] },
    { category1: 'other', category2: '', department: 'service', role: 'agent', collaborators: [] },
  ],
  priorities: [
    {
      id: 'P1',
      name: words('P1（紧急）', 'P1 (urgent)'),
      help: words(
        '影响核心业务或人身安全，或重要客户遭受重大损失',
        'Core business or safety is affected, or a VIP customer suffers a major loss',
      ),
    },
    {
      id: 'P2',
      name: words('P2（重要）', 'P2 (important)'),
      help: words('影响部分功能或使用体验', 'Part of the functions or the experience is affected'),
    },
    {
      id: 'P3',
      name: words('P3（一般）', 'P3 (normal)'),
      help: words('轻微问题或咨询', 'A minor problem or a question'),
    },
  ],
  priorityRules: [
    { atLeast: 'P1', reason: 'safety', when: { words: SAFETY_WORDS } },
    { atLeast: 'P1', reason: 'vip', when: { vip: true, amountFrom: 10000 } },
    { atLeast: 'P2', reason: 'vip', when: { vip: true } },
    { atLeast: 'P2', reason: 'amount', when: { amountFrom: 5000 } },
    { atLeast: 'P2', reason: 'urgentWords', when: { words: URGENT_WORDS } },
    { atLeast: 'P2', reason: 'media', when: { words: MEDIA_WORDS } },
    { atLeast: 'P2', reason: 'regulator', when: { words: REGULATOR_WORDS } },
    { atLeast: 'P2', reason: 'repeated', when: { repeatedWithinDays: 30 } },
    { atLeast: 'P2', reason: 'impaired', when: { words: IMPAIRED_WORDS } },
    { atLeast: 'P2', reason: 'category', when: { category1: 'product', category2: 'malfunction' } },
    { atLeast: 'P2', reason: 'category', when: { category1: 'product', category2: 'hardwareDamage' } },
  ],
  severalCategories: true,
  copies: [{ of: 'dispatch', to: ['supervisor', 'head'], how: 'atOnce' }],
  clocks: [
    clock('register', forAll(PRIORITIES, hours(2))),
    clock('respond', perPriority(PRIORITIES, [null, null, hours(24)])),
    clock('start', perPriority(PRIORITIES, [hours(4), hours(8), null])),
    clock('plan', perPriority(PRIORITIES, [hours(24), hours(48), hours(72)])),
    clock('update', perPriority(PRIORITIES, [hours(12), hours(24), hours(24)])),
    clock('evaluate', forAll(PRIORITIES, hours(4))),
    ...afterVerdict(PRIORITIES),
  ],
  ladder: [...LADDER, ...supervisorsLadder('contact')],
  major: majorRule(),
  survey: CSAT_SURVEY,
  triageOnRegistration: true,
  assignOnRegistration: true,
  assignmentMode: 'leastLoad',
  optionalSteps: ['acknowledged', 'investigated'],
  registration: [],
  loop: [],
  defaults: ['matrix/other', 'priorityRules', 'clock/survey', 'clock/contact', 'ladder', 'major', 'survey'],
};
