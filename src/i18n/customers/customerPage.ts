/** What customers read on their own page. It ships with the page, in both languages: before a desk is known nobody can tell which. */
import type { PageKind, PageRefusal, PageStatus, PageStep } from '../../domain/customerPage/pageStatus';
import type { Language } from '../../packs/pack';
import { customerPageEn } from './customerPage.en';
import { customerPageZhCn } from './customerPage.zh-CN';

export interface CustomerPageTexts {
  readonly loading: string;
  readonly page: string;
  readonly reference: string;
  /** Where the case stands: a short heading and a sentence. */
  readonly status: Readonly<Record<PageStatus, { readonly head: string; readonly says: string }>>;
  readonly next: string;
  /** What comes next, by when; `by` is '' where no time can be told. */
  readonly steps: Readonly<Record<PageStep, (by: string) => string>>;
  /** Instead of it, where that time has passed. */
  readonly late: (by: string) => string;
  readonly told: string;
  readonly solution: string;
  readonly completeOn: string;
  readonly receivedAt: string;
  readonly informedAt: string;
  readonly closedAt: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly send: string;
  readonly cancel: string;
  readonly add: string;
  readonly addLabel: string;
  readonly addHint: string;
  /** Once it is sent. */
  readonly thanks: Readonly<Record<PageKind, string>>;
  /** While the desk has not taken it in. */
  readonly waiting: Readonly<Record<PageKind, (at: string) => string>>;
  readonly refused: Readonly<Record<PageRefusal | 'notReached', { readonly head: string; readonly says: string }>>;
  readonly again: string;
  readonly tooLong: (most: number) => string;
  readonly yours: string;
}

const TEXTS: Readonly<Record<Language, CustomerPageTexts>> = { 'zh-CN': customerPageZhCn, en: customerPageEn };

/** The words of the page in a language. */
export function customerPageTexts(language: Language): CustomerPageTexts {
  return TEXTS[language];
}
