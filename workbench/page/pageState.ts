/** What the page knows and what is open on it, in one place. */
import type { DeskState, DialogHead, FormView, Menu, PortalPage } from '../server/wire';
import { store } from './store';
import type { Language } from './texts';
import { keptTour, type TourState } from './tour/tourState';

export type PanelId = 'mail' | 'forms' | 'executions' | 'quotas' | 'fetches';

export interface Message {
  readonly id: number;
  readonly kind: 'refusal' | 'news';
  readonly title: string;
  readonly text: string;
}

export interface Question {
  readonly text: string;
  /** The asker's own answers, the expected one first; cancelling is always possible. */
  readonly answers: readonly string[];
  /** Begins as the text of an input field; null asks for a choice only. */
  readonly field: string | null;
  /** @param answer index of the answer, or null when cancelled */
  readonly then: (answer: number | null, field: string) => void;
}

export interface OpenedForm {
  readonly view: FormView;
  readonly link: string | null;
}

/** A cell that is to be shown and selected; each visit has a number of its own. */
interface Visit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly visit: number;
}

export interface PageState {
  readonly language: Language;
  readonly isReached: boolean;
  readonly as: string;
  readonly desk: DeskState | null;
  readonly menus: readonly Menu[];
  readonly sheet: string;
  readonly goTo: Visit | null;
  /** Whether the find box is open (0: it is not); grows each time it is asked for, which takes the keyboard there. */
  readonly findOpened: number;
  readonly tour: TourState;
  readonly panel: PanelId | null;
  readonly mailIndex: number | null;
  readonly seenMails: number;
  readonly form: OpenedForm | null;
  readonly portal: PortalPage | null;
  readonly sidebar: DialogHead | null;
  readonly dialog: DialogHead | null;
  readonly isShuffling: boolean;
  readonly isBusy: boolean;
  /** The desk is being set up anew, which takes some seconds. */
  readonly isSettingUp: boolean;
  readonly messages: readonly Message[];
  readonly question: Question | null;
}

export const page = store<PageState>({
  language: firstLanguage(),
  isReached: true,
  as: '',
  desk: null,
  menus: [],
  sheet: '',
  goTo: null,
  findOpened: 0,
  tour: keptTour(),
  panel: null,
  mailIndex: null,
  seenMails: 0,
  form: null,
  portal: null,
  sidebar: null,
  dialog: null,
  isShuffling: false,
  isBusy: false,
  isSettingUp: false,
  messages: [],
  question: null,
});

function firstLanguage(): Language {
  const chosen = localStorage.getItem('workbench-language') ?? document.documentElement.lang;
  return chosen.startsWith('zh') ? 'zh-CN' : 'en';
}
