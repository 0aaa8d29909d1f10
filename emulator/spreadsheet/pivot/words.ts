/** Words that a result has besides those of its source. */
export interface PivotWords {
  readonly grandTotal: string;
  readonly values: string;
  readonly total: (label: string) => string;
  readonly value: (summarizeBy: string, heading: string) => string;
  /** The name of a group by parts of a date; seen in English as "close_date - Year-Quarter". */
  readonly byDate: (heading: string, type: string) => string;
}

/** Parts of a date as the two languages call them. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  SECOND: ['Second', '秒'],
  MINUTE: ['Minute', '分钟'],
  HOUR: ['Hour', '小时'],
  HOUR_MINUTE: ['Hour-Minute', '小时-分钟'],
  HOUR_MINUTE_AMPM: ['Hour-Minute (12-hour)', '小时-分钟（12 小时制）'],
  DAY_OF_WEEK: ['Day of week', '星期'],
  DAY_OF_YEAR: ['Day of year', '一年中的第几天'],
  DAY_OF_MONTH: ['Day of month', '日'],
  DAY_MONTH: ['Day-Month', '日-月'],
  MONTH: ['Month', '月'],
  QUARTER: ['Quarter', '季度'],
  YEAR: ['Year', '年'],
  YEAR_MONTH: ['Year-Month', '年-月'],
  YEAR_QUARTER: ['Year-Quarter', '年-季度'],
  YEAR_MONTH_DAY: ['Year-Month-Day', '年-月-日'],
};

const ENGLISH: PivotWords = {
  grandTotal: 'Grand Total',
  values: 'Values',
  total: (label) => `${label} Total`.trim(),
  value: (summarizeBy, heading) => `${summarizeBy} of ${heading}`,
  byDate: (heading, type) => `${heading} - ${PARTS[type]?.[0] ?? type}`,
};

const CHINESE: PivotWords = {
  grandTotal: '总计',
  values: '值',
  total: (label) => `${label} 总计`.trim(),
  value: (summarizeBy, heading) => `${heading}的 ${summarizeBy}`,
  byDate: (heading, type) => `${heading} - ${PARTS[type]?.[1] ?? type}`,
};

/** The words of a spreadsheet's locale; the Chinese ones are unconfirmed ([K]). */
export function pivotWords(locale: string): PivotWords {
  return locale.startsWith('zh') ? CHINESE : ENGLISH;
}
