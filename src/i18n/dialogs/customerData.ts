/** Words of the dialog for customers' data alone: it has those of both languages, as the set-up window has. */
import type { Language } from '../../packs/pack';

export interface CustomerDataTexts {
  readonly title: string;
  readonly intro: string;
  readonly adminOnly: string;
  readonly findTitle: string;
  readonly customer: string;
  readonly customerHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly show: string;
  readonly showing: string;
  readonly erase: string;
  readonly looking: string;
  readonly heldTitle: (tickets: number) => string;
  readonly heldHint: string;
  readonly heldText: string;
  readonly downloadText: string;
  readonly downloadData: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly hide: string;
  /** Names of the files, without their endings. */
  readonly file: string;
  readonly others: (tickets: string) => string;
  readonly eraseTitle: string;
  readonly eraseWhat: (customer: string, tickets: string) => string;
  readonly eraseGoes: string;
  readonly eraseStays: string;
  readonly open: (tickets: string) => string;
  readonly openRemedy: string;
  readonly confirmTicket: (ticketNo: string) => string;
  readonly confirmCount: (count: number) => string;
  readonly confirmWrong: string;
  readonly eraseNow: string;
  readonly erasing: string;
  readonly cancel: string;
  readonly erased: (tickets: number) => string;
  readonly retentionTitle: string;
  readonly retentionIntro: string;
  readonly retentionSet: (months: number) => string;
  readonly retentionUnset: string;
  readonly months: string;
  readonly monthsWrong: string;
  readonly count: string;
  readonly none: string;
  readonly due: (tickets: number, customers: number) => string;
  readonly sample: (tickets: string) => string;
  readonly left: (count: number) => string;
  readonly stuck: (count: number) => string;
  readonly close: string;
}

const EN: CustomerDataTexts = {
  title: 'Customer data',
  intro: 'Hand out what the desk holds of a customer, or erase it. Both are logged.',
  adminOnly: 'Only administrators may use this window.',
  findTitle: 'One customer',
  customer: 'Ticket number, phone or email',
  customerHint: 'Tickets with the same customer number, phone or email under the same name belong together.',
  reason: 'Reason',
  reasonHint: 'Such as how the customer asked for it. It is kept in the log.',
  show: 'Show what is held',
  showing: 'Putting it together…',
  erase: 'Erase…',
  looking: 'Looking…',
  heldTitle: (tickets) => (tickets === 1 ? 'What is held: one ticket' : `What is held: ${tickets} tickets`),
  heldHint: 'Read it before you hand it out: notes may speak of other people.',
  heldText: 'As a text',
  downloadText: 'Download text',
  downloadData: 'Download data (JSON)',
  copy: 'Copy text',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. Select the text and copy it by hand.',
  hide: 'Hide',
  file: 'customer-data',
  others: (tickets) =>
    `Same contact under another name, not included: ${tickets}. If it is the same person, look for that ticket too.`,
  eraseTitle: 'Erase this customer',
  eraseWhat: (customer, tickets) => `${customer === '' ? 'The customer' : customer} is erased from: ${tickets}.`,
  eraseGoes:
    'Name, contact, address, customer and order number go, and whatever repeats them in texts. Mails that wait are not sent, survey links no longer work.',
  eraseStays:
    'The tickets stay with their times and figures. It cannot be undone. Copies outside of this spreadsheet, mails that went out and answers in the survey form are not reached.',
  open: (tickets) => `Still open: ${tickets}.`,
  openRemedy: 'Close or withdraw these tickets first. Nothing was erased.',
  confirmTicket: (ticketNo) => `Type ${ticketNo} to confirm`,
  confirmCount: (count) => `Type ${count} to confirm`,
  confirmWrong: 'That is not what is asked for.',
  eraseNow: 'Erase for good',
  erasing: 'Erasing…',
  cancel: 'Cancel',
  erased: (tickets) => (tickets === 1 ? 'Erased from one ticket.' : `Erased from ${tickets} tickets.`),
  retentionTitle: 'Customers of old tickets',
  retentionIntro: 'Erase the customers of tickets that ended more than so many months ago.',
  retentionSet: (months) => `The desk does this by night after ${months} months, as the settings say.`,
  retentionUnset:
    'The desk does not do this by itself. “Erase customers after (months)” on the settings sheet makes it do so.',
  months: 'Months since the end',
  monthsWrong: 'Enter a whole number from 1 to 1200.',
  count: 'Count them',
  none: 'No such tickets.',
  due: (tickets, customers) =>
    `${tickets === 1 ? 'One ticket' : `${tickets} tickets`} of ${customers === 1 ? 'one customer' : `${customers} customers`}.`,
  sample: (tickets) => `The oldest: ${tickets}.`,
  left: (count) => (count === 1 ? 'One ticket is left.' : `${count} tickets are left.`),
  stuck: (count) =>
    `${count === 1 ? 'One ticket has' : `${count} tickets have`} a mail being sent just now. Try again in a few minutes.`,
  close: 'Close',
};

const ZH: CustomerDataTexts = {
  title: '客户数据',
  intro: '导出服务台保存的某位客户的信息，或将其抹去。两种操作都会记入日志。',
  adminOnly: '只有管理员可以使用此窗口。',
  findTitle: '单个客户',
  customer: '工单号、电话或邮箱',
  customerHint: '姓名相同，且客户编号、电话或邮箱相同的工单，算作同一位客户。',
  reason: '原因',
  reasonHint: '例如客户以何种方式提出要求；会保留在日志中。',
  show: '查看保存的信息',
  showing: '正在整理…',
  erase: '抹去…',
  looking: '正在查找…',
  heldTitle: (tickets) => `保存的信息：${tickets} 张工单`,
  heldHint: '交给客户前请先通读：备注中可能提到其他人。',
  heldText: '文字版',
  downloadText: '下载文字版',
  downloadData: '下载数据（JSON）',
  copy: '复制文字',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请选中文字后手动复制。',
  hide: '收起',
  file: '客户数据',
  others: (tickets) => `联系方式相同但姓名不同，未包括在内：${tickets}。如为同一人，请再用该工单号查找。`,
  eraseTitle: '抹去该客户的信息',
  eraseWhat: (customer, tickets) =>
    `将从以下工单中抹去${customer === '' ? '该客户' : ` ${customer} `}的信息：${tickets}。`,
  eraseGoes:
    '姓名、联系方式、地址、客户编号和订单号，以及文字中提到的这些内容都会抹去；等待发送的邮件不再发送，问卷链接失效。',
  eraseStays: '工单及其时间和统计数据保留。此操作无法撤销。本表格以外的副本、已发出的邮件和问卷表单中的回答不受影响。',
  open: (tickets) => `尚未结束：${tickets}。`,
  openRemedy: '请先将这些工单结案或撤销。没有抹去任何信息。',
  confirmTicket: (ticketNo) => `请输入 ${ticketNo} 以确认`,
  confirmCount: (count) => `请输入 ${count} 以确认`,
  confirmWrong: '输入的内容不一致。',
  eraseNow: '确定抹去',
  erasing: '正在抹去…',
  cancel: '取消',
  erased: (tickets) => `已从 ${tickets} 张工单中抹去。`,
  retentionTitle: '旧工单的客户',
  retentionIntro: '抹去结束已满若干个月的工单中的客户信息。',
  retentionSet: (months) => `按照设置，工单结束满 ${months} 个月后，服务台会在夜间自动抹去。`,
  retentionUnset: '目前服务台不会自动抹去。如需自动处理，请在「设置」表中填写「客户信息保留期（月）」。',
  months: '工单结束后的月数',
  monthsWrong: '请填写 1 至 1200 的整数。',
  count: '统计',
  none: '没有这样的工单。',
  due: (tickets, customers) => `共 ${tickets} 张工单，${customers} 位客户。`,
  sample: (tickets) => `其中最早的：${tickets}。`,
  left: (count) => `还剩 ${count} 张工单。`,
  stuck: (count) => `有 ${count} 张工单正在发送邮件，请过几分钟再试。`,
  close: '关闭',
};

const TEXTS: Readonly<Record<Language, CustomerDataTexts>> = { 'zh-CN': ZH, en: EN };

/** The words in one language. */
export function customerDataTexts(language: Language): CustomerDataTexts {
  return TEXTS[language];
}
