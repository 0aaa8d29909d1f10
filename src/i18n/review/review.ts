/** The words of the review: on its sheet, and in the reports. */
import type { Verdict } from '../../domain/review/chance';
import type { Outlier } from '../../domain/review/outliers';
import type { ReviewFigures } from '../../domain/review/reviewFigures';
import type { Language } from '../../packs/pack';
import { reviewEn } from './review.en';
import { reviewZh } from './review.zh-CN';

/** The single figures of a period, in the order in which they stand. */
export const REVIEW_FIGURES = [
  'received',
  'ended',
  'open',
  'old',
  'kept',
  'firstTime',
  'firstContact',
  'rejected',
  'escalations',
  'medianMinutes',
  'meanMinutes',
  'score',
] as const satisfies readonly (keyof ReviewFigures)[];
export type ReviewFigure = (typeof REVIEW_FIGURES)[number];

export type ReviewTopic =
  | 'figures'
  | 'clocks'
  | 'kinds'
  | 'problems'
  | 'products'
  | 'unloved'
  | 'channels'
  | 'regions'
  | 'people'
  | 'workload'
  | 'tickets';
export type ReviewUnit = 'cases' | 'percent' | 'hours' | 'points' | 'days' | 'times';

export interface ReviewTexts {
  readonly topics: Readonly<Record<ReviewTopic, string>>;
  readonly units: Readonly<Record<ReviewUnit, string>>;
  /** A figure’s name, and what it is. */
  readonly figures: Readonly<Record<ReviewFigure, readonly [name: string, meaning: string]>>;
  /** What the lines of a topic tell. */
  readonly meanings: Readonly<Record<Exclude<ReviewTopic, 'figures' | 'tickets'>, string>>;
  readonly outliers: Readonly<Record<Outlier['why'], readonly [name: (ticketNo: string) => string, meaning: string]>>;
  /** In place of an owner. */
  readonly nobody: string;
  /** How old the oldest open ticket is. */
  readonly oldest: (days: number) => string;
  readonly changes: Readonly<Record<Verdict, string>>;
  /** @param limit in percent */
  readonly below: (limit: number) => string;
  /** From one day to another, both included. @param from 'YYYY-MM-DD' */
  readonly period: (from: string, to: string) => string;
  /** The first line of a period: how it is compared. */
  readonly compared: (before: string, today: string) => string;
}

const TEXTS: Readonly<Record<Language, ReviewTexts>> = { en: reviewEn, 'zh-CN': reviewZh };

export function reviewTexts(language: Language): ReviewTexts {
  return TEXTS[language];
}
