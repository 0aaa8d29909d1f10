/** The pivot tables and charts of the review, as data: what each groups and adds up, and what of it is drawn. */
import { AGES } from '../domain/review/workload';
import type { ColumnKey } from './sheets';

type CountedKey = ColumnKey<'counted'>;

/** Whole months that are counted before the one that has begun. */
export const MONTHS_BEFORE = 6;

export const PIVOT_IDS = [
  'categories',
  'products',
  'kinds',
  'regions',
  'channels',
  'clocks',
  'people',
  'workload',
  'outcomes',
] as const;
export type PivotId = (typeof PIVOT_IDS)[number];

/** A figure of a pivot table: the sum of a column, how many cells of it are filled, or their mean. */
export type PivotFigure = readonly ['SUM' | 'COUNT' | 'AVERAGE', CountedKey];

export interface PivotPlan {
  readonly rows: CountedKey;
  readonly columns: CountedKey | null;
  readonly figures: readonly [PivotFigure, ...PivotFigure[]];
  /** Rows without these do not count. */
  readonly where: readonly CountedKey[];
  /** Whether the most come first; by name otherwise. */
  readonly mostFirst: boolean;
}

const late: PivotFigure = ['AVERAGE', 'late'];
const kept: PivotFigure = ['AVERAGE', 'kept'];
const limits: PivotFigure = ['COUNT', 'kept'];

const received = (rows: CountedKey): PivotPlan => ({
  rows,
  columns: 'month',
  figures: [['SUM', 'received']],
  where: ['received', rows],
  mostFirst: true,
});
const ofLimits = (rows: CountedKey, share: PivotFigure): PivotPlan => ({
  rows,
  columns: null,
  figures: [limits, share],
  where: ['kept', rows],
  mostFirst: false,
});

export const PIVOTS_OF_REVIEW: Readonly<Record<PivotId, PivotPlan>> = {
  categories: received('category'),
  products: received('product'),
  kinds: ofLimits('kind', kept),
  regions: ofLimits('region', late),
  channels: ofLimits('channel', late),
  clocks: { rows: 'clock', columns: 'month', figures: [kept], where: ['kept'], mostFirst: false },
  people: ofLimits('owner', kept),
  workload: { rows: 'owner', columns: 'age', figures: [['SUM', 'open']], where: ['open'], mostFirst: true },
  outcomes: {
    rows: 'month',
    columns: null,
    figures: [
      ['COUNT', 'reopened'],
      ['AVERAGE', 'reopened'],
      ['AVERAGE', 'firstContact'],
    ],
    where: ['reopened'],
    mostFirst: false,
  },
};

/** Columns of a pivot table at its widest. */
export function widthOf({ columns, figures }: PivotPlan): number {
  if (columns === null) return 1 + figures.length;
  return 1 + (columns === 'month' ? MONTHS_BEFORE + 1 : AGES.length) + 1;
}

/** How many groups a pivot table or a list has: down, and across without the total. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const CHART_IDS = ['categories', 'channels', 'clocks', 'workload', 'outcomes', 'satisfaction'] as const;
export type ChartId = (typeof CHART_IDS)[number];
export type Extents = Readonly<Record<PivotId | 'satisfaction', Extent>>;

export interface ChartPlan {
  readonly type: 'bar' | 'column' | 'line';
  /** Which columns right of the labels are drawn, by how many groups go across. */
  readonly series: (across: number) => readonly number[];
  /** Groups that are drawn, from above. */
  readonly most: number;
  /** Whether 0 to 100 % are shown, or any numbers from 0. */
  readonly isShare: boolean;
  readonly isStacked: boolean;
}

const chart = (plan: Partial<ChartPlan>): ChartPlan => ({
  type: 'column',
  series: () => [1],
  most: 12,
  isShare: false,
  isStacked: false,
  ...plan,
});
const total = (across: number): readonly number[] => [across + 1];

export const CHARTS_OF_REVIEW: Readonly<Record<ChartId, ChartPlan>> = {
  categories: chart({ type: 'bar', series: total, most: 10 }),
  channels: chart({ series: () => [2], isShare: true }),
  clocks: chart({ type: 'bar', series: total, most: 15, isShare: true }),
  workload: chart({
    type: 'bar',
    series: (across) => Array.from({ length: across }, (_, index) => index + 1),
    most: 12,
    isStacked: true,
  }),
  outcomes: chart({ type: 'line', series: () => [2, 3], isShare: true }),
  satisfaction: chart({}),
};

/** Row of the sheet in which the list of satisfaction begins: below the headings, the day of the count and what each table is. */
export const SATISFACTION_ROW = 2 + 1 + PIVOT_IDS.length;
