/** The words of the alarms: on their sheet and in their message. */
import type { ChurnReason } from '../../domain/alarms/churn';
import type { Watched } from '../../domain/alarms/watchedComplaint';
import type { Language } from '../../packs/pack';
import { alarmsEn } from './alarms.en';
import { alarmsZh } from './alarms.zh-CN';

export interface AlarmTexts {
  /** Why a customer may leave. @param reasons as a list */
  readonly churn: (reasons: string) => string;
  readonly reasons: Readonly<Record<ChurnReason['why'], (count: number) => string>>;
  /** A problem, with its customers of the last four weeks and of the four before. */
  readonly frequent: (name: string, customers: number, before: number) => string;
  /** The beginning of an announcement. @param solvedBy kind of solution, or '' */
  readonly proposal: (product: string, category: string, solvedBy: string) => string;
  readonly message: {
    /** @param kind 'batch', 'category', 'region' or '' for any */
    readonly subject: (kind: string, what: string) => string;
    readonly greeting: (customers: string, expected: string) => string;
    readonly labels: Readonly<Record<Watched | 'since' | 'customers' | 'expected' | 'tickets', string>>;
    readonly after: (sheet: string, menu: string) => string;
  };
  /** What was opened as an incident, where nobody described it. */
  readonly incident: (what: string) => string;
}

const TEXTS: Readonly<Record<Language, AlarmTexts>> = { en: alarmsEn, 'zh-CN': alarmsZh };

export function alarmTexts(language: Language): AlarmTexts {
  return TEXTS[language];
}
