/** Refusals in words: what happened and where, what to do. Both halves in both languages, or it does not compile. */
import type { Refusal } from '../../domain/refusal';
import type { RefusalCode } from '../../domain/refusalCode';
import type { GovernedKind } from '../../domain/ticket/lifecycle';
import type { CalendarFault } from '../../domain/time/calendar';
import type { Language } from '../../packs/pack';
import type { Advice, Wording } from '../told';
import { advice, toldBy } from '../told';
import { refusalsEn } from './refusals.en';
import { refusalsZhCn } from './refusals.zh-CN';

type RefusalWordings = Readonly<Record<RefusalCode, Wording>>;

export interface RefusalTexts {
  readonly refusals: RefusalWordings;
  /** For anything that went wrong without being a refusal. */
  readonly defect: Advice;
}

/** What a step is called on the button that does it. */
export type StepWords = Readonly<Record<GovernedKind, string>>;
export type CalendarFaultWords = Readonly<Record<CalendarFault, (found: string) => string>>;

const TEXTS: Readonly<Record<Language, RefusalTexts>> = { 'zh-CN': refusalsZhCn, en: refusalsEn };

/** A refusal as a person reads it; ids among its facts become words. */
export function refusalText(language: Language, { code, facts }: Refusal): Advice {
  return advice(TEXTS[language].refusals[code], toldBy(language, facts));
}

/** What to say when something unexpected went wrong; the cause goes to the log and the health sheet, not to the person. */
export function defectText(language: Language): Advice {
  return TEXTS[language].defect;
}
