import type { ReportTexts } from './report';

const listed = (names: readonly string[]): string => names.join('、');

export const reportZh: ReportTexts = {
  subject: (kind, period) => {
    const name = { week: '每周复盘', month: '客户服务改进报告', own: '客户服务报告' }[kind] ?? '每周或每月报告';
    return period === '' ? name : `${name}：${period}`;
  },
  greeting: '各位好，本期服务情况如下，请审阅。',
  parts: {
    decide: '需要决定的事项',
    figures: '关键指标',
    kinds: '各类投诉的时限达成率',
    problems: '高频问题与原因',
    scores: '客户满意度',
    measures: '改进措施闭环情况',
    outliers: '需要关注的工单',
  },
  amount: (value, unit) =>
    ({
      cases: `${value} 件`,
      percent: `${Math.round(value)}%`,
      hours: `${value.toFixed(1)} 小时`,
      points: `${value.toFixed(1)} 分`,
      days: `${value} 天`,
      times: `${value} 次`,
    })[unit],
  besides: (before, change) => (change === '' ? `上期 ${before}` : `上期 ${before}，${change}`),
  nothing: '无',
  headline: {
    volume: (received, before, ended, open) =>
      `本期新增投诉 ${received} 件（${before}），结案 ${ended} 件，期末未结 ${open} 件。`,
    kept: (percent, hits, all, below) =>
      `时限达成率 ${percent}%（${all} 项中 ${hits} 项）${below.length === 0 ? '' : `，低于 80% 的有：${listed(below)}`}。`,
    noneCameOut: '本期没有到期或完成的时限。',
    scores: (mean, answers, low) => `满意度平均 ${mean} 分（${answers} 份答卷，其中低分 ${low} 份）`,
    fewAnswers: '答卷太少，无法判断满意度',
    measures: (open, overdue) => `待完成的改进措施 ${open} 项，其中逾期 ${overdue} 项`,
    joined: (sentences) => `${sentences.join('；')}。`,
  },
  decisions: {
    lowScores: ({ count }) => `有 ${count} 位低分客户逾期未回访，由谁尽快联系？`,
    kinds: ({ groups }) => `${listed(groups)}的时限达成率低于 80%，如何改进？`,
    overdueMeasures: ({ count }) => `有 ${count} 项改进措施已逾期：改期、换人，还是取消？`,
    failedMeasures: ({ count }) => `有 ${count} 项改进措施经验证无效，改用什么办法？`,
    waiting: ({ tickets }) => `工单 ${listed(tickets)} 超过两周没有方案，由谁接手？`,
    problems: ({ groups }) => `${listed(groups)}反复出现而没有改进措施，由谁负责制定？`,
  },
  columns: {
    figure: '指标',
    now: '本期',
    before: '上期',
    change: '变化',
    survey: '调查编号',
    lowest: '最低分',
    contact: '回访',
    reason: '低分原因',
    measure: '逾期措施',
    owner: '责任人',
    dueOn: '应完成日期',
    ticket: '工单',
    value: '数值',
  },
  kept: (percent, hits, all, before, isBelow) =>
    `${percent}%（${all} 项中 ${hits} 项）${before === null ? '' : `，上期 ${before}%`}${isBelow ? '，低于 80%' : ''}`,
  problem: (count, besides) => `${count} 件（${besides}）`,
  causes: (problem, explained, all, causes) =>
    explained === 0
      ? `${problem}：尚未查明原因。`
      : `${problem}：${all} 件中 ${explained} 件已查明原因：${causes.join('、')}。`,
  cause: (cause, tickets) => `${cause}（${tickets} 件）`,
  measuresTaken: (count) => (count === 0 ? '尚无改进措施。' : `改进措施 ${count} 项。`),
  answers: (mean, answers) => `平均 ${mean} 分，共 ${answers} 份答卷。`,
  score: (score) => ({ 1: '1 分（非常不满意）', 5: '5 分（非常满意）' })[score] ?? `${score} 分`,
  scored: (count, percent) => `${count}（${percent}%）`,
  contacts: { inTime: '已按时回访', late: '已回访（逾期）', toCome: '待回访', overdue: '逾期未回访' },
  followed: (low, { inTime, late, toCome, overdue }) =>
    low === 0
      ? '本期没有低分。'
      : `低分 ${low} 份：按时回访 ${inTime} 份，逾期回访 ${late} 份，待回访 ${toCome} 份，逾期未回访 ${overdue} 份。`,
  loop: { opened: '新增', done: '完成', effective: '验证有效', notEffective: '验证无效' },
  atEnd: (open, overdue, unproved) =>
    `期末：待完成 ${open} 项（其中逾期 ${overdue} 项），已完成待验证 ${unproved} 项。`,
  counted: (before, at) =>
    `与${before}对比。仅凭偶然出现这样的变化不到二十分之一时，才称为「变化明显」。不含已合并和已撤销的投诉。统计于${at}。`,
  keptAs: (reportNo, sheet) => `本报告以编号 ${reportNo} 保存在「${sheet}」表中，此后工单如何变化，内容都不再改动。`,
  noPdf: '本次未能生成 PDF；邮件正文已包含全部内容。',
  folder: '闭环台报告',
  fileName: (kind, from, to) =>
    `${{ week: '每周复盘', month: '客户服务改进报告', own: '客户服务报告' }[kind]} ${from} 至 ${to}`,
};
