/** What an import can fill, and under which headings other tables keep it. */
export const IMPORT_FIELDS = [
  'description',
  'receivedAt',
  'category1',
  'category2',
  'priority',
  'channel',
  'customerName',
  'customerNo',
  'phone',
  'mail',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'amount',
  'status',
  'solution',
  'remark',
  'sourceKey',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];
/** Which headings feed a field; several are joined. */
export type ImportMapping = Readonly<Partial<Record<ImportField, readonly string[]>>>;

const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  description: [
    '问题描述',
    '投诉内容',
    '描述',
    '反馈内容',
    'description',
    'issue',
    'sub-issue',
    'complaint',
    'problem',
  ],
  receivedAt: ['反馈时间', '投诉时间', '受理时间', '日期', 'date received', 'received', 'received at', 'date'],
  category1: ['问题分类', '投诉类型', '需求类型', '类别', '类型', 'category', 'product', 'type'],
  category2: ['二级分类', '子类', '小类', 'sub-category', 'subcategory', 'sub-product'],
  priority: ['优先级', '紧急程度', '等级', 'priority', 'urgency'],
  channel: ['渠道', '来源', '反馈渠道', 'channel', 'submitted via', 'source'],
  customerName: ['客户姓名', '联系人', '客户', '姓名', 'customer', 'customer name', 'name', 'contact'],
  customerNo: ['客户编号', '会员号', 'customer no', 'customer id', 'customer number'],
  phone: ['电话', '手机', '联系方式', '联系电话', 'phone', 'mobile', 'telephone'],
  mail: ['邮箱', '电子邮件', 'email', 'e-mail', 'mail'],
  product: ['产品', '产品名称', '型号', 'model', 'product name'],
  orderNo: ['订单号', '订单编号', 'order', 'order no', 'order number'],
  batch: ['批次', '批号', 'batch', 'lot'],
  serialNo: ['序列号', '机身号', 'serial', 'serial no', 'serial number'],
  region: ['地区', '区域', '省份', 'region', 'state', 'province'],
  amount: ['金额', '涉及金额', 'amount', 'value'],
  status: ['状态', '处理状态', '处理结果', 'status', 'state of complaint', 'resolution status'],
  solution: ['处理措施', '处理方案', '解决方案', 'solution', 'measures', 'resolution'],
  remark: ['备注', '说明', 'remark', 'note', 'notes', 'comment'],
  sourceKey: ['原编号', '工单号', '问题编号', '编号', 'id', 'complaint id', 'ticket', 'ticket no'],
};

/**
 * The mapping that the headings themselves suggest: each heading feeds the first field that knows its name.
 * @returns fields without a heading are left out
 */
export function recognised(headings: readonly string[]): ImportMapping {
  const mapping: Partial<Record<ImportField, string[]>> = {};
  for (const heading of headings) {
    const plain = heading.trim().toLowerCase();
    const field = IMPORT_FIELDS.find((one) => HEADINGS[one].includes(plain));
    if (field) (mapping[field] ??= []).push(heading);
  }
  return mapping;
}
