/** The add-on's menu, the titles of its windows and what they say when they are done. */
import type { Language } from '../../packs/pack';

export interface MenuTexts {
  readonly title: string;
  readonly register: string;
  readonly ticket: string;
  readonly myTickets: string;
  readonly applyTargets: string;
  readonly setUp: string;
  readonly chat: string;
  readonly mails: string;
  readonly measures: string;
  readonly alarms: string;
  readonly customerData: string;
  readonly importing: string;
  readonly knowledge: string;
  readonly backups: string;
  readonly repair: string;
  readonly results: string;
  readonly reports: string;
  readonly health: string;
  readonly uninstall: string;
  readonly tickNow: string;
  readonly sidebarTitle: string;
  readonly setUpTitle: string;
  readonly chatTitle: string;
  readonly alarmsTitle: string;
  readonly customerDataTitle: string;
  readonly importTitle: string;
  readonly measuresTitle: string;
  readonly knowledgeTitle: string;
  readonly reportsTitle: string;
  readonly repaired: (count: number) => string;
  readonly counted: string;
  readonly healthy: string;
  readonly problems: (count: number) => string;
  /** What applying the targets in force would change, and the question whether to. */
  readonly previewed: (preview: TargetsPreviewed) => readonly string[];
  readonly nothingToApply: string;
  readonly applied: (count: number) => string;
  /** Shown where an edit of targets or hours leaves open tickets as they were. */
  readonly targetsChanged: string;
  /** What would be, and the question whether it shall. */
  readonly uninstallAsked: readonly string[];
  readonly uninstalled: (done: { readonly timers: number; readonly forms: number }) => readonly string[];
  readonly configurationRefused: string;
  readonly doneTitle: string;
}

/** The counts that the question is about. */
interface TargetsPreviewed {
  readonly tickets: number;
  readonly earlier: number;
  readonly later: number;
  readonly turnLate: number;
  readonly turnTimely: number;
}

const MENU: Readonly<Record<Language, MenuTexts>> = {
  'zh-CN': {
    title: '闭环台',
    register: '登记投诉',
    ticket: '查看工单',
    myTickets: '我的工单',
    applyTargets: '将时限应用到未结工单',
    setUp: '设置服务台',
    chat: '团队群通知…',
    mails: '预览邮件',
    measures: '改进措施…',
    alarms: '异常预警与群体事件…',
    customerData: '客户数据…',
    importing: '导入投诉…',
    knowledge: '知识库…',
    backups: '备份与恢复…',
    repair: '修复表格',
    results: '更新复盘',
    reports: '报告…',
    health: '健康检查',
    uninstall: '停用服务台…',
    tickNow: '立即检查时限',
    sidebarTitle: '闭环台',
    setUpTitle: '设置服务台',
    chatTitle: '团队群通知',
    alarmsTitle: '异常预警与群体事件',
    customerDataTitle: '客户数据',
    importTitle: '导入投诉',
    measuresTitle: '改进措施',
    knowledgeTitle: '知识库',
    reportsTitle: '报告',
    repaired: (count) => (count === 0 ? '各项内容均完好，无需修复。' : `已修复 ${count} 处。`),
    counted: '「复盘」和「满意度结果」工作表已更新。',
    healthy: '一切正常。',
    problems: (count) => `有 ${count} 个问题需要处理，详见「健康检查」工作表。`,
    previewed: ({ tickets, earlier, later, turnLate, turnTimely }) => [
      `有 ${tickets} 张未结工单仍按原来的时限和工作时间计算。改用现行设置后：`,
      `· ${earlier} 张的截止时间提前，${later} 张推后；`,
      `· ${turnLate} 张会立即超时，${turnTimely} 张不再超时。`,
      '已记录的超时和升级不会改动。是否应用？',
    ],
    nothingToApply: '所有未结工单都已按现行的时限和工作时间计算。',
    applied: (count) => `已应用到 ${count} 张未结工单。`,
    targetsChanged:
      '新的时限和工作时间只用于此后登记的工单。如需用于未结工单，请打开「闭环台 ▸ 将时限应用到未结工单」。',
    uninstallAsked: [
      '停用后，定时任务会被删除，表单不再接受答复：时限不再检查，邮件不再发出。',
      '所有工作表、工单和记录都会保留，不依赖脚本也能查看。以后重新设置即可继续使用。',
      '是否停用？',
    ],
    uninstalled: ({ timers, forms }) => [
      `服务台已停用：删除了 ${timers} 个定时任务，关闭了 ${forms} 份表单。`,
      '工作表均已保留。如需恢复，请打开「闭环台 ▸ 设置服务台」。如要移除脚本，请在「扩展程序 ▸ Apps 脚本」中删除。',
    ],
    configurationRefused: '设置未生效，沿用上一次有效的设置',
    doneTitle: '已完成',
  },
  en: {
    title: 'Loopdesk',
    register: 'Register a complaint',
    ticket: 'Open ticket',
    myTickets: 'My tickets',
    applyTargets: 'Apply targets to open tickets',
    setUp: 'Set up the desk',
    chat: 'Team chat…',
    mails: 'See how mails look',
    measures: 'Corrective actions…',
    alarms: 'Alarms and incidents…',
    customerData: 'Customer data…',
    importing: 'Import complaints…',
    knowledge: 'Knowledge base…',
    backups: 'Backup copies…',
    repair: 'Repair the sheets',
    results: 'Refresh the review',
    reports: 'Reports…',
    health: 'Check health',
    uninstall: 'Put the desk to rest…',
    tickNow: 'Check the clocks now',
    sidebarTitle: 'Loopdesk',
    setUpTitle: 'Set up the desk',
    chatTitle: 'Team chat',
    alarmsTitle: 'Alarms and incidents',
    customerDataTitle: 'Customer data',
    importTitle: 'Import complaints',
    measuresTitle: 'Corrective actions',
    knowledgeTitle: 'Knowledge base',
    reportsTitle: 'Reports',
    repaired: (count) =>
      count === 0
        ? 'Everything was in order.'
        : count === 1
          ? 'One thing was repaired.'
          : `${count} things were repaired.`,
    counted: 'The sheets “Review” and “Survey results” are up to date.',
    healthy: 'All is well.',
    problems: (count) =>
      `${count === 1 ? 'One thing needs' : `${count} things need`} attention. See the sheet “Health”.`,
    previewed: ({ tickets, earlier, later, turnLate, turnTimely }) => [
      `Open tickets under the targets and hours of before: ${tickets}. Under those in force now:`,
      `· due earlier: ${earlier}, due later: ${later};`,
      `· late at once: ${turnLate}, no longer late: ${turnTimely}.`,
      'What was recorded as late or escalated stays. Apply them?',
    ],
    nothingToApply: 'All open tickets run under the targets and hours in force.',
    applied: (count) => (count === 1 ? 'Applied to one open ticket.' : `Applied to ${count} open tickets.`),
    targetsChanged:
      'The new targets and hours hold for tickets registered from now on. For open tickets: Loopdesk ▸ Apply targets to open tickets.',
    uninstallAsked: [
      'The timers are removed and the forms take no more answers: no clock is checked and no mail goes out.',
      'All sheets, tickets and records stay and can be read without the script. Set-up takes the desk up again.',
      'Put the desk to rest?',
    ],
    uninstalled: ({ timers, forms }) => [
      `The desk rests. Timers removed: ${timers}, forms closed: ${forms}.`,
      'All sheets stay. To go on: Loopdesk ▸ Set up the desk. To be rid of the script, delete it under Extensions ▸ Apps Script.',
    ],
    configurationRefused: 'Not taken over; the last good settings stay in force',
    doneTitle: 'Done',
  },
};

/** The words of the menu and its windows. */
export function menuTexts(language: Language): MenuTexts {
  return MENU[language];
}

/**
 * The way to a menu entry, as a person clicks it.
 * @example menuPath('en', 'health') //=> 'Loopdesk ▸ Check health'
 */
export function menuPath(
  language: Language,
  entry:
    | 'register'
    | 'ticket'
    | 'myTickets'
    | 'setUp'
    | 'chat'
    | 'customerData'
    | 'measures'
    | 'knowledge'
    | 'backups'
    | 'repair'
    | 'health'
    | 'tickNow'
    | 'alarms',
): string {
  const texts = MENU[language];
  return `${texts.title} ▸ ${texts[entry]}`;
}
