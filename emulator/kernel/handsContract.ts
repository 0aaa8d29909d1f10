import type { HandEvent } from './contract';
import type { FormAnswers, Person, Runtime } from './runtimeContract';
import type { FormView } from './views';

type SheetAct =
  | 'type'
  | 'paste'
  | 'clear'
  | 'sort'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumns'
  | 'toggleColumnGroup'
  | 'moveRows'
  | 'renameSheet'
  | 'moveSheet'
  | 'freeze'
  | 'hideColumns'
  | 'showColumns'
  | 'filterOut'
  | 'removeFilter'
  | 'deleteSheet'
  | 'selectCell';

type Acting<Act> = Act extends (...parts: infer Parts) => unknown
  ? (mail: string, ...parts: Parts) => readonly HandEvent[]
  : never;

/**
 * What people do to the container spreadsheet and what they see of it: `humanActions(world)` of emulator/spreadsheet. Each act changes
 * the file at once and returns what triggers hear of it, in Google's order; the kernel fires them.
 */
export type SheetHands = { readonly [Act in SheetAct]: Acting<Person[Act]> } & {
  /** Returns the name of the copy too. */
  copySheet(mail: string, sheetName: string): { readonly name: string; readonly events: readonly HandEvent[] };
} & Pick<Runtime, 'tabs' | 'view' | 'find' | 'charts' | 'table'>;

/** What respondents do to forms and what they see of them: `formHands(world)` of emulator/forms. */
export interface FormHands {
  /** Stores the response, adds its row to the destination sheet, and returns the events of the spreadsheet and of the form. */
  submit(
    formId: string,
    answers: FormAnswers,
    link: string | undefined,
    respondent: string | undefined,
  ): readonly HandEvent[];
  publish(formId: string): void;
  form(formIdOrLink: string): FormView;
  forms(): readonly FormView[];
}
