/** All sheets that a desk can have, in the order of their tabs. */
import { ALARMS } from './alarms';
import { CALENDAR } from './calendar';
import { CATEGORIES } from './categories';
import { CONTACTS } from './contacts';
import { COUNTED } from './counted';
import { FORM_ANSWERS } from './formAnswers';
import { HEALTH } from './health';
import { INBOX } from './inbox';
import { KNOWLEDGE } from './knowledge';
import { KPIS } from './kpis';
import { LADDER } from './ladder';
import { LOG } from './log';
import { LOOP } from './loop';
import { MAINTENANCE } from './maintenance';
import { MATRIX } from './matrix';
import { OUTBOX } from './outbox';
import { PHRASES } from './phrases';
import { PIVOTS } from './pivots';
import { REPORTS } from './reports';
import { RESULTS } from './results';
import { REVIEW } from './review';
import { SETTINGS } from './settings';
import type { SheetDeclaration } from './sheet';
import { SOLUTIONS } from './solutions';
import { STAFF } from './staff';
import { START } from './start';
import { SURVEY_KEYS, SURVEYS } from './surveys';
import { TARGETS } from './targets';
import { TEMPLATES_SHEET } from './templates';
import { TERMS } from './terms';
import { TICKETS } from './tickets';
import { TRAINING } from './training';

export const SHEETS = [
  START,
  TICKETS,
  MATRIX,
  LOOP,
  SURVEYS,
  RESULTS,
  REVIEW,
  REPORTS,
  PIVOTS,
  PHRASES,
  ALARMS,
  KNOWLEDGE,
  FORM_ANSWERS,
  MAINTENANCE,
  TRAINING,
  KPIS,
  STAFF,
  CATEGORIES,
  TARGETS,
  LADDER,
  SOLUTIONS,
  TERMS,
  TEMPLATES_SHEET,
  CALENDAR,
  SETTINGS,
  HEALTH,
  LOG,
  OUTBOX,
  CONTACTS,
  SURVEY_KEYS,
  INBOX,
  COUNTED,
] as const;

export type AnySheet = (typeof SHEETS)[number];
export type SheetId = AnySheet['id'];
/** The column keys of one sheet. */
export type ColumnKey<Id extends SheetId> = Extract<keyof Extract<AnySheet, { readonly id: Id }>['columns'], string>;

/** The declaration of a sheet, without what is special to it: for what is done to any sheet alike. */
export function declarationOf(id: SheetId): SheetDeclaration {
  return SHEETS.find((one) => one.id === id) ?? TICKETS;
}
