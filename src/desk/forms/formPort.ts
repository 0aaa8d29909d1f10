/** Forms that the desk makes, and what customers wrote into them. */
import type { Instant } from '../../domain/time/instant';

/** Where the token goes in a prefilled link that is kept; no token looks like it. */
export const TOKEN_PLACE = 'TOKEN';

/** What the desk keeps of the survey form it made. */
export interface SurveyForm {
  readonly formId: string;
  /** Prefilled link with TOKEN where the token goes. */
  readonly link: string;
  readonly publishedUrl: string;
  /** Title of the token question and of each survey question, in the desk's order. */
  readonly tokenTitle: string;
  readonly titles: readonly string[];
  /** Titles of the questions why a score is low, one for each that is scored; left out by forms that did not ask yet. */
  readonly reasons?: readonly string[];
}

/** One item of a form to be made. `page` begins a new page. */
export interface FormItem {
  /** By which the desk knows it; 'token' is filled in by the link. */
  readonly id: string;
  readonly kind: 'line' | 'text' | 'choice' | 'list' | 'page';
  readonly title: string;
  readonly help: string;
  readonly isRequired?: boolean;
  readonly choices?: readonly FormChoice[];
  /** What is said where a line holds no mail address; left out where it may hold anything. */
  readonly mailFault?: string;
}

export interface FormChoice {
  readonly value: string;
  /** Id of the page that it leads to; null ends the form. Left out of all choices of an item or of none. */
  readonly goTo?: string | null;
}

/** A form in the desk's language. */
export interface FormPlan {
  readonly title: string;
  readonly introduction: string;
  readonly confirmation: string;
  readonly items: readonly FormItem[];
}

/** What is kept of a form that was made. */
export interface MadeForm {
  readonly formId: string;
  readonly publishedUrl: string;
  /** Prefilled link with TOKEN where the token goes; that of the page where there is no token. */
  readonly link: string;
  /** The tab on which Google writes its answers; null where none was found. */
  readonly tab: number | null;
  /** Titles and Google's numbers of the questions, by the desk's ids. */
  readonly titles: Readonly<Record<string, string>>;
  readonly itemIds: Readonly<Record<string, number>>;
}

/** An answer as it stands on the tab that Google writes. */
export interface WrittenAnswer {
  readonly at: Instant;
  /** The whole row as people see it, the time first. */
  readonly cells: readonly string[];
  /** By the headings of the columns. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export interface FormPort {
  /** Creates and publishes a form, its answers arriving in this spreadsheet. */
  create(plan: FormPlan): MadeForm;
  /** Whether the form still exists and takes answers; mends what it can. */
  mend(form: Pick<MadeForm, 'formId'>): boolean;
  /**
   * Lets a drop-down list of the form offer these, and the form take answers or none.
   * @param values null: what it offers already
   * @returns false where there is no such form or list
   */
  offer(form: MadeForm, id: string, values: readonly string[] | null, isOpen: boolean): boolean;
  /** Has the form take no more answers. Answers whether it took any until now. */
  close(form: Pick<MadeForm, 'formId'>): boolean;
  /** What stands on a tab of answers, none where it is gone. Two reads. */
  written(tab: number): readonly WrittenAnswer[];
}
