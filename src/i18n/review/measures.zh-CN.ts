/** Measures in Chinese. */
import type { MeasureState } from '../../domain/measures/measure';
import type { MeasureTexts } from './measures';

export const measuresZhCn: MeasureTexts = {
  figures: {
    received: ['投诉数', '统计期内收到的投诉；不含已合并、已撤销和垃圾信息。'],
    missed: ['超时率', '统计期内到期或完成的时限中，超时的占比。'],
    rejected: ['方案不满意率', '统计期内客户反馈中「不满意」的占比。'],
    escalated: ['升级工单数', '统计期内被升级的工单，每张只计一次。'],
    lowScores: ['低分率', '统计期内满意度答复中需要回访的低分占比；不足 3 份答复时不显示。'],
  },
  missedOf: (clock) => `超时率（${clock}）`,
  scopes: { all: '全部投诉', category: '分类', product: '产品', batch: '批次', region: '地区' },
  figure: (name, scope, goal) => `${name}${scope === '' ? '' : ` · ${scope}`} · 下降 ${goal}%`,
  scope: (kind, of) => `${kind}「${of}」`,
  states: {
    open: '进行中',
    watched: '效果观察中',
    done: '已完成，待验证',
    effective: '有效',
    notEffective: '无效',
  } satisfies Record<MeasureState, string>,
  statements: {
    effective: ['有效', '下降超出偶然（精确检验，5% 水平），且达到目标。'],
    partly: ['有改善，未达目标', '下降超出偶然（精确检验，5% 水平），但未达到目标。'],
    noChange: ['未见效果', '变化可能只是偶然（精确检验，5% 水平）。'],
    worse: ['变差', '上升超出偶然（精确检验，5% 水平）。'],
    tooFew: ['样本太少', '样本太少，无法判断：数量类两段合计至少 6 件，占比类每段至少 5 件。'],
  },
  cases: (count) => `${count} 件`,
  share: (percent, hits, all) => `${percent}%（${hits}/${all}）`,
  noCases: '无样本',
  hidden: '不足 3 份答复',
  days: (from, to) => `${from}至${to}`,
  effect: (statement, before, beforeDays, after, afterDays) =>
    `${statement}。措施前 ${before}（${beforeDays}），措施后 ${after}（${afterDays}）`,
  fromReview: (figure) => `来自复盘：${figure}`,
};
