import type { AlarmTexts } from './alarms';

const KINDS: Readonly<Record<string, string>> = { batch: '批次', category: '分类', region: '地区' };

export const alarmsZh: AlarmTexts = {
  churn: (reasons) => `该客户有流失风险，近 90 天：${reasons}。`,
  reasons: {
    repeats: (count) => `投诉 ${count} 次`,
    returns: (count) => `退换货或退款 ${count} 次`,
    reopenings: (count) => `对方案不满意 ${count} 次`,
    falling: (count) => `${count} 次评分呈下降趋势`,
  },
  frequent: (name, customers, before) => `${name}：近四周 ${customers} 位客户反映（前四周 ${before} 位）`,
  proposal: (product, category, solvedBy) =>
    `近期有部分客户反映${product === '' ? '' : `${product}的`}以下问题：${category}。我们正在处理。${
      solvedBy === '' ? '在此之前您可以：……' : `目前最有效的处理方式：${solvedBy}。办理方法：……`
    }`,
  message: {
    subject: (kind, what) =>
      kind === '' ? '异常预警：投诉激增' : `异常预警：${KINDS[kind] ?? kind}「${what}」投诉激增`,
    greeting: (customers, expected) =>
      `近七天有 ${customers} 位客户反映此问题，按前几周的情况预计为 ${expected} 位。请确认是否出于同一原因。`,
    labels: {
      batch: '产品批次',
      category: '问题分类',
      region: '地区',
      since: '首张工单',
      customers: '七天内客户数',
      expected: '预计',
      tickets: '工单',
    },
    after: (sheet, menu) =>
      `全部异常预警见「${sheet}」表。可通过${menu}立为群体事件，统一告知所有相关客户，或予以排除。仅因偶然而误报的，平均两个月不到一次。`,
  },
  incident: (what) => `多起投诉可能出于同一原因：${what}`,
};
