/** The words of the review's charts, pivot tables and phrases. */
import type { Language } from '../../packs/pack';
import type { ChartId, PivotId } from '../../sheets/reviewTables';
import { reviewAreaEn } from './reviewArea.en';
import { reviewAreaZh } from './reviewArea.zh-CN';

/** What customers are grouped by where their satisfaction is told, in the order in which it stands. */
export const SATISFIED_BY = ['kind', 'category', 'product', 'channel', 'region', 'owner', 'month'] as const;
export type SatisfiedBy = (typeof SATISFIED_BY)[number];

export interface ReviewAreaTexts {
  /** The first line. @param since the first month, 'YYYY-MM' */
  readonly asOf: (today: string, since: string) => readonly [name: string, meaning: string];
  readonly tables: Readonly<Record<PivotId, readonly [title: string, meaning: string]>>;
  readonly charts: Readonly<Record<ChartId, string>>;
  /** Names of figures that count filled cells of a column. */
  readonly counts: Readonly<Record<'kept' | 'reopened', string>>;
  /** Groups of ages, the youngest first; in this order by their letters too. */
  readonly ages: readonly [string, string, string, string, string];
  /** All groups that are too rare for a line of their own. */
  readonly others: string;
  /** In place of an owner. */
  readonly nobody: string;
  readonly satisfaction: Readonly<Record<SatisfiedBy, string>>;
  readonly satisfactionIs: (isAnonymous: boolean) => string;
  readonly phrases: {
    readonly byKind: string;
    readonly byScore: string;
    /** @param score 1 to 5 */
    readonly score: (score: number) => string;
    readonly low: string;
    readonly notLow: string;
    readonly ofKind: string;
    readonly ofScore: (isAnonymous: boolean) => string;
    readonly none: string;
  };
}

const TEXTS: Readonly<Record<Language, ReviewAreaTexts>> = { en: reviewAreaEn, 'zh-CN': reviewAreaZh };

export function reviewAreaTexts(language: Language): ReviewAreaTexts {
  return TEXTS[language];
}
