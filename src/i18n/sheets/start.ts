/** What the start sheet says. */
import type { Language } from '../../packs/pack';
import { startEn } from './start.en';
import { startZhCn } from './start.zh-CN';

/** What is counted; of sheets that only some desks have, where they do. */
export type StartFigure =
  'open' | 'late' | 'today' | 'escalated' | 'measures' | 'lowScores' | 'maintenance' | 'kpis' | 'problems';
type StartRole = 'agent' | 'supervisor' | 'head' | 'admin';
type StartRule =
  | 'matrix'
  | 'staff'
  | 'categories'
  | 'targets'
  | 'ladder'
  | 'solutions'
  | 'terms'
  | 'training'
  | 'templates'
  | 'calendar'
  | 'settings';
type StartSection = 'what' | 'loop' | 'now' | 'who' | 'rules' | 'help';

export interface StartWords {
  readonly sections: Readonly<Record<StartSection, { readonly topic: string; readonly about: string }>>;
  readonly steps: readonly (readonly [topic: string, about: string])[];
  readonly figures: Readonly<Record<Exclude<StartFigure, 'late'>, string>> & {
    /** @param due heading of the column with the next due time, @param late of the one with what was missed */
    readonly late: (due: string, late: string) => string;
  };
  readonly people: Readonly<Record<StartRole, string>>;
  readonly rules: Readonly<Record<StartRule, string>>;
}

const START: Readonly<Record<Language, StartWords>> = { 'zh-CN': startZhCn, en: startEn };

/** The words of the start sheet in a language. */
export function startWords(language: Language): StartWords {
  return START[language];
}
