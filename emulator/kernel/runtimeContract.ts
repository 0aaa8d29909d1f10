/** The driver's side of the emulator: what tests, the workbench and openDesk hold on to. Long because it lists all that a driver can do. */
import type { FetchAnswer } from '../fetch/fetchAnswers';
import type { AccountKind, AuthMode, Deployment } from './contract';
import type { CellView, ChartView, Dialog, FormView, Menu, OpenQuestion, SheetTab } from './views';

export interface RuntimeOptions {
  /** 'Code.gs' / 'Code.js' → source, 'sidebar.html' → page, 'appsscript.json' → manifest. */
  readonly files: Readonly<Record<string, string>>;
  /** IANA zone of the script and of a new container spreadsheet; default 'Etc/UTC'. */
  readonly timeZone?: string;
  /** Spreadsheet locale, default 'en_US' ('zh_CN' for a Chinese desk). */
  readonly locale?: string;
  readonly account?: AccountKind;
  readonly deployment?: Deployment;
  /** Owner's address, default 'owner@example.com'. */
  readonly owner?: string;
  /** Further accounts that may edit the container. */
  readonly editors?: readonly string[];
  /** ISO instant with offset, default '2026-03-02T09:00:00Z'. */
  readonly startAt?: string;
  readonly seed?: number;
  /** Whether an add-on is enabled in the file already; before that only onOpen runs, without any authorisation. Default true. */
  readonly addOnEnabled?: boolean;
  /** A state saved by `save`; the other options but `files` are then taken from it. */
  readonly from?: string;
}

export interface Cost {
  readonly calls: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly simulatedMs: number;
}

export interface Faults {
  /** Kill the next execution at its n-th counted call (1 = before the first acts). */
  readonly killAtCall?: number;
  /** What a killed execution leaves of its pending writes: none, all, or the first k. Default none. */
  readonly pendingOnKill?: 'none' | 'all' | number;
  /** Methods that throw Google's service error: {'MailApp.sendEmail': 2} fails the next two calls. */
  readonly failing?: Readonly<Record<string, number>>;
  /** Remaining mail recipients of the day, for every account. */
  readonly mailQuota?: number;
  /** Somebody else holds the document and script lock for this long from now. */
  readonly holdLockMs?: number;
  /**
   * Google runs no time-driven trigger for this long from now. What a repeating one missed is not made up for; one that fires once does so
   * when this is over.
   */
  readonly stopClockMs?: number;
  /** Every call and every flush takes this many times as long from now on; 1 as usual. Waiting takes as long as it does. */
  readonly slowness?: number;
}

export interface ExecutionRecord {
  readonly id: number;
  readonly entryPoint: string;
  readonly trigger: string;
  readonly user: string;
  readonly authMode: AuthMode;
  readonly startedAt: number;
  readonly simulatedMs: number;
  readonly calls: number;
  readonly status: 'completed' | 'failed' | 'killed' | 'timedOut';
  readonly error: string | null;
  /** Where a script threw it, 'Code.gs:12:3', as far as that is known. */
  readonly at?: string;
  readonly logs: readonly string[];
}

/** An installable trigger as its creator sees it in the list of triggers. */
export interface InstalledTrigger {
  readonly handler: string;
  readonly creator: string;
  readonly kind: 'clock' | 'open' | 'edit' | 'change' | 'sheetFormSubmit' | 'formOpen' | 'formSubmit';
  /** Id of the spreadsheet or form; '' of a clock. */
  readonly sourceId: string;
  /** When a clock fires next; null of others, and of one that fired its only time. */
  readonly nextAt: number | null;
}

export interface SentMail {
  readonly sentAt: number;
  readonly from: string;
  readonly name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly SentFile[];
  /** Message ids in the header References, without their angle brackets, the oldest first; only a raw message can have any. */
  readonly references: readonly string[];
}

/** A file that came with a mail. */
export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  /** How many; of a PDF it is made for that, which takes a second. */
  readonly bytes: number;
  /** What is in it. @throws where a PDF cannot be made */
  content(): Uint8Array;
}

/** A dataset of BigQuery: rows by table, queries by view. */
export interface DatasetView {
  readonly location: string;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly fields: readonly { readonly name: string; readonly type: string }[];
        readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
      }
    >
  >;
  readonly views: Readonly<Record<string, string>>;
}

export interface Fetched {
  readonly at: number;
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FormAnswers {
  /** Item title → answer; a list for check boxes. */
  readonly [title: string]: string | number | readonly string[];
}

/** Human world: what an account does with its hands. Fires onOpen, onEdit, onChange and form-submit as Google would. */
export interface Person {
  readonly mail: string;
  /** Opens the file: fires the simple and installable onOpen triggers; returns the menus then on the bar. */
  openFile(): readonly Menu[];
  /** Types into one cell as a person does (leading = is a formula, '007' becomes 7 unless the cell is text). */
  type(sheetName: string, a1: string, typed: string): void;
  /**
   * Does several edits faster than Google follows: of the events they set off only the first two of each kind are heard
   * (G/guides/triggers: onEdit queues up to two events).
   */
  quickly(edits: () => void): void;
  /** Pastes a block of texts with its top left corner at `a1`. */
  paste(sheetName: string, a1: string, texts: readonly (readonly string[])[]): void;
  clear(sheetName: string, a1: string): void;
  sort(sheetName: string, a1: string, column: number, ascending: boolean): void;
  insertRows(sheetName: string, beforeRow: number, count: number): void;
  deleteRows(sheetName: string, firstRow: number, count: number): void;
  insertColumns(sheetName: string, beforeColumn: number, count: number): void;
  deleteColumns(sheetName: string, firstColumn: number, count: number): void;
  moveColumns(sheetName: string, firstColumn: number, count: number, toBefore: number): void;
  /** Clicks the button of a group of columns: collapses or expands the one whose columns contain `column`, the innermost one. */
  toggleColumnGroup(sheetName: string, column: number): void;
  moveRows(sheetName: string, firstRow: number, count: number, toBefore: number): void;
  renameSheet(sheetName: string, newName: string): void;
  /** Drags a tab to another place, counted from 1. */
  moveSheet(sheetName: string, position: number): void;
  freeze(sheetName: string, rows: number, columns: number): void;
  hideColumns(sheetName: string, firstColumn: number, count: number): void;
  showColumns(sheetName: string, firstColumn: number, count: number): void;
  /** Puts a filter over the tab where it has none, and takes the ticks off these texts in a column. */
  filterOut(sheetName: string, column: number, texts: readonly string[]): void;
  removeFilter(sheetName: string): void;
  copySheet(sheetName: string): string;
  deleteSheet(sheetName: string): void;
  selectCell(sheetName: string, a1: string): void;
  /** Clicks a menu entry by the function it calls. */
  clickMenu(functionName: string): void;
  /**
   * Clicks a menu entry as somebody who answers its questions themselves. Where an answer is wanting the run is left, without a record, and is to be
   * begun again with one answer more; what it wrote before a question it then writes again.
   * @param answers to the first questions, in order
   * @returns the question that is open, or null when the run came to its end
   */
  clickMenuAnswering(
    functionName: string,
    answers: readonly { readonly button: string; readonly text: string }[],
  ): OpenQuestion | null;
  /** `google.script.run.functionName(...args)` from a dialog, with Google's strictness on arguments and results. */
  callServer(functionName: string, ...args: unknown[]): unknown;
  /** What this person will answer to the next alert or prompt ('OK', 'CANCEL', 'YES', 'NO', 'CLOSE'); by default the first button. */
  answerNext(button: string, text?: string): void;
  /** Grants or refuses the script's authorisation for this account. */
  authorise(granted: boolean): void;
  /** Leaves these scopes of the manifest unticked on the screen of consent, and grants the others; `authorise(true)` ticks them. */
  refuseScopes(scopes: readonly string[]): void;
  /** Installs the add-on from the store: enables it in the file and fires the simple onInstall. */
  installAddOn(): void;
}

/** A spreadsheet as it stands in its owner's Drive. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly isTrashed: boolean;
  readonly tabs: readonly (ReturnType<Runtime['table']> & { readonly sheetId: number; readonly name: string })[];
}

/** A file or folder that a script made through Drive's API. */
export interface MadeFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly url: string;
  readonly owner: string;
  /** Ids of folders. */
  readonly parents: readonly string[];
  readonly isTrashed: boolean;
  /** Null of a folder. */
  readonly content: SentFile | null;
}

/** Spreadsheets besides the container, files that scripts made, and what their owners do to them by hand. Nothing here is counted as a call. */
export interface Drive {
  /** In the order in which they were made. */
  spreadsheets(): readonly DriveFile[];
  /** In the order in which they were made. */
  files(): readonly MadeFile[];
  /** Shares a spreadsheet with these accounts and no others. */
  share(fileId: string, people: { readonly editors?: readonly string[]; readonly viewers?: readonly string[] }): void;
  /** Puts a file into the bin, or takes it out again: whoever has access can open it there too. */
  trash(fileId: string, isTrashed: boolean): void;
  /** Deletes a file for good. */
  remove(fileId: string): void;
}

export interface Runtime {
  readonly drive: Drive;
  /** Tabs of the container spreadsheet in order, hidden ones included. Not counted as calls. */
  tabs(): readonly SheetTab[];
  /** Cells of rows [firstRow, firstRow + rowCount) as a person sees them, by `mail` (who sees locks). Not counted as calls. */
  view(sheetName: string, firstRow: number, rowCount: number, mail: string): readonly (readonly CellView[])[];
  /** Cells in sight whose shown text holds `text`, whatever its case, row by row. Not counted as calls. */
  find(sheetName: string, text: string): readonly { readonly row: number; readonly column: number }[];
  /** The charts of a tab in the order in which they lie over each other. Not counted as calls. */
  charts(sheetName: string): readonly ChartView[];
  /** Raw stored values of a tab with developer-metadata keys of sheet and columns. Not counted as calls. Dates as epoch milliseconds in `{date}`. */
  table(sheetName: string): {
    readonly sheetMetadata: Readonly<Record<string, string>>;
    readonly columnMetadata: readonly Readonly<Record<string, string>>[];
    readonly values: readonly (readonly (string | number | boolean | { readonly date: number })[])[];
  };
  /** The forms: id, title, published link, whether they take answers, items as a respondent sees them, with prefilled answers of `link`. */
  form(formIdOrLink: string): FormView;
  forms(): readonly FormView[];
  /** The globals of a long-lived editor execution by the owner, as `SpreadsheetApp`, `FormApp`, … for tests and exploration. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Runs a top-level function as the owner from the script editor (full authorisation). */
  run(functionName: string, event?: unknown): unknown;
  /** Runs `second` inside the n-th counted call of `first` (nested: the second runs to its end there). Returns both outcomes. */
  overlap(first: () => unknown, atCall: number, second: () => unknown): { first: Outcome; second: Outcome | null };
  /** Runs `act` and calls `look` before each counted call, with how many writes are pending there. What it looks at, it must not change. */
  watch(act: () => unknown, look: (pendingWrites: number) => void): Outcome;
  /**
   * Runs all of them, letting each further one in at a random counted call of those already running (by `seed`, with the given
   * likelihood at each call, default 0.2); what was not let in runs afterwards. Returns the outcomes in the order given.
   */
  interleave(executions: readonly (() => unknown)[], seed: number, likelihood?: number): readonly Outcome[];
  as(mail: string): Person;
  /** Publishes a form, as its owner does on its page. */
  publishForm(formId: string): void;
  /** Submits a form as a respondent; `link` is a published or prefilled link. */
  submitForm(formId: string, answers: FormAnswers, link?: string, respondent?: string): void;
  /** The web app, by GET or POST, as an anonymous visitor. */
  portal(
    method: 'GET' | 'POST',
    query: Readonly<Record<string, string>>,
    body?: string,
  ): { contentType: string; content: string };
  /** `google.script.run.functionName(...args)` from the web app's page, as an anonymous visitor. */
  portalCall(functionName: string, ...args: unknown[]): unknown;
  /** Where the clock stands; executions since the last `advance` may have run a little past it. */
  now(): number;
  /** Moves the clock by an ISO 8601 duration ('PT5M', 'P1D') or to an ISO instant; due time-driven triggers run on the way, in order. */
  advance(to: string): void;
  /** Every user's installable triggers, the oldest first. */
  triggers(): readonly InstalledTrigger[];
  /** Instant of the next time-driven trigger, or null. */
  nextTriggerAt(): number | null;
  cost(): Cost;
  resetCost(): void;
  faults(faults: Faults): void;
  mails(): readonly SentMail[];
  /** What scripts wrote and nobody has sent yet; `sentAt` is when it was written. */
  drafts(): readonly SentMail[];
  fetches(): readonly Fetched[];
  /** What the outside world answers from now on to requests whose address begins so; what was said last goes first. */
  answerFetches(answer: FetchAnswer): void;
  /** Makes an empty dataset of BigQuery, 'project.dataset', as somebody does in Google's console. */
  createDataset(name: string, location: string): void;
  /** What is in it. */
  dataset(name: string): DatasetView;
  executions(): readonly ExecutionRecord[];
  quotas(): readonly { readonly name: string; readonly used: number; readonly limit: number; readonly user: string }[];
  dialogs(mail: string): readonly Dialog[];
  /** The menus that scripts put on somebody's bar since they opened the file. */
  menus(mail: string): readonly Menu[];
  /** The whole world as JSON text; give it to `openRuntime({ from })`. */
  save(): string;
  /** The text of `save` piece by piece; nothing may change before the last one is taken. */
  savedPieces(): Iterable<string>;
}

export type Outcome = { readonly value: unknown } | { readonly error: Error };
