/** Words of the dialog of alarms and incidents alone: it has those of both languages, as the set-up window has. */
import type { Language } from '../../packs/pack';

export interface AlarmDialogTexts {
  readonly title: string;
  readonly intro: string;
  readonly leadersOnly: string;
  readonly loading: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<'surges' | 'incidents' | 'churn' | 'announcements', string>>;
  readonly none: Readonly<Record<'surges' | 'incidents' | 'churn' | 'announcements', string>>;
  readonly surge: (customers: number, expected: string) => string;
  readonly since: (when: string) => string;
  readonly tickets: (count: number, numbers: string) => string;
  readonly openIncident: string;
  readonly opening: string;
  readonly opened: (ticketNo: string) => string;
  readonly dismiss: string;
  readonly done: string;
  readonly settled: string;
  readonly reason: string;
  readonly whatWasDone: string;
  readonly cancel: string;
  readonly publish: string;
  readonly newTitle: string;
  readonly newIntro: string;
  readonly description: string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly show: string;
  readonly hide: string;
  readonly incident: (ticketNo: string, tickets: number, customers: number) => string;
  readonly noSolution: string;
  readonly link: string;
  readonly linked: string;
  readonly unlink: (ticketNo: string) => string;
  readonly unlinked: string;
  readonly leaveOut: (ticketNo: string) => string;
  readonly telling: Readonly<Record<'told' | 'byHand' | 'early' | 'review' | 'over', string>>;
  readonly ended: (count: number) => string;
  readonly words: string;
  readonly wordsHint: string;
  readonly tell: (customers: number) => string;
  readonly told: (tickets: number) => string;
  readonly sending: string;
}

const EN: AlarmDialogTexts = {
  title: 'Alarms and incidents',
  intro: 'What the desk noticed last night. All of it stands on the sheet “Alarms” too.',
  leadersOnly: 'Only supervisors, department heads, directors and administrators decide on alarms.',
  loading: 'Loading…',
  kinds: {
    batch: 'Product batch',
    category: 'Category',
    region: 'Region',
    incident: 'Incident',
    churn: 'Customer',
    announcement: 'Problem',
  },
  parts: {
    surges: 'Surges of complaints',
    incidents: 'Open incidents',
    churn: 'Customers who may leave',
    announcements: 'Worth an announcement',
  },
  none: {
    surges: 'No surge that nobody has decided on.',
    incidents: 'No incident is open.',
    churn: 'Nobody stands out.',
    announcements: 'No problem is frequent enough.',
  },
  surge: (customers, expected) => `${customers} customers in seven days; ${expected} were to be expected`,
  since: (when) => `since ${when}`,
  tickets: (count, numbers) => `${count === 1 ? 'One ticket' : `${count} tickets`}: ${numbers}`,
  openIncident: 'Open an incident',
  opening: 'Opening…',
  opened: (ticketNo) =>
    `Incident ${ticketNo} is open. Work on it like on any ticket; its customers are told from here.`,
  dismiss: 'Dismiss…',
  done: 'Mark as done…',
  settled: 'Decided.',
  reason: 'Why it is none',
  whatWasDone: 'What was done',
  cancel: 'Cancel',
  publish: 'Text for customers, to be changed on the sheet and published by you:',
  newTitle: 'An incident that nothing rang for',
  newIntro: 'One cause behind several tickets. The tickets stay with their customers and keep their clocks.',
  description: 'What happened',
  numbers: 'Ticket numbers',
  numbersHint: 'Parted by spaces or commas. Only open tickets.',
  show: 'Show',
  hide: 'Hide',
  incident: (ticketNo, tickets, customers) =>
    `${ticketNo}: ${tickets === 1 ? 'one ticket' : `${tickets} tickets`} of ${customers === 1 ? 'one customer' : `${customers} customers`}`,
  noSolution: 'Once the solution of the incident is approved, all customers can be told of it from here.',
  link: 'Link',
  linked: 'Linked.',
  unlink: (ticketNo) => `Take ${ticketNo} off`,
  unlinked: 'Taken off.',
  leaveOut: (ticketNo) => `Tell the customer of ${ticketNo}`,
  telling: {
    told: 'is told',
    byHand: 'no email address: to be told by its owner',
    early: 'not assigned yet: assign it first',
    review: 'its own solution waits for a decision',
    over: 'told already',
  },
  ended: (count) => `${count === 1 ? 'One linked ticket has' : `${count} linked tickets have`} ended.`,
  words: 'Words to the customers',
  wordsHint: 'Stand above the solution in the mail of each. One mail a customer.',
  tell: (customers) => (customers === 1 ? 'Tell one customer' : `Tell ${customers} customers`),
  told: (tickets) =>
    `${tickets === 1 ? 'One ticket is' : `${tickets} tickets are`} informed; the mails leave with the next tick.`,
  sending: 'Telling…',
};

const ZH: AlarmDialogTexts = {
  title: '异常预警与群体事件',
  intro: '以下为昨夜检查的结果，「异常预警」表中也可查看。',
  leadersOnly: '只有主管、部门经理、总监和管理员可以处理异常预警。',
  loading: '加载中…',
  kinds: {
    batch: '产品批次',
    category: '问题分类',
    region: '地区',
    incident: '群体事件',
    churn: '客户',
    announcement: '常见问题',
  },
  parts: { surges: '投诉激增', incidents: '进行中的群体事件', churn: '有流失风险的客户', announcements: '公告建议' },
  none: {
    surges: '没有待处理的投诉激增。',
    incidents: '没有进行中的群体事件。',
    churn: '没有明显有流失风险的客户。',
    announcements: '没有足够频繁的问题。',
  },
  surge: (customers, expected) => `七天内 ${customers} 位客户反映，预计为 ${expected} 位`,
  since: (when) => `自 ${when} 起`,
  tickets: (count, numbers) => `${count} 张工单：${numbers}`,
  openIncident: '立为群体事件',
  opening: '正在建立…',
  opened: (ticketNo) => `已建立事件工单 ${ticketNo}。请照常处理，方案通过后在此统一告知客户。`,
  dismiss: '排除…',
  done: '标记完成…',
  settled: '已处理。',
  reason: '排除的理由',
  whatWasDone: '所做的处理',
  cancel: '取消',
  publish: '公告草稿（可在「异常预警」表中修改，由您自行发布）：',
  newTitle: '手动建立群体事件',
  newIntro: '多张工单出于同一原因时使用。各工单仍属于各自的客户，时限照常计算。',
  description: '事件描述',
  numbers: '工单号',
  numbersHint: '用空格或逗号分隔，只能填未结束的工单。',
  show: '查看',
  hide: '收起',
  incident: (ticketNo, tickets, customers) => `${ticketNo}：${tickets} 张工单，${customers} 位客户`,
  noSolution: '事件工单的方案审核通过后，可在此统一告知所有客户。',
  link: '关联',
  linked: '已关联。',
  unlink: (ticketNo) => `解除关联 ${ticketNo}`,
  unlinked: '已解除关联。',
  leaveOut: (ticketNo) => `告知工单 ${ticketNo} 的客户`,
  telling: {
    told: '将告知',
    byHand: '没有邮箱，请负责人另行告知',
    early: '尚未派单，请先派单',
    review: '自身方案待审核',
    over: '已告知',
  },
  ended: (count) => `另有 ${count} 张关联工单已结束。`,
  words: '给客户的话',
  wordsHint: '显示在每封邮件的方案之前。每位客户只收到一封。',
  tell: (customers) => `告知 ${customers} 位客户`,
  told: (tickets) => `已告知 ${tickets} 张工单的客户，邮件将在下次定时运行时发出。`,
  sending: '正在告知…',
};

const TEXTS: Readonly<Record<Language, AlarmDialogTexts>> = { 'zh-CN': ZH, en: EN };

/** The words in one language. */
export function alarmDialogTexts(language: Language): AlarmDialogTexts {
  return TEXTS[language];
}
