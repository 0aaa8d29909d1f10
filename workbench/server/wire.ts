/** What travels between the workbench's server and its page, as plain JSON. */
import type { ExecutionRecord, Fetched, SentFile, SentMail } from '../../emulator/kernel/runtimeContract';
import type {
  CellView,
  ChartView,
  Dialog,
  FormView,
  Menu,
  OpenQuestion,
  SheetTab as EmulatedTab,
} from '../../emulator/kernel/views';
import type { TourView } from '../tour/tourSteps';

export type Language = 'zh-CN' | 'en';

export interface Account {
  readonly mail: string;
  readonly name: string;
}

/** A dialog without its page; `/dialog` serves that. `index` counts the dialogs shown to one account. */
export interface DialogHead extends Omit<Dialog, 'html'> {
  readonly index: number;
  /** Text of an alert or toast; '' for pages. */
  readonly text: string;
}

/** A tab as the page knows it. */
export interface SheetTab extends Omit<EmulatedTab, 'hiddenRows'> {
  /** How many rows are shown, how many hidden then, and so on by turns; see `hiddenRuns`. */
  readonly hiddenRuns: readonly number[];
}

/** What every part of the page needs to know after any change. */
export interface DeskState {
  readonly revision: number;
  readonly now: number;
  readonly timeZone: string;
  readonly nextTriggerAt: number | null;
  readonly owner: string;
  readonly accounts: readonly Account[];
  readonly tabs: readonly SheetTab[];
  readonly dialogs: readonly DialogHead[];
  readonly mails: number;
  readonly fetches: number;
  readonly executions: number;
  /** Executions that did not complete. */
  readonly failures: number;
  /** Language of the desk and its sample data; null where it has none. */
  readonly language: Language | null;
  /** Whether nobody has changed anything since the desk was set up, and its language was not asked for. */
  readonly isUntouched: boolean;
  /** Whether there is a complaint desk to be led through. */
  readonly hasTour: boolean;
}

/** Rows [firstRow, firstRow + rows.length) of a tab; trailing cells without content or format are left out. */
export interface SheetWindow {
  readonly revision: number;
  readonly firstRow: number;
  readonly rows: readonly (readonly CellView[])[];
}

/** A cell's text, with the place of its look where it has one. */
export type PackedCell = string | readonly [text: string, look: number];

/** A window as it travels: every look once. */
export interface PackedWindow {
  readonly revision: number;
  readonly firstRow: number;
  readonly looks: readonly Omit<CellView, 'text'>[];
  readonly rows: readonly (readonly PackedCell[])[];
}

/** Where to look on from a cell for the next match: at it too, after it, before it. */
export const FIND_WAYS = ['here', 'next', 'previous'] as const;
export type FindWay = (typeof FIND_WAYS)[number];

/** What was found of a text on a sheet. */
export interface FoundInSheet {
  /** Cells in sight that hold it. */
  readonly count: number;
  /** The match that was looked for, counted from 1 among all, and its cell; null where there is none. */
  readonly match: { readonly number: number; readonly row: number; readonly column: number } | null;
}

/** A mail in the mailbox's list. */
export interface MailHead extends Pick<SentMail, 'sentAt' | 'from' | 'name' | 'to' | 'subject'> {
  readonly index: number;
}

export interface MailMessage extends Omit<SentMail, 'attachments'> {
  readonly index: number;
  readonly attachments: readonly Pick<SentFile, 'name' | 'contentType'>[];
}

/** What a person does with their hands on a sheet. */
export type Act =
  | { readonly kind: 'type'; readonly sheet: string; readonly a1: string; readonly text: string }
  | {
      readonly kind: 'paste';
      readonly sheet: string;
      readonly a1: string;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly kind: 'clear'; readonly sheet: string; readonly a1: string }
  | {
      readonly kind: 'sort';
      readonly sheet: string;
      readonly a1: string;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      readonly before: number;
    }
  | { readonly kind: 'toggleGroup'; readonly sheet: string; readonly column: number }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'copySheet' | 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'select'; readonly sheet: string; readonly a1: string };

/** What a POST is answered by where the desk refuses it. */
export interface DeskRefused {
  readonly refusal: string;
}

/** The outcome of `google.script.run`: what the function returned, or what it threw. */
export type CallOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** What came of clicking a menu entry: the question that it waits at, to be clicked again with one answer more, or null. */
export interface MenuClicked {
  readonly question: OpenQuestion | null;
}

export interface Opened {
  readonly menus: readonly Menu[];
}

export interface PortalPage {
  readonly contentType: string;
  readonly content: string;
  /** What its address says after the question mark. */
  readonly query: Readonly<Record<string, string>>;
}

export interface Quota {
  readonly name: string;
  readonly used: number;
  readonly limit: number;
  readonly user: string;
}

/** What became of the desk that was thrown away. */
export interface ResetDone {
  /** File that keeps it, or null. */
  readonly kept: string | null;
}

/** A step of the tour that was done. */
export interface TourStepDone {
  readonly view: TourView;
  /** What explains it, line by line, in the desk’s language. */
  readonly lines: readonly string[];
}

/** What each question is answered by. */
export interface Answers {
  readonly '/api/mails': readonly MailHead[];
  readonly '/api/mail': MailMessage;
  readonly '/api/forms': readonly FormView[];
  readonly '/api/executions': readonly ExecutionRecord[];
  readonly '/api/quotas': readonly Quota[];
  readonly '/api/fetches': readonly Fetched[];
  readonly '/api/tour': TourView;
}

export type { CellView, ChartView, FormView, Menu };
