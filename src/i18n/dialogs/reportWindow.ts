/** The words of the window in which reports are looked at, made and mailed. */
import type { Language } from '../../packs/pack';

export interface ReportWindowTexts {
  readonly title: string;
  readonly intro: string;
  readonly days: string;
  readonly ownDays: string;
  readonly presets: Readonly<Record<'lastMonth' | 'lastWeek' | 'monthSoFar', string>>;
  readonly from: string;
  readonly to: string;
  readonly chooseDays: string;
  readonly mailTo: string;
  readonly readers: string;
  readonly me: string;
  readonly onlyMe: string;
  readonly nobody: string;
  readonly show: string;
  readonly mail: string;
  readonly kept: string;
  readonly goesTo: (mails: string, isMe: boolean) => string;
  readonly earlier: string;
  readonly chooseOne: string;
  readonly countedNow: string;
  readonly asKept: (reportNo: string) => string;
}

const WORDS: Readonly<Record<Language, ReportWindowTexts>> = {
  'zh-CN': {
    title: '报告',
    intro: '每周、每月的报告会自动生成并发送。这里可以随时查看、生成任意时段的报告。',
    days: '时段',
    ownDays: '自选日期',
    presets: { lastMonth: '上一整月', lastWeek: '上一整周', monthSoFar: '本月至昨天' },
    from: '起始日期',
    to: '截止日期',
    chooseDays: '请选择时段，或填写起止日期（起始日期不晚于截止日期）。',
    mailTo: '邮件发给',
    readers: '主管和总监',
    me: '仅自己',
    onlyMe: '只发到您自己的邮箱。',
    nobody: '「人员」表中没有主管或总监，报告只保存、不发送。',
    show: '查看',
    mail: '生成并发送',
    kept: '报告已保存',
    goesTo: (mails, isMe) => (isMe ? `几分钟内发到 ${mails}。` : `将在工作时间内发给 ${mails}，附 PDF。`),
    earlier: '已保存的报告',
    chooseOne: '请选择',
    countedNow: '按当前数据统计，尚未保存。',
    asKept: (reportNo) => `已保存的报告 ${reportNo}，内容与生成时一致。`,
  },
  en: {
    title: 'Reports',
    intro:
      'Weekly and monthly reports are made and mailed by themselves. Here you look at one of any days, or make it.',
    days: 'Days',
    ownDays: 'Days of your choice',
    presets: { lastMonth: 'Last whole month', lastWeek: 'Last whole week', monthSoFar: 'This month up to yesterday' },
    from: 'First day',
    to: 'Last day',
    chooseDays: 'Choose days, or enter the first and the last one, in this order.',
    mailTo: 'Mail to',
    readers: 'Supervisors and directors',
    me: 'Only me',
    onlyMe: 'To your own mailbox alone.',
    nobody: 'The staff sheet has no supervisor or director: the report is kept and goes to nobody.',
    show: 'Show it',
    mail: 'Make and mail it',
    kept: 'The report is kept',
    goesTo: (mails, isMe) =>
      isMe ? `It comes to ${mails} within minutes.` : `It goes to ${mails} in working hours, with a PDF.`,
    earlier: 'Reports that are kept',
    chooseOne: 'Choose one',
    countedNow: 'Counted just now, and not kept yet.',
    asKept: (reportNo) => `Report ${reportNo}, as it was made.`,
  },
};

/** The window's words in a language. */
export function reportWindowTexts(language: Language): ReportWindowTexts {
  return WORDS[language];
}
