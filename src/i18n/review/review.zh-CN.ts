import { dateText } from '../dateText';
import type { ReviewTexts } from './review';

/** 2026年3月2日至8日, 2026年3月30日至4月5日: what both days share is said once. */
function daysZh(from: string, to: string): string {
  const [first, last] = [dateText('zh-CN', from), dateText('zh-CN', to)];
  if (from === to) return first;
  const shared = from.slice(0, 7) === to.slice(0, 7) ? '月' : from.slice(0, 4) === to.slice(0, 4) ? '年' : '';
  return `${first}至${last.slice(last.indexOf(shared) + shared.length)}`;
}

export const reviewZh: ReviewTexts = {
  topics: {
    figures: '总体',
    clocks: '各项时限',
    kinds: '按类型',
    problems: '高频问题',
    products: '高频产品',
    unloved: '满意度最低',
    channels: '按渠道',
    regions: '按地区',
    people: '按负责人',
    workload: '未结工单',
    tickets: '重点工单',
  },
  units: { cases: '件', percent: '%', hours: '小时', points: '分', days: '天', times: '次' },
  figures: {
    received: ['新增投诉', '本期收到的投诉。所有数字都不含已合并、已撤销和垃圾工单。'],
    ended: ['已结案', '本期结案的投诉，不论何时收到。'],
    open: ['期末未结', '期末已收到而尚未结案的投诉。'],
    old: ['其中超过一周', '未结投诉中，收到时间早于期末七天以上的。'],
    kept: ['时限达成率', '本期有结果的各项时限中，按时完成的比例。按时完成的计入完成时，超时的计入到期时。'],
    firstTime: ['一次解决率', '本期首次得到客户反馈的工单中，首个方案即令客户满意的比例。'],
    firstContact: [
      '首次联系解决率',
      '本期首次得到客户反馈的工单中，客户对首次联系时告知的方案即表示满意的比例。30 分钟内的联系算一次。',
    ],
    rejected: ['方案不满意率', '本期客户给出反馈的全部方案中，客户不满意的比例；每次不满意都会重启工单。'],
    escalations: ['升级次数', '本期工单被升级的次数。'],
    medianMinutes: ['解决用时（中位数）', '从收到投诉到告知最终令客户满意的方案，按工作时间计；一半工单比它快。'],
    meanMinutes: ['解决用时（平均）', '同上，取平均值；个别特别慢的工单会拉高它。'],
    score: ['满意度', '本期收到的调查答卷的平均分，1 至 5 分。匿名调查时为空，请看「满意度结果」。'],
  },
  meanings: {
    clocks: '本期有结果的这项时限中，按时完成的比例。',
    kinds: '这一类投诉的时限达成率。',
    problems: '本期收到的这一分类的投诉数，列出最多的三类。',
    products: '本期收到的这一产品的投诉数，列出最多的三个。',
    unloved: '这一分类的平均满意度，列出至少有三份答卷的最低三类。',
    channels: '来自这一渠道的投诉的时限达成率，列出最低的三个。',
    regions: '来自这一地区的投诉的时限达成率，列出最低的三个。',
    people: '现由此人负责的工单的时限达成率。',
    workload: '期末由此人负责的未结工单数；旁边是其中最久的天数。',
  },
  outliers: {
    slow: [
      (ticketNo) => `${ticketNo} 用时特别长`,
      '解决所用的工作小时数；明显长于其他工单（超过上四分位三倍四分位距）。',
    ],
    waiting: [(ticketNo) => `${ticketNo} 迟迟没有方案`, '收到至今的天数，超过两周。'],
    reopened: [(ticketNo) => `${ticketNo} 多次重启`, '客户不满意的方案数。'],
  },
  nobody: '未分派',
  oldest: (days) => `最久 ${days} 天`,
  changes: { more: '变化明显', chance: '可能是偶然', tooFew: '数量太少，无法判断' },
  below: (limit) => `低于 ${limit}%`,
  period: daysZh,
  compared: (before, today) =>
    `与${before}对比。仅凭偶然出现这样的变化不到二十分之一时，才称为「变化明显」。统计于${today}，每天夜里更新。`,
};
