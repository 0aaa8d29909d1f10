/** 客户服务标准流程 + 满意度调查反馈: three levels with a promised hour, an anonymous survey and its closed loop. */
import { category } from './category';
import { afterVerdict, clock } from './clocks';
import { defaultLadder, supervisorsLadder } from './ladder';
import { majorRule } from './major';
import type { Pack } from './pack';
import { IMPAIRED_WORDS, MEDIA_WORDS, REGULATOR_WORDS, SAFETY_WORDS, URGENT_WORDS } from './priorityWords';
import { SUGGESTION } from './survey';
import { hours, minutes, perPriority } from './target';
import { words } from './words';

const PRIORITIES = ['1', '2', '3'] as const;

export const SERVICE_STANDARD: Pack = {
  id: 'service-standard',
  name: words('客户服务标准流程', 'Customer service standard'),
  about: words(
    '统一受理咨询、投诉、售后服务请求、建议与客户关怀，按三级紧急程度承诺处理时间；办结后24小时内匿名调查，低分48小时内由主管回访并形成改进闭环。',
    'One process for questions, complaints, service requests, suggestions and customer care on three levels with a promised hour; an anonymous survey within 24 hours, low scores followed up by the supervisor within 48 hours and turned into measures.',
  ),
  numbering: { period: 'day', digits: 4 },
  categories: [
    category(
      ['question', '咨询', 'Question'],
      ['product', '产品咨询', 'About a product'],
      ['procedure', '业务流程咨询', 'About a procedure'],
      ['price', '价格与费用咨询', 'About prices and fees'],
    ),
    category(
      ['complaint', '投诉', 'Complaint'],
      ['quality', '产品质量投诉', 'Product quality'],
      ['attitude', '服务态度投诉', 'Attitude of staff'],
      ['slowness', '处理时效投诉', 'Slow handling'],
      ['charges', '收费投诉', 'Charges'],
    ),
    category(
      ['serviceRequest', '售后服务请求', 'After-sales request'],
      ['repair', '维修', 'Repair'],
      ['return', '退换货', 'Return or exchange'],
      ['installation', '安装调试', 'Installation'],
      ['maintenance', '保养', 'Maintenance'],
    ),
    category(
      ['suggestion', '需求与建议', 'Needs and suggestions'],
      ['productNeed', '产品需求', 'About the product'],
      ['serviceSuggestion', '服务建议', 'About the service'],
    ),
    category(
      ['care', '客户关怀', 'Customer care'],
      ['followUp', '使用回访', 'Follow-up call'],
      ['greeting', '节日问候', 'Greeting'],
    ),
  ],
  departments: [
    { id: 'service', name: words('客服部', 'Customer service') },
    { id: 'afterSales', name: words('售后部', 'After-sales service') },
    { id: 'product', name: words('产品部', 'Product department') },
  ],
  matrix: [
    { category1: 'question', category2: '', department: 'service', role: 'agent', collaborators: [] },
    {
      category1: 'complaint',
      category2: 'quality',
      department: 'afterSales',
      role: 'agent',
      collaborators: ['service'],
    },
    { category1: 'complaint', category2: 'attitude', department: 'service', role: 'supervisor', collaborators: [] },
    { category1: 'complaint', category2: '', department: 'service', role: 'agent', collaborators: [] },
    { category1: 'serviceRequest', category2: '', department: 'afterSales', role: 'agent', collaborators: [] },
    {
      category1: 'suggestion',
      category2: 'productNeed',
      department: 'product',
      role: 'agent',
      collaborators: ['service'],
    },
    { category1: 'suggestion', category2: '', department: 'service', role: 'agent', collaborators: [] },
    { category1: 'care', category2: '', department: 'service', role: 'agent', collaborators: [] },
  ],
  priorities: [
    {
      id: '1',
      name: words('一级（紧急）', 'Level 1 (urgent)'),
      help: words('影响核心业务或涉及人身安全', 'Core business or personal safety is affected'),
    },
    {
      id: '2',
      name: words('二级（重要）', 'Level 2 (important)'),
      help: words('影响正常使用', 'Normal use is impaired'),
    },
    {
      id: '3',
      name: words('三级（一般）', 'Level 3 (normal)'),
      help: words('一般咨询与建议', 'Questions and suggestions'),
    },
  ],
  priorityRules: [
    { atLeast: '1', reason: 'safety', when: { words: SAFETY_WORDS } },
    { atLeast: '2', reason: 'urgentWords', when: { words: URGENT_WORDS } },
    { atLeast: '2', reason: 'impaired', when: { words: IMPAIRED_WORDS } },
    { atLeast: '2', reason: 'media', when: { words: MEDIA_WORDS } },
    { atLeast: '2', reason: 'regulator', when: { words: REGULATOR_WORDS } },
    { atLeast: '2', reason: 'amount', when: { amountFrom: 5000 } },
    { atLeast: '2', reason: 'vip', when: { vip: true } },
    { atLeast: '2', reason: 'repeated', when: { repeatedWithinDays: 30 } },
    { atLeast: '2', reason: 'category', when: { category1: 'complaint' } },
    { atLeast: '2', reason: 'category', when: { category1: 'serviceRequest', category2: 'repair' } },
  ],
  clocks: [
    clock('respond', perPriority(PRIORITIES, [minutes(10), minutes(30), hours(2)])),
    clock('plan', perPriority(PRIORITIES, [hours(2), hours(4), hours(24)])),
    ...afterVerdict(PRIORITIES),
  ],
  ladder: [...defaultLadder('respond', 'plan', 'improve'), ...supervisorsLadder('contact')],
  major: majorRule(),
  survey: {
    title: words('客户服务满意度调查', 'Customer service survey'),
    introduction: words(
      '本调查匿名进行，经办人员看不到是谁的回答。请按您的真实感受为本次服务打分。',
      'This survey is anonymous: the people who served you cannot see who answered. Please rate the service as you felt it.',
    ),
    anonymous: true,
    questions: [
      {
        id: 'speed',
        title: words('响应速度', 'Speed of response'),
        kind: 'scale',
        scores: [
          words('非常慢', 'Very slow'),
          words('较慢', 'Slow'),
          words('一般', 'Average'),
          words('较快', 'Fast'),
          words('非常快', 'Very fast'),
        ],
      },
      {
        id: 'attitude',
        title: words('服务态度', 'Attitude'),
        kind: 'scale',
        scores: [
          words('非常差', 'Very poor'),
          words('较差', 'Poor'),
          words('一般', 'Average'),
          words('较好', 'Good'),
          words('非常好', 'Very good'),
        ],
      },
      {
        id: 'effect',
        title: words('解决效果', 'Effect of the solution'),
        kind: 'scale',
        scores: [
          words('未解决', 'Not solved'),
          words('部分解决', 'Partly solved'),
          words('基本解决', 'Mostly solved'),
          words('解决较好', 'Well solved'),
          words('完全解决', 'Fully solved'),
        ],
      },
      SUGGESTION,
    ],
    lowScore: 3,
  },
  triageOnRegistration: true,
  assignOnRegistration: true,
  assignmentMode: 'leastLoad',
  optionalSteps: ['acknowledged', 'investigated'],
  registration: [
    { column: 'ticketNo', heading: words('工单号', 'Ticket no.') },
    { column: 'customerNo', heading: words('客户编号', 'Customer no.') },
    { column: 'customerName', heading: words('联系人', 'Contact person') },
    { column: 'customerContact', heading: words('联系方式', 'Contact') },
    { column: 'category1', heading: words('需求类型', 'Kind of request') },
    { column: 'description', heading: words('问题描述', 'Description') },
    { column: 'priority', heading: words('紧急程度', 'Urgency') },
    { column: 'owner', heading: words('处理负责人', 'Person in charge') },
    { column: 'status', heading: words('处理状态', 'Status') },
    { column: 'informedAt', heading: words('反馈时间', 'Customer informed at') },
    { column: 'satisfaction', heading: words('满意度评分', 'Satisfaction score') },
  ],
  loop: [
    { column: 'description', heading: words('问题描述', 'Description') },
    { column: 'solution', heading: words('处理方案', 'Solution') },
    { column: 'executor', heading: words('执行人', 'Executed by') },
    { column: 'completedAt', heading: words('完成时间', 'Completed at') },
    { column: 'feedback', heading: words('客户反馈', 'Customer feedback') },
    { column: 'measure', heading: words('改进措施', 'Improvement measure') },
    { column: 'verification', heading: words('验证结果', 'Verification') },
  ],
  defaults: [
    'categories/question',
    'categories/complaint',
    'categories/serviceRequest',
    'categories/suggestion',
    'categories/care',
    'departments',
    'matrix',
    'priorityRules',
    'clock/improve',
    'ladder',
    'major',
  ],
};
