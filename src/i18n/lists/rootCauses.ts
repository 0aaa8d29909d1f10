/** Kinds of causes as all windows and sheets call them. */
import type { RootCause } from '../../domain/measures/cause';

export type RootCauseWords = Readonly<Record<RootCause, string>>;

export const rootCausesEn: RootCauseWords = {
  people: 'People',
  machine: 'Machine',
  material: 'Material',
  method: 'Method',
  environment: 'Environment',
  measurement: 'Measurement and inspection',
  design: 'Design',
  supplier: 'Supplier',
  process: 'Process and rules',
  other: 'Other cause',
};

export const rootCausesZhCn: RootCauseWords = {
  people: '人员',
  machine: '设备',
  material: '物料',
  method: '方法',
  environment: '环境',
  measurement: '检测',
  design: '设计',
  supplier: '供应商',
  process: '流程制度',
  other: '其他原因',
};
