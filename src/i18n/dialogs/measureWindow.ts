/** Words of the window for corrective actions alone, in both languages. */
import type { Language } from '../../packs/pack';

export type MeasureFilter = 'unfinished' | 'late' | 'watched' | 'toVerify' | 'verified' | 'all';

export interface MeasureWindowTexts {
  readonly title: string;
  readonly intro: string;
  readonly add: string;
  readonly show: string;
  readonly filters: Readonly<Record<MeasureFilter, string>>;
  readonly none: string;
  readonly name: (ticketNo: string, measureNo: number) => string;
  readonly late: string;
  readonly because: (cause: string) => string;
  readonly due: (owner: string, dueOn: string) => string;
  readonly moves: (figure: string) => string;
  readonly doneOn: (day: string, result: string) => string;
  readonly watchedUntil: (day: string) => string;
  readonly verifiedAs: (words: string) => string;
  readonly complete: string;
  readonly completed: (name: string) => string;
  readonly verify: string;
  readonly verified: (name: string) => string;
  readonly opened: string;
  readonly result: string;
  readonly watchHint: (days: number) => string;
  readonly effective: string;
  readonly yes: string;
  readonly no: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly period: string;
  readonly days: string;
  readonly before: string;
  readonly after: string;
  readonly says: (statement: string) => string;
  readonly ticketNo: string;
  readonly ticketHint: string;
  readonly measure: string;
  readonly cause: string;
  readonly rootCause: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly figure: string;
  readonly figureHint: string;
  readonly figureWanted: string;
  readonly noFigure: string;
  readonly clock: string;
  readonly allClocks: string;
  readonly scope: string;
  readonly ofHint: string;
  readonly goal: string;
  readonly goalHint: string;
  readonly goalWrong: string;
  readonly choose: string;
  readonly save: string;
  readonly cancel: string;
  /** Of several things in a row. */
  readonly comma: string;
}

const TEXTS: Readonly<Record<Language, MeasureWindowTexts>> = {
  en: {
    title: 'Corrective actions',
    intro:
      'What changes so that trouble does not come back. Where an action names a figure, the desk counts it before and after and says whether the change is more than chance; the supervisor verifies.',
    add: 'New corrective action',
    show: 'Show',
    filters: {
      unfinished: 'Not finished',
      late: 'Overdue',
      watched: 'Effect being watched',
      toVerify: 'To be verified',
      verified: 'Verified',
      all: 'All',
    },
    none: 'There are none of these.',
    name: (ticketNo, measureNo) => (ticketNo.startsWith('M') ? ticketNo : ticketNo + ' · ' + String(measureNo)),
    late: 'Overdue',
    because: (cause) => 'Cause: ' + cause,
    due: (owner, dueOn) => owner + ', by ' + dueOn,
    moves: (figure) => 'Shall move: ' + figure,
    doneOn: (day, result) => 'Done on ' + day + ': ' + result,
    watchedUntil: (day) => 'Its effect is counted on ' + day,
    verifiedAs: (words) => 'Verification: ' + words,
    complete: 'Mark as done',
    completed: (name) => 'Done: ' + name,
    verify: 'Verify',
    verified: (name) => 'Verified: ' + name,
    opened: 'The corrective action is open; its owner is told by mail.',
    result: 'What was carried out',
    watchHint: (days) => 'From tomorrow on the figure is watched for ' + String(days) + ' days.',
    effective: 'Did it work?',
    yes: 'Effective',
    no: 'Not effective',
    reason: 'What shows it',
    reasonHint: 'Needed where the desk cannot tell or says otherwise.',
    period: 'Period',
    days: 'Days',
    before: 'Before it was opened',
    after: 'After it was done',
    says: (statement) => 'The desk says: ' + statement + '.',
    ticketNo: 'Ticket no.',
    ticketHint: 'The ticket or incident it came out of; empty for an action out of a review.',
    measure: 'What changes',
    cause: 'Kind of cause',
    rootCause: 'Root cause in words',
    owner: 'Carried out by',
    dueOn: 'Due on',
    figure: 'Figure it shall move',
    figureHint: 'Without one, the supervisor verifies by their own judgement.',
    figureWanted: 'Choose a figure, or name a ticket.',
    noFigure: 'None',
    clock: 'Kind of time limit',
    allClocks: 'All time limits',
    scope: 'Of which complaints',
    ofHint: 'As it stands in the register.',
    goal: 'Shall fall by (%)',
    goalHint: 'Of what it was before; a whole number from 1 to 100, 30 is a default of ours.',
    goalWrong: 'A whole number from 1 to 100.',
    choose: 'Please choose',
    save: 'Open the action',
    cancel: 'Cancel',
    comma: ', ',
  },
  'zh-CN': {
    title: '改进措施',
    intro:
      '为防止同类问题再次发生而采取的措施。选定指标的措施，系统会统计前后两段时间，说明变化是否超出偶然，再由主管验证。',
    add: '新增改进措施',
    show: '显示',
    filters: {
      unfinished: '未闭环',
      late: '已逾期',
      watched: '效果观察中',
      toVerify: '待验证',
      verified: '已验证',
      all: '全部',
    },
    none: '没有这类措施。',
    name: (ticketNo, measureNo) => (ticketNo.startsWith('M') ? ticketNo : ticketNo + ' · ' + String(measureNo)),
    late: '已逾期',
    because: (cause) => '原因：' + cause,
    due: (owner, dueOn) => owner + '，' + dueOn + '前完成',
    moves: (figure) => '要改善：' + figure,
    doneOn: (day, result) => day + '完成：' + result,
    watchedUntil: (day) => day + '统计效果',
    verifiedAs: (words) => '验证：' + words,
    complete: '登记完成',
    completed: (name) => '已登记完成：' + name,
    verify: '验证',
    verified: (name) => '已验证：' + name,
    opened: '已新增改进措施，将发邮件通知负责人。',
    result: '完成情况',
    watchHint: (days) => '从明天起观察指标 ' + String(days) + ' 天。',
    effective: '是否有效',
    yes: '有效',
    no: '无效',
    reason: '依据',
    reasonHint: '系统无法判断，或与系统结论不一致时必填。',
    period: '时段',
    days: '日期',
    before: '提出措施前',
    after: '措施完成后',
    says: (statement) => '系统结论：' + statement + '。',
    ticketNo: '工单号',
    ticketHint: '措施所针对的工单或事件；由复盘指标提出的可不填。',
    measure: '措施内容',
    cause: '原因类别',
    rootCause: '根本原因说明',
    owner: '负责人',
    dueOn: '完成期限',
    figure: '要改善的指标',
    figureHint: '不选指标时，由主管凭事实验证。',
    figureWanted: '请选择指标，或填写工单号。',
    noFigure: '不选',
    clock: '时限种类',
    allClocks: '全部时限',
    scope: '针对哪些投诉',
    ofHint: '与登记表中的写法一致。',
    goal: '目标降幅（%）',
    goalHint: '相对于措施前；1 到 100 的整数，30 为默认值。',
    goalWrong: '请填写 1 到 100 的整数。',
    choose: '请选择',
    save: '新增措施',
    cancel: '取消',
    comma: '，',
  },
};

/** The words of the window in one language. */
export function measureWindowTexts(language: Language): MeasureWindowTexts {
  return TEXTS[language];
}
