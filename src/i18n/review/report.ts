/** The words of a report: the document that supervisors and directors get of a week, a month or days of their choice. */
import type { Decision } from '../../domain/review/decisions';
import type { ReportedFigure, ReportPeriod } from '../../domain/review/report';
import type { Contact } from '../../domain/review/scoreReport';
import type { Language } from '../../packs/pack';
import { reportEn } from './report.en';
import { reportZh } from './report.zh-CN';

type ReportPart = 'decide' | 'figures' | 'kinds' | 'problems' | 'scores' | 'measures' | 'outliers';

export interface ReportTexts {
  /** @param period the days in words; '' for any */
  readonly subject: (kind: string, period: string) => string;
  readonly greeting: string;
  readonly parts: Readonly<Record<ReportPart, string>>;
  readonly amount: (value: number, unit: ReportedFigure['unit']) => string;
  /** A figure beside how it was before, and what that says. */
  readonly besides: (before: string, change: string) => string;
  readonly nothing: string;
  /** What matters, a sentence each. */
  readonly headline: {
    readonly volume: (received: number, before: string, ended: number, open: number) => string;
    readonly kept: (percent: number, hits: number, all: number, below: readonly string[]) => string;
    readonly noneCameOut: string;
    readonly scores: (mean: string, answers: number, low: number) => string;
    readonly fewAnswers: string;
    readonly measures: (open: number, overdue: number) => string;
    readonly joined: (sentences: readonly string[]) => string;
  };
  readonly decisions: { readonly [What in Decision['what']]: (decision: Extract<Decision, { what: What }>) => string };
  readonly columns: Readonly<
    Record<
      | 'figure'
      | 'now'
      | 'before'
      | 'change'
      | 'survey'
      | 'lowest'
      | 'contact'
      | 'reason'
      | 'measure'
      | 'owner'
      | 'dueOn'
      | 'ticket'
      | 'value',
      string
    >
  >;
  readonly kept: (percent: number, hits: number, all: number, before: number | null, isBelow: boolean) => string;
  readonly problem: (count: number, besides: string) => string;
  readonly causes: (problem: string, explained: number, all: number, causes: readonly string[]) => string;
  readonly cause: (cause: string, tickets: number) => string;
  readonly measuresTaken: (count: number) => string;
  readonly answers: (mean: string, answers: number) => string;
  readonly score: (score: number) => string;
  readonly scored: (count: number, percent: number) => string;
  readonly contacts: Readonly<Record<Contact, string>>;
  readonly followed: (low: number, contacts: Readonly<Record<Contact, number>>) => string;
  readonly loop: Readonly<Record<'opened' | 'done' | 'effective' | 'notEffective', string>>;
  readonly atEnd: (open: number, overdue: number, unproved: number) => string;
  /** How the report was counted. @param at date and time */
  readonly counted: (before: string, at: string) => string;
  /** @param sheet title of the sheet that keeps it */
  readonly keptAs: (reportNo: string, sheet: string) => string;
  /** In place of the PDF where it could not be made. */
  readonly noPdf: string;
  /** Name of the folder in Drive that copies are put into. */
  readonly folder: string;
  /** Of the file, without its ending. */
  readonly fileName: (kind: ReportPeriod['kind'], from: string, to: string) => string;
}

const TEXTS: Readonly<Record<Language, ReportTexts>> = { en: reportEn, 'zh-CN': reportZh };

export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
