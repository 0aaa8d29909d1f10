/** What the desk needs of the outer world. The google folder fulfils it; nothing here names a service. */
import type { ChatReply } from '../domain/chat/chatOutcome';
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import type { Language, Pack } from '../packs/pack';
import type { KpiLine } from './review/kpiLines';
import type { CONTACTS } from '../sheets/contacts';
import type { LOG } from '../sheets/log';
import type { OUTBOX } from '../sheets/outbox';
import type { Extents } from '../sheets/reviewTables';
import type { RowOf, SheetDeclaration } from '../sheets/sheet';
import type { SheetId } from '../sheets/sheets';
import type { TICKETS } from '../sheets/tickets';

type Key<D extends SheetDeclaration> = Extract<keyof D['columns'], string>;

/** One sheet as a table: rows are numbered as people count them (headings are row 1), columns are found by heading. */
export interface Table<D extends SheetDeclaration> {
  /** One column from row 2 down to the last row of the grid, empty cells included. One read. */
  column<K extends Key<D>>(key: K): readonly RowOf<D>[K][];
  /** Rows from `firstRow`, `count` of them or all that the grid has. One read. */
  rows(firstRow: number, count?: number): readonly RowOf<D>[];
  /** Whether the row below `row`, which must be there, has a key. One read, of that cell. */
  goesOnBelow(row: number): boolean;
  /**
   * Rows from `firstRow` down to the first without a key: for sheets that only the desk fills. One read.
   * @param most rows that are asked for; all where there is no such number
   */
  filled(firstRow: number, most?: number): readonly RowOf<D>[];
  /** Neighbouring columns from row 2 down, read with their headings in one call. */
  block<K extends Key<D>>(keys: readonly K[]): readonly Pick<RowOf<D>, K>[];
  /** @param rows what is left out of one is emptied */
  writeBlock<K extends Key<D>>(keys: readonly K[], firstRow: number, rows: readonly Partial<Pick<RowOf<D>, K>>[]): void;
  /**
   * Writes some cells of one row; one call for each run of neighbouring columns.
   * @param known the row as it was read; a run in which nothing differs from it is left out
   */
  write(row: number, cells: Partial<RowOf<D>>, known?: RowOf<D>): void;
  /** The same value into one column of many rows that are there. One write. */
  fill<K extends Key<D>>(rows: readonly number[], key: K, value: RowOf<D>[K]): void;
  /** Whether many rows may be added below `row` before the grid has to grow. No call. */
  hasRoom(row: number): boolean;
  /** Lets the grid grow, so that it has. */
  makeRoom(row: number): void;
  /**
   * Turns formulas that people typed into the desk's own columns of text back into the text they typed; on the register also in every column
   * that the desk fills. One read where there are none.
   */
  formulasToText(firstRow: number, count: number): void;
  /** Makes sure that every column stands, before anything is written that a missing one would leave half done. @throws {Refusal} HEADING_MISSING */
  demandColumns(): void;
  /** A cell as people see it. One read. */
  shown(row: number, key: Key<D>): string;
  /** The desk's columns among `count` columns of the sheet from `first` on. */
  keysWithin(first: number, count: number): readonly Key<D>[];
  /** Last row with any content, 1 where there are only headings. One read. */
  lastRow(): number;
  /** Writes whole rows below each other, growing the sheet where it ends. */
  append(firstRow: number, rows: readonly RowOf<D>[]): void;
  /** Adds one row below all content, wherever that ends by then. */
  appendBelow(row: RowOf<D>): void;
  /** Takes whole rows out of the sheet, whatever else stands in them. One call for each run of neighbouring rows. */
  remove(rows: readonly number[]): void;
  /** Leaves only these rows below the headings. */
  replace(rows: readonly RowOf<D>[]): void;
  /** Notes why a cell was put back, and takes away the number format that typing brought: a number under a date's format is read as a date. */
  note(row: number, key: Key<D>, text: string): void;
}

/** The document's properties: small texts that belong to this desk alone. */
export interface MemoryPort {
  read(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
  /** Takes these out for good. */
  forget(names: readonly string[]): void;
}

export interface OutgoingMail {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  /** Message id, without its angle brackets, under which mail programs gather it with others; null where it stands alone. */
  readonly thread: string | null;
  readonly attachments?: readonly Attachment[];
}

/** A file that goes along with a mail, as the mail service takes it. */
export interface Attachment {
  getName(): string | null;
}

/**
 * Puts a file into the folder, which is made where there is none, unless one of that key is there already. Two calls, and two for the first file.
 * @param key 60 bytes at most
 * @param folder its name where it has to be made; renamed and moved it is found again
 * @returns the address of the file
 * @throws whatever Drive throws
 */
export type CopyInDrive = (key: string, file: Attachment, folder: string) => string;

export interface MailPort {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** @throws whatever the mail service throws */
  send(mail: OutgoingMail): void;
}

export interface ChatPort {
  /** Posts JSON to a webhook. One call; never throws, since what Google says of a failed request names the address. */
  post(url: string, payload: string): ChatReply;
  /** Lets time pass. No call. */
  wait(ms: number): void;
}

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

/** A tab of the spreadsheet that is none of the desk's own. */
export interface SourceTab {
  readonly id: number;
  readonly name: string;
  /** Down to the last that holds anything. */
  readonly rows: number;
}

/** Tables of other tabs. They are read and never written. */
export interface SourcePort {
  /** Cells that the file may still grow by. Two reads a sheet. */
  room(): number;
  /** A read for each. */
  tabs(): readonly SourceTab[];
  /**
   * Rows of a tab as text, down to its last: times as `YYYY-MM-DD HH:mm` of the spreadsheet's zone, and what stands in merged cells in each of
   * them.
   * @returns null where there is no such tab, or it is one of the desk's own
   */
  read(tab: number, firstRow: number, count: number): readonly (readonly string[])[] | null;
}

/** What was missing and stands again. */
export interface EnsuredSheets {
  /** Titles of sheets. */
  readonly created: readonly string[];
  /** Headings, each with its sheet. */
  readonly repaired: readonly string[];
  /** Columns that are empty so far, by sheet: all of a sheet that was created. */
  readonly fresh: ReadonlyMap<SheetId, readonly string[]>;
}

/** What of the desk's sheets is not as set-up left it. */
interface SheetsLookedOver {
  readonly missing: readonly string[];
  /** Columns that are found by their mark, since their heading says something else. */
  readonly renamed: readonly { readonly found: string; readonly wanted: string }[];
}

/** What a person has granted the script. They may grant single scopes, and withdraw them. */
export interface Authorisation {
  /** Scopes that the script asks for and the person has not granted; empty where all is granted. */
  readonly missing: readonly string[];
  /** Whether Google lets them do nothing at all that needs a grant. */
  readonly isNothingGranted: boolean;
  /** The page where they may grant; '' where there is nothing to grant. */
  readonly url: string;
}

/** The spreadsheet as a thing that set-up builds and repair mends. */
export interface WorkbookPort {
  /**
   * Creates what is missing and mends what was broken, leaving everything else as people made it.
   * @param isAnotherPack whether the sheets still bear the headings of another one
   */
  ensure(pack: Pack, language: Language, isAnotherPack?: boolean): EnsuredSheets;
  /**
   * Looks at headings that somebody edited: one that belongs to another column is taken away again, with a note that says why.
   * @param first column of the sheet, as people count
   */
  keepHeadings(sheet: SheetId, first: number, count: number): void;
  /** Whether a sheet stands, under whatever name. */
  has(sheet: SheetId): boolean;
  /** Sheets and headings that are missing, by title, and headings that people renamed. Changes nothing. */
  lookOver(pack: Pack, language: Language): SheetsLookedOver;
  /** Copies sheets as they stand, under names made from theirs; a copy is no sheet of the desk. Answers the names. */
  setAside(ids: readonly string[], titled: (title: string) => string): readonly string[];
  /** A title that no tab has, made from that of each sheet; by the sheets' ids, without those that are not there. */
  freeTitles(ids: readonly SheetId[], titled: (title: string) => string): Readonly<Record<string, string>>;
  /** Copies sheets into hidden tabs under these titles, unless a tab has the title already. Answers the titles of copies made now. */
  keepCopies(titles: Readonly<Record<string, string>>): readonly string[];
  /** Deletes the tabs of these titles, as far as there are any. */
  dropTabs(titles: readonly string[]): void;
  /**
   * Writes a line of the start sheet that leads to a web address, below the desk's line `after`; takes its words away where that is ''.
   */
  linkOnStart(
    line: { readonly id: string; readonly after: string; readonly topic: string; readonly about: string },
    url: string,
  ): void;
  setZone(zone: string): void;
  /** Writes the figures of the staff anew, where the desk has a sheet for them. */
  writeKpis(pack: Pack, language: Language, lines: readonly KpiLine[]): void;
  /** Lets the charts of the review that still bear the desk's title reach as far as what they draw. One read, a write for each that did not. */
  fitCharts(extents: Extents, most: number): void;
  /** Lets the staff sheet and the matrix offer these departments; others may be typed all the same. */
  offerDepartments(names: readonly string[]): void;
  /**
   * Makes the one tick trigger and the form trigger of this owner, and leaves no second of either.
   * @param isOtherPace whether a tick that is there was made for another deployment
   */
  ensureTriggers(deployment: 'bound' | 'addOn', isOtherPace?: boolean): readonly string[];
  /** Names of the trigger functions that this person owns, one entry a trigger. */
  ownTriggers(): readonly string[];
  /** Takes away this person's triggers of the desk, and names what they called. */
  dropTriggers(): readonly string[];
  authorisation(): Authorisation;
}

/** What is built in on request, with scopes of its own: scripts/build/features.mjs has what each asks for. */
export type Feature = 'archive' | 'backup' | 'bigquery' | 'chat' | 'customerPage' | 'drive' | 'mailThreads' | 'vault';

/** The spreadsheet of its own that contact data can lie in, as the desk remembers it. */
export interface Vault {
  readonly id: string;
  readonly url: string;
  /** Id of its sheet of contacts; null until that stands. */
  readonly sheet: number | null;
  /** Whether contacts are read and written there; in the desk's own spreadsheet otherwise. */
  readonly isInForce: boolean;
  /** Whether the place that is not in force may hold some: a move was begun and is not finished. */
  readonly isMoving: boolean;
}

/** Who a vault is shared with by name; sharing by link or group is not told. */
export interface VaultPeople {
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** The vault as set-up, repair and health check see it. Everything else asks for the table of contacts, wherever that lies. */
export interface VaultPort {
  /** Makes an empty spreadsheet, which belongs to whoever runs this and is shared with nobody. */
  create(title: string): Pick<Vault, 'id' | 'url'>;
  /**
   * Mends the sheet of contacts in it.
   * @param mayMake whether it is made where it is not there
   * @returns its id
   * @throws {Refusal} VAULT_CLOSED, or VAULT_EMPTY where it is not there and may not be made
   */
  ensure(vault: Vault, pack: Pack, language: Language, mayMake: boolean): number;
  /** Contacts in the desk's own spreadsheet, in force or not. */
  here(): Table<typeof CONTACTS>;
  /** Contacts in the vault, in force or not. @throws {Refusal} VAULT_CLOSED or VAULT_EMPTY */
  there(vault: Vault): Table<typeof CONTACTS>;
  /** @throws {Refusal} VAULT_CLOSED or VAULT_EMPTY */
  people(vault: Vault): VaultPeople;
}

/** A spreadsheet that tickets have moved to, as the desk remembers it. */
export interface Archive {
  /** The year in which its tickets ended, with a number behind it from the second of a year on: '2025', '2025-2'. */
  readonly name: string;
  readonly id: string;
  readonly url: string;
  /** Ids of its sheets. */
  readonly sheets: Readonly<Record<ArchivedSheet, number>>;
  /** Rows in force on each sheet: what stands below them is left of a move that was cut off. */
  readonly rows: Readonly<Record<ArchivedSheet, number>>;
  /** What that will be once the log tells of the move that was begun last. */
  readonly coming: Archive['rows'];
  /** When the last of its tickets ended. */
  readonly lastClosedAt: Instant;
}

/** Sheets that an archive has, declared as those of the desk are. */
export type ArchivedSheet = 'tickets' | 'log' | 'outbox';

export interface ArchiveTables {
  readonly tickets: Table<typeof TICKETS>;
  readonly log: Table<typeof LOG>;
  readonly outbox: Table<typeof OUTBOX>;
}

/** Other spreadsheets that hold what has moved out. */
export interface ArchivePort {
  /** Makes an empty spreadsheet in the desk's zone, which belongs to whoever runs this and is shared with nobody. */
  create(title: string): Pick<Archive, 'id' | 'url'>;
  /** Makes or mends its sheets. @returns their ids @throws {Refusal} ARCHIVE_CLOSED */
  ensure(archive: Pick<Archive, 'name' | 'id' | 'url'>, pack: Pack, language: Language): Archive['sheets'];
  /** Its tables. One call. @throws {Refusal} ARCHIVE_CLOSED */
  open(archive: Archive): ArchiveTables;
  /**
   * What stands in columns of people's own on the desk's register, by row from row 2, each cell with its heading; '' where nothing does. A read
   * for each such column, and two besides.
   */
  besides(): readonly string[];
}

/** What a cell holds, as the spreadsheet gives it. */
export type Cell = string | number | boolean | Date;
export type Cells = readonly (readonly Cell[])[];

/** A sheet of the desk as it stands, columns of people's own included. Rows are counted from 0, below the headings. */
export interface StandingSheet {
  readonly id: SheetId;
  readonly title: string;
  /** Of each column that holds anything; '' for one of people's own. */
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  readonly rows: number;
  /** Values, where there are formulas too. One read. */
  read(from: number, count: number): Cells;
  /** Writes rows over what stands there, text as text. @param cells as wide as `keys` */
  write(from: number, cells: Cells): void;
  /** Leaves only these rows below the headings. One write, so that a run that is cut off leaves the ones or the others. */
  replace(cells: Cells): void;
}

/** A spreadsheet that holds a copy. Rows are counted from 0 from the first of a tab on. */
export interface CopyBook {
  /** The page that says what it is. */
  readAbout(): Cells;
  /** Writes it; what stood there goes. */
  writeAbout(cells: Cells): void;
  /** Empties a tab, or makes it. */
  begin(tab: string): void;
  write(tab: string, from: number, cells: Cells): void;
  /** Rows of a tab; all where `count` is left out, none where there is no such tab. */
  read(tab: string, from?: number, count?: number): Cells;
  /** Takes away every other tab but the page that says what it is. */
  keepOnly(tabs: readonly string[]): void;
}

/** Copies of the desk's sheets in spreadsheets of their own. */
export interface BackupPort {
  /** Makes an empty spreadsheet in the desk's zone, which belongs to whoever runs this and is shared with nobody. */
  create(title: string): { readonly id: string; readonly url: string };
  /** One call. @throws {Refusal} BACKUP_CLOSED */
  open(book: { readonly id: string; readonly url: string }): CopyBook;
  /** Sheets of the desk that stand, of these. Four reads each. */
  standing(ids: readonly SheetId[]): readonly StandingSheet[];
}

/** Rows on their way to a table of a data warehouse. */
export interface LoadedTable {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  /** Each a row in JSON. */
  readonly lines: readonly string[];
}

/** A data warehouse. A place is 'project.dataset', which somebody has made. */
export interface WarehousePort {
  /** Adds rows, making tables and columns that are missing, and waits until all have arrived. @throws what the service says, some having arrived or none */
  load(place: string, tables: readonly LoadedTable[]): void;
  /** Runs SQL statements one after the other, and waits. @throws what the service says */
  run(place: string, statements: readonly string[]): void;
}

/** The customer page as the document sees it: what it keeps for the page, and where the page is. */
export interface PagePort {
  /** Keeps values for the page, under the desk's key. One write. */
  keep(desk: string, values: Readonly<Record<string, string>>): void;
  /** Where Google serves the page; '' where it does not say. */
  address(): string;
}

/** Everything that a run of the desk may touch. */
export interface Ports {
  now(): Instant;
  /** Mail of the person at the keyboard; '' where Google does not tell. */
  me(): string;
  readonly memory: MemoryPort;
  table<D extends SheetDeclaration>(declaration: D): Table<D>;
  /** Applies what was written, so that other runs see it. */
  flush(): void;
  /** What this build has besides the desk itself. No call. */
  readonly features: readonly Feature[];
  readonly mail: MailPort;
  /**
   * HTML as a PDF. One call.
   * @param name of the file, without its ending
   * @throws whatever the conversion throws
   */
  pdf(name: string, html: string): Attachment;
  /**
   * Puts files into a folder of this desk's own in the Drive of whoever runs this. Only where the feature `drive` is built in.
   * @returns what does so, and knows the folder from the first file on
   */
  readonly copyInDrive: CopyInDrive;
  readonly chat: ChatPort;
  readonly forms: FormPort;
  readonly sources: SourcePort;
  readonly page: PagePort;
  readonly vault: VaultPort;
  readonly archive: ArchivePort;
  /** What is done with it: `copyNow` makes a copy. Only where the feature `backup` is built in. */
  readonly backups: BackupPort;
  readonly warehouse: WarehousePort;
  readonly workbook: WorkbookPort;
  zone(id: string): Zone;
  /** First 16 hexadecimal digits of SHA-256. */
  digest(text: string): string;
  /** HMAC-SHA-256, as bytes. */
  hmac(secret: string, text: string): readonly number[];
  uniqueId(): string;
  /** The spreadsheet's own time zone. */
  ownZone(): string;
  /** Address of a row of the register. */
  registerLink(row: number): string;
  /** Ticket row that the person has selected, or null. */
  selectedRow(): number | null;
  /** A line for the execution log. */
  say(line: string): void;
}
