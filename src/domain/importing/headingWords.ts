/** Under which headings other tables keep what an import can fill, in Chinese and English. */
import type { ImportField } from './importField';
import { narrow } from './plainCell';

/** Headings word for word, in small letters and without blanks, marks and what stands in brackets. */
const WORDS: Readonly<Record<ImportField, readonly string[]>> = {
  description: words(
    '问题描述 投诉内容 描述 反馈内容 内容 问题 故障描述 故障现象 问题内容 问题详情 详情 投诉事由 事由 情况说明 客户反馈 反馈 主要问题 问题现象',
    'description, issue, sub-issue, complaint, problem, details, complaint details, issue description, problem description, complaint description, summary, subject, what happened, consumer complaint narrative, narrative, message, case description',
  ),
  request: words(
    '客户诉求 诉求 客户要求 要求 期望 期望处理结果 希望',
    'request, customer request, wanted, desired resolution, expectation',
  ),
  receivedAt: words(
    '反馈时间 投诉时间 受理时间 日期 投诉日期 反馈日期 受理日期 登记时间 登记日期 来电时间 来电日期 接诉时间 接单时间 接单日期 创建时间 创建日期 提交时间 提交日期 发生时间 报修时间 报修日期 接待日期 收到时间 收到日期 时间',
    'date received, received, received at, received on, date, complaint date, date of complaint, opened, opened at, created, created at, created on, date created, reported, reported at, reported on, date opened, submitted at, timestamp, call date, date reported, time',
  ),
  category1: words(
    '问题分类 投诉类型 需求类型 类别 类型 问题类型 投诉类别 问题类别 分类 一级分类 大类 故障类型 服务类型 业务类型 投诉分类 反馈类型',
    'category, type, product, complaint type, issue type, case type, problem type, request type, main category, reason, nature of complaint',
  ),
  category2: words(
    '二级分类 子类 小类 子类型 细分 问题小类 具体类型',
    'sub-category, subcategory, sub category, sub-product, subtype, sub-type, category 2, secondary category',
  ),
  priority: words(
    '优先级 紧急程度 等级 级别 紧急度 严重程度 问题等级 投诉等级 优先程度 重要程度',
    'priority, urgency, severity, level, importance, grade',
  ),
  channel: words(
    '渠道 来源 反馈渠道 投诉渠道 来源渠道 受理渠道 投诉来源 反馈方式 投诉方式 来电方式 受理方式 接入渠道',
    'channel, submitted via, source, via, contact method, origin, received via, intake channel, medium',
  ),
  customerName: words(
    '客户姓名 联系人 客户 姓名 客户名称 客户信息 投诉人 反馈人 报修人 用户 用户姓名 会员姓名 顾客 顾客姓名 联系人姓名 买家 收货人 单位名称 客户单位',
    'customer, customer name, name, contact, contact name, client, client name, complainant, full name, caller, consumer, buyer, reported by',
  ),
  customerNo: words(
    '客户编号 会员号 客户号 会员编号 会员id 客户id 用户id 会员卡号 客户代码',
    'customer no, customer id, customer number, account no, account number, member id, membership no, client id, account',
  ),
  phone: words(
    '电话 手机 联系方式 联系电话 手机号 手机号码 电话号码 来电号码 客户电话 联系人电话 客户手机 移动电话 座机 电话手机',
    'phone, mobile, telephone, phone number, tel, cell, mobile number, contact number, phone no, customer phone, mobile phone',
  ),
  mail: words(
    '邮箱 电子邮件 电子邮箱 邮件地址 邮箱地址 客户邮箱',
    'email, e-mail, mail, email address, e-mail address, customer email, contact email',
  ),
  address: words(
    '地址 客户地址 联系地址 收货地址 详细地址 通讯地址',
    'address, customer address, street address, postal address',
  ),
  product: words(
    '产品 产品名称 型号 产品型号 商品 商品名称 机型 设备型号 货品 规格型号 设备名称 品名',
    'model, product name, item, product model, device, sku, product, sub-product, unit',
  ),
  orderNo: words(
    '订单号 订单编号 订单 单号 合同号 合同编号 销售单号 交易号 购买单号',
    'order, order no, order number, order id, po number, invoice no, invoice number, contract no, order ref',
  ),
  batch: words(
    '批次 批号 生产批次 批次号 生产批号 生产日期批次',
    'batch, lot, batch no, lot no, batch number, lot number',
  ),
  serialNo: words(
    '序列号 机身号 机器号 设备编号 产品序列号 sn sn码 序列号sn 机身编号 出厂编号',
    'serial, serial no, serial number, s/n, sn, device id, imei, vin',
  ),
  region: words(
    '地区 区域 省份 省市 城市 所在地区 大区 客户地区 省 片区 所属区域',
    'region, state, province, area, city, country, territory, location',
  ),
  amount: words(
    '金额 涉及金额 投诉金额 索赔金额 订单金额 涉诉金额 金额元 索赔 赔付金额',
    'amount, value, claim amount, order value, amount claimed, order amount, sum',
  ),
  status: words(
    '状态 处理状态 处理结果 当前状态 进度 处理进度 是否解决 是否完成 是否关闭 是否处理 结案状态 工单状态 是否结案 处理情况',
    'status, state of complaint, resolution status, current status, case status, ticket status, complaint status, closed, resolved, company response to consumer, state of case',
  ),
  solution: words(
    '处理措施 处理方案 解决方案 处理意见 解决措施 处理办法 处理方法 处理过程 处理经过 解决方法 处理内容 整改措施',
    'solution, measures, resolution, action taken, actions taken, resolution details, corrective action, outcome, response, answer',
  ),
  remark: words(
    '备注 说明 备注说明 其他说明 补充说明',
    'remark, note, notes, comment, remarks, comments, additional notes',
  ),
  sourceKey: words(
    '原编号 工单号 问题编号 编号 工单编号 投诉编号 投诉单号 案件编号 受理编号 受理单号 流水号 登记编号 反馈编号 记录编号',
    'id, complaint id, ticket, ticket no, ticket id, ticket number, case, case id, case no, case number, reference, ref, ref no, reference no, complaint no, complaint number, record id, number',
  ),
};

/**
 * What headings that stand in no list hold, first come first served. What names the end of the work or the staff is no field of the complaint.
 */
const PATTERNS: readonly (readonly [RegExp, ImportField | null])[] = [
  [
    /(?:完成|关闭|解决|结案|回访|处理|办结|截止|预计|更新|派单|响应|发货|购买|下单|生产|安装).*(?:时间|日期)|时长/,
    null,
  ],
  [/^(?:处理|责任|受理|接待|登记|回访|经办|负责|跟进|审核|录入|接单|客服)(?:人|人员|员|部门|单位|岗)/, null],
  [
    /(?:closed|resolved|due|updated|modified|sent|completed|purchase|assigned|response|last).*(?:date|time| at| on)|(?:date|time).*(?:closed|resolved|due|updated|sent|completed|purchase|assigned|response)/,
    null,
  ],
  [/^(?:assigned|owner|agent|handled|assignee|handler|responsible)/, null],
  [/^(?:序号|no|#|s\/?no|row)$/, null],
  [/满意|评分|星级|score|rating|satisf/, null],
  [/手机|电话|phone|mobile|\btel\b/, 'phone'],
  [/邮箱|邮件地址|e-?mail/, 'mail'],
  [/地址|address/, 'address'],
  [/(?:订单|销售|合同).*号|order.*(?:no|num|id|ref)/, 'orderNo'],
  [/序列号|机身号|serial/, 'serialNo'],
  [/批次|批号|\b(?:batch|lot)\b/, 'batch'],
  [/(?:会员|客户|用户).*(?:号|id|编码)|(?:customer|client|member|account).*(?:no|id|num)/, 'customerNo'],
  [
    /(?:投诉|反馈|受理|登记|来电|接诉|报修|提交|创建|发生|接单).*(?:时间|日期)|(?:received|created|opened|reported|complaint|submitted).*(?:date|time)|date.*(?:received|complaint|opened|reported|created|submitted)/,
    'receivedAt',
  ],
  [
    /(?:投诉|问题|反馈|故障|需求|情况).*(?:描述|内容|详情|说明|现象)|(?:complaint|issue|problem|case).*(?:desc|detail|text|summary)|描述|description|narrative/,
    'description',
  ],
  [/诉求|客户要求|期望/, 'request'],
  [/(?:二级|子|小).*(?:类|分类)|sub-?\s?(?:category|type)/, 'category2'],
  [/(?:投诉|问题|反馈|故障|一级).*(?:类|分类)|categor|(?:complaint|issue|case|problem).*type/, 'category1'],
  [/优先|紧急|严重程度|priority|urgen|severity/, 'priority'],
  [/渠道|来源|channel|source|via/, 'channel'],
  [
    /(?:客户|顾客|用户|联系人|投诉人|会员).*(?:姓名|名称|信息)?$|(?:customer|client|contact|complainant).*name/,
    'customerName',
  ],
  [/型号|产品|商品|model|product/, 'product'],
  [/金额|amount/, 'amount'],
  [/状态|进度|status/, 'status'],
  [/(?:处理|解决).*(?:方案|措施|办法|方法|意见|过程|经过)|solution|resolution|action taken/, 'solution'],
  [/(?:工单|投诉|案件|受理|问题).*(?:编号|号)|(?:ticket|case|complaint).*(?:no|id|num|ref)/, 'sourceKey'],
  [/省|城市|地区|区域|region|city|state|province/, 'region'],
  [/备注|remark|comment/, 'remark'],
];

/**
 * Fields that a heading names, the likeliest first.
 * @returns none for a heading that says nothing, or that names what an import does not take
 */
export function fieldsNamed(heading: string): { readonly fields: readonly ImportField[]; readonly isExact: boolean } {
  const plain = plainHeading(heading);
  if (plain === '') return { fields: [], isExact: false };
  const exact = (Object.keys(WORDS) as ImportField[]).filter((field) => WORDS[field].includes(squeezed(plain)));
  if (exact.length > 0) return { fields: exact, isExact: true };
  const found = PATTERNS.find(([pattern]) => pattern.test(plain));
  return { fields: found?.[1] ? [found[1]] : [], isExact: false };
}

/** Whether a heading says anything of what a table of complaints holds, also of what an import does not take. */
export function isHeadingWord(heading: string): boolean {
  const plain = plainHeading(heading);
  return (
    plain !== '' &&
    plain.length <= 40 &&
    (fieldsNamed(heading).fields.length > 0 || PATTERNS.some(([one]) => one.test(plain)))
  );
}

/** In small letters, without what stands in brackets and marks at the ends: '*Phone (mobile):' is 'phone'. */
function plainHeading(heading: string): string {
  const plain = narrow(heading).toLowerCase();
  const bare = plain.replace(/\s*[([【].*?[)\]】]\s*/g, ' ');
  return (bare.trim() === '' ? plain : bare).replace(/^[\s*＊·.:\d、]+|[\s*＊·.:]+$/g, '').replace(/[\s_]+/g, ' ');
}

function squeezed(plain: string): string {
  return plain.replace(/[\s.]/g, '');
}

function words(chinese: string, english: string): readonly string[] {
  return [...chinese.split(' '), ...english.split(', ').map(squeezed)];
}
