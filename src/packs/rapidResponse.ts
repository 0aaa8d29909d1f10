/** 客服问题分类解决快速响应: dispatch by category, signed for within ten minutes, answered by priority. */
import { category } from './category';
import { afterVerdict, clock } from './clocks';
import { defaultLadder, supervisorsLadder } from './ladder';
import { majorRule } from './major';
import type { Pack } from './pack';
import { MEDIA_WORDS, REGULATOR_WORDS, SAFETY_WORDS, URGENT_WORDS } from './priorityWords';
import { CSAT_SURVEY } from './survey';
import { forAll, hours, minutes, perPriority } from './target';
import { words } from './words';

const PRIORITIES = ['urgent', 'high', 'medium', 'low'] as const;

export const RAPID_RESPONSE: Pack = {
  id: 'rapid-response',
  name: words('客服问题分类解决快速响应', 'Rapid response'),
  about: words(
    '按两级分类自动派单，责任人10分钟内签收，按紧急程度分四档响应。适合以咨询、订单、物流和技术故障为主的客服团队。',
    'Tickets go to the responsible department by two-level category, are signed for within 10 minutes and answered on four levels. For support teams with questions, orders, deliveries and technical faults.',
  ),
  numbering: { period: 'day', digits: 3 },
  categories: [
    category(
      ['productEnquiry', '产品咨询', 'Product enquiry'],
      ['usage', '功能使用', 'How to use'],
      ['priceOffers', '价格优惠', 'Prices and offers'],
      ['promotionRules', '活动规则', 'Promotion rules'],
      ['specification', '规格参数', 'Specifications'],
    ),
    category(
      ['orderService', '订单服务', 'Orders'],
      ['orderFailed', '下单失败', 'Order failed'],
      ['changeOrder', '修改订单', 'Change an order'],
      ['cancelOrder', '取消订单', 'Cancel an order'],
      ['payment', '支付问题', 'Payment'],
      ['invoice', '发票开具', 'Invoice'],
    ),
    category(
      ['delivery', '物流配送', 'Delivery'],
      ['stalled', '物流停滞', 'Shipment stalled'],
      ['late', '配送延迟', 'Late delivery'],
      ['damaged', '包裹破损', 'Damaged parcel'],
      ['wrongOrMissing', '错发漏发', 'Wrong or missing goods'],
    ),
    category(
      ['returns', '售后退换', 'Returns and exchanges'],
      ['refund', '退款申请', 'Refund request'],
      ['return', '退货申请', 'Return request'],
      ['exchange', '换货申请', 'Exchange request'],
      ['repair', '维修申请', 'Repair request'],
    ),
    category(
      ['technical', '技术故障', 'Technical fault'],
      ['systemError', '系统异常', 'System error'],
      ['login', '无法登录', 'Cannot log in'],
      ['functionFailure', '功能失效', 'Function not working'],
    ),
    category(
      ['complaint', '投诉建议', 'Complaints and suggestions'],
      ['serviceComplaint', '服务投诉', 'Complaint about service'],
      ['productComplaint', '产品投诉', 'Complaint about a product'],
      ['suggestion', '改进建议', 'Suggestion'],
    ),
    category(
      ['other', '其他', 'Other'],
      ['cooperation', '合作咨询', 'Cooperation'],
      ['question', '其他问题', 'Other question'],
    ),
  ],
  departments: [
    { id: 'service1', name: words('客服一部', 'Customer service team 1') },
    { id: 'technology', name: words('技术部', 'Technical department') },
    { id: 'operations', name: words('运营部', 'Operations') },
  ],
  matrix: [
    { category1: 'technical', category2: 'systemError', department: 'technology', role: 'agent', collaborators: [] },
    { category1: 'technical', category2: '', department: 'technology', role: 'agent', collaborators: [] },
    { category1: 'delivery', category2: 'stalled', department: 'operations', role: 'agent', collaborators: [] },
    { category1: 'delivery', category2: '', department: 'operations', role: 'agent', collaborators: [] },
    { category1: 'returns', category2: 'refund', department: 'service1', role: 'agent', collaborators: [] },
    { category1: 'returns', category2: '', department: 'service1', role: 'agent', collaborators: [] },
    {
      category1: 'complaint',
      category2: 'serviceComplaint',
      department: 'service1',
      role: 'supervisor',
      collaborators: [],
    },
    { category1: 'complaint', category2: '', department: 'service1', role: 'agent', collaborators: [] },
    { category1: 'productEnquiry', category2: '', department: 'service1', role: 'agent', collaborators: [] },
    { category1: 'orderService', category2: '', department: 'service1', role: 'agent', collaborators: [] },
    { category1: 'other', category2: '', department: 'service1', role: 'agent', collaborators: [] },
  ],
  priorities: [
    {
      id: 'urgent',
      name: words('紧急', 'Urgent'),
      help: words(
        '核心功能不可用、大量客户受影响或涉及人身财产安全',
        'A core function is down, many customers are affected, or safety is at stake',
      ),
    },
    {
      id: 'high',
      name: words('高', 'High'),
      help: words('严重影响客户使用，或可能引发投诉升级', 'The customer is seriously affected, or the matter may grow'),
    },
    {
      id: 'medium',
      name: words('中', 'Medium'),
      help: words(
        '部分功能或体验受影响，有替代办法',
        'Part of the function or the experience suffers; there is a way round',
      ),
    },
    { id: 'low', name: words('低', 'Low'), help: words('一般咨询和建议', 'Questions and suggestions') },
  ],
  priorityRules: [
    { atLeast: 'urgent', reason: 'safety', when: { words: SAFETY_WORDS } },
    { atLeast: 'high', reason: 'urgentWords', when: { words: URGENT_WORDS } },
    { atLeast: 'high', reason: 'media', when: { words: MEDIA_WORDS } },
    { atLeast: 'high', reason: 'regulator', when: { words: REGULATOR_WORDS } },
    { atLeast: 'high', reason: 'amount', when: { amountFrom: 5000 } },
    { atLeast: 'high', reason: 'vip', when: { vip: true } },
    { atLeast: 'high', reason: 'category', when: { category1: 'technical', category2: 'systemError' } },
    { atLeast: 'high', reason: 'category', when: { category1: 'complaint', category2: 'serviceComplaint' } },
    { atLeast: 'medium', reason: 'repeated', when: { repeatedWithinDays: 7 } },
    { atLeast: 'medium', reason: 'category', when: { category1: 'technical' } },
    { atLeast: 'medium', reason: 'category', when: { category1: 'orderService' } },
    { atLeast: 'medium', reason: 'category', when: { category1: 'delivery' } },
    { atLeast: 'medium', reason: 'category', when: { category1: 'returns' } },
  ],
  clocks: [
    clock('respond', perPriority(PRIORITIES, [minutes(30), hours(2), hours(8), hours(24)])),
    clock('acknowledge', forAll(PRIORITIES, minutes(10))),
    clock('resolve', perPriority(PRIORITIES, [hours(4), hours(24), hours(72), hours(120)])),
    ...afterVerdict(PRIORITIES),
  ],
  ladder: [...defaultLadder('acknowledge', 'respond', 'resolve', 'improve'), ...supervisorsLadder('contact')],
  major: majorRule(),
  survey: CSAT_SURVEY,
  triageOnRegistration: true,
  assignOnRegistration: true,
  assignmentMode: 'leastLoad',
  optionalSteps: ['investigated'],
  registration: [
    { column: 'ticketNo', heading: words('问题编号', 'Problem no.') },
    { column: 'category', heading: words('问题分类(一级/二级)', 'Category (level 1 / level 2)') },
    { column: 'description', heading: words('问题描述', 'Description') },
    { column: 'customerInfo', heading: words('客户信息', 'Customer') },
    { column: 'priority', heading: words('优先级', 'Priority') },
    { column: 'responsible', heading: words('责任部门/人员', 'Department / person responsible') },
    { column: 'timeLimits', heading: words('响应时限(首次响应/解决)', 'Time limits (first response / resolution)') },
    { column: 'solution', heading: words('处理措施', 'Measures taken') },
    {
      column: 'outcome',
      heading: words('处理结果(已解决/处理中/需跟进)', 'Outcome (solved / in progress / to follow up)'),
    },
    { column: 'satisfaction', heading: words('客户满意度(1-5分)', 'Satisfaction (1–5)') },
    { column: 'remark', heading: words('备注', 'Remarks') },
  ],
  loop: [],
  defaults: [
    'numbering',
    'categories/orderService',
    'categories/delivery',
    'categories/returns',
    'categories/technical',
    'categories/complaint',
    'categories/other',
    'matrix/technical',
    'matrix/delivery',
    'matrix/returns',
    'matrix/complaint',
    'matrix/productEnquiry',
    'matrix/orderService',
    'matrix/other',
    'priorities',
    'priorityRules',
    'clock/resolve',
    'clock/improve',
    'clock/survey',
    'clock/contact',
    'ladder',
    'major',
    'survey',
  ],
};
