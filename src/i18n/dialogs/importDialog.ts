/** Words of the dialog that imports tables alone: it has those of both languages, as the set-up window has. */
import type { ImportField, StatusMeaning, ValueField } from '../../domain/importing/importField';
import type { DateOrder } from '../../domain/importing/writtenTime';
import type { Channel } from '../../domain/ticket/events';
import type { Language } from '../../packs/pack';
import { importDialogEn } from './importDialog.en';
import { importDialogZhCn } from './importDialog.zh-CN';

/** Why a row is not imported. */
export type RowProblem =
  | 'empty'
  | 'totals'
  | 'headingAgain'
  | 'leftOut'
  | 'tooFewCells'
  | 'tooLong'
  | 'noDescription'
  | 'dateUnreadable'
  | 'dateInFuture'
  | 'categoryUnknown'
  | 'priorityUnknown'
  | 'amountUnreadable'
  | 'sameRow'
  | 'repeated';

/** Why a ticket stays where an import is taken back. */
export type StayReason = 'archived' | 'worked' | 'named' | 'remark' | 'erased' | 'inSending';

export interface ImportDialogTexts {
  readonly title: string;
  readonly intro: string;
  readonly leadersOnly: string;
  readonly step: (at: number, of: number, name: string) => string;
  readonly steps: Readonly<Record<'source' | 'columns' | 'words' | 'check', string>>;
  readonly next: string;
  readonly back: string;
  readonly close: string;
  readonly from: string;
  readonly ways: Readonly<Record<'tab' | 'file' | 'paste', string>>;
  readonly tab: string;
  readonly tabRows: (name: string, rows: number) => string;
  readonly noTabs: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fileWrong: Readonly<Record<'empty' | 'binary' | 'noText' | 'noTable' | 'tooLarge', string>>;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasted: string;
  readonly unchanged: string;
  readonly looking: string;
  readonly unfinished: (source: string, when: string) => string;
  readonly unfinishedTab: string;
  readonly unfinishedFile: string;
  readonly goOn: string;
  readonly goesOn: string;
  readonly headingRow: string;
  readonly headingRowHint: string;
  readonly row: (row: number) => string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly feeds: (heading: string) => string;
  readonly noField: string;
  readonly sample: (samples: string) => string;
  readonly emptyColumn: string;
  readonly repeats: string;
  readonly noDescription: string;
  readonly dates: string;
  readonly dateOrders: Readonly<Record<DateOrder, string>>;
  readonly orderSure: string;
  readonly orderUnsure: string;
  readonly orderMixed: (count: number) => string;
  readonly timeZone: string;
  readonly timeZoneHint: string;
  readonly reading: (rows: number, of: number) => string;
  readonly wordsIntro: string;
  readonly noWords: string;
  readonly valueFields: Readonly<Record<ValueField, string>>;
  readonly word: (word: string, count: number) => string;
  readonly notRecognised: string;
  readonly toTriage: string;
  readonly byRules: string;
  readonly otherCategory: string;
  readonly otherCategoryHint: string;
  readonly statuses: Readonly<Record<StatusMeaning, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly moreWords: (count: number) => string;
  readonly counts: Readonly<Record<'fresh' | 'known' | 'left' | 'refused', string>>;
  readonly countsHint: Readonly<Record<'fresh' | 'known' | 'left' | 'refused', string>>;
  readonly nothingNew: string;
  readonly tooMany: (fits: number) => string;
  readonly shown: string;
  readonly over: string;
  readonly problems: (count: number) => string;
  readonly leftRows: (count: number) => string;
  readonly problem: Readonly<Record<RowProblem, string>>;
  readonly problemRow: (row: number, heading: string, found: string) => string;
  readonly sameAs: (row: string) => string;
  readonly showMore: (count: number) => string;
  readonly afterwards: string;
  readonly run: (rows: number) => string;
  readonly running: string;
  readonly runningHint: string;
  readonly progress: (done: number, of: number, tickets: number) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: string;
  readonly done: (tickets: number) => string;
  readonly doneHint: string;
  readonly another: string;
  readonly imports: string;
  readonly importLine: (tickets: number, when: string, by: string) => string;
  readonly states: Readonly<Record<'running' | 'done' | 'undone', string>>;
  readonly undo: string;
  readonly undoOf: (source: string) => string;
  readonly undoLooking: string;
  readonly undoAsk: (count: number) => string;
  readonly undoNothing: string;
  readonly undoHow: string;
  readonly stays: (count: number) => string;
  readonly moreStay: (count: number) => string;
  readonly stayReasons: Readonly<Record<StayReason, string>>;
  readonly stay: (ticketNo: string, reason: string, what: string) => string;
  readonly undoNow: (count: number) => string;
  readonly undoing: (count: number) => string;
  readonly undone: (count: number) => string;
  readonly keep: string;
  readonly fields: Readonly<Record<ImportField, string>>;
}

const TEXTS: Readonly<Record<Language, ImportDialogTexts>> = { 'zh-CN': importDialogZhCn, en: importDialogEn };

/** The words of the dialog in one language. */
export function importDialogTexts(language: Language): ImportDialogTexts {
  return TEXTS[language];
}
