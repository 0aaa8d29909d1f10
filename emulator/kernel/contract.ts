/** What the folders of the emulator agree on: the kernel implements it, every service is written against it. */

/** How a service call is counted and priced; `handle` (getActive, getSheetById, getRange…) is neither. */
export type Price =
  | { readonly kind: 'handle' }
  | { readonly kind: 'read' | 'write'; readonly cells: number }
  | { readonly kind: 'structure' | 'flush' }
  | { readonly kind: 'fixed'; readonly ms: number };

/** Values of the script's own realm: a host Date or Array fails `instanceof` inside `node:vm`, so services mint there. */
export interface Realm {
  date(epochMs: number): Date;
  isDate(value: unknown): value is Date;
  array<T>(items: readonly T[]): T[];
  /** An array of that length for a service to fill, cell by cell: reading a table must not make it twice. */
  list<T>(length: number): T[];
  grid<T>(rows: readonly (readonly T[])[]): T[][];
  object(record: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** An Error of the script's realm whose name is `Exception`, as Google throws it. */
  exception(message: string): Error;
  /** Runs source text in the script's global scope and returns its completion value (templates, `eval`-like services). */
  evaluate(source: string): unknown;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
export type AccountKind = 'consumer' | 'workspace';
export type Deployment = 'bound' | 'addOn' | 'standalone' | 'webApp';

/**
 * A part of the world that one service owns and that outlives executions. Must be plain JSON data (no Map, Date, class),
 * since the world is saved with JSON.stringify. Fetched lazily by key: `world.part('mail', () => ({ sent: [] }))`.
 */
export interface World {
  part<T extends object>(key: string, initial: () => T): T;
  /** Simulated time in epoch milliseconds. */
  now(): number;
  /** Deterministic random number in [0, 1) from the world's seed. */
  random(): number;
  /** A fresh id such as Google mints (44 characters of [A-Za-z0-9_-]), deterministic by seed. */
  newId(): string;
  readonly account: AccountKind;
  readonly deployment: Deployment;
  /** The file the script is bound to, or null for a standalone script or a web app. */
  readonly containerId: string | null;
  /** Owner of script and file: the account that `openRuntime` was given. */
  readonly owner: string;
  readonly scriptTimeZone: string;
  /** Locale of a new spreadsheet, as 'en_US'. */
  readonly locale: string;
  /** Accounts besides the owner that may edit the container. */
  readonly editors: readonly string[];
  /** The project's files: 'Code.gs' → source, 'sidebar.html' → page, 'appsscript.json' → manifest. Not part of the saved world. */
  readonly files: Readonly<Record<string, string>>;
}

/** Daily quotas known to the kernel, for `useQuota` and `quotaLeft`; `email` counts recipients. */
export type QuotaName =
  'email' | 'gmailMessages' | 'urlfetch' | 'properties' | 'spreadsheetCreate' | 'documentCreate' | 'triggerRuntime';

/**
 * What a human action did that triggers hear of. The spreadsheet's and the forms' human actions return a list of these, in the
 * order in which Google would fire them; the kernel adds authMode, user, source and triggerUid and runs the triggers.
 */
export interface HandEvent {
  readonly kind: 'open' | 'edit' | 'change' | 'sheetFormSubmit' | 'formSubmit';
  /** Id of the spreadsheet, or of the form for `formSubmit`. */
  readonly fileId: string;
  /** The members special to the event (range, value, changeType, namedValues, response…), minted for the execution that hears of it. */
  event(context: ServiceContext): Readonly<Record<string, unknown>>;
}

/** One run of a script function by one account. */
export interface Execution {
  readonly id: number;
  readonly entryPoint: string;
  /** Epoch milliseconds of the world's clock. */
  readonly startedAt: number;
  readonly authMode: AuthMode;
  /** Who the run acts as (`Session.getEffectiveUser`). */
  readonly effectiveUser: string;
  /** Who is at the keyboard, '' where Google hides it (`Session.getActiveUser`). */
  readonly activeUser: string;
  readonly trigger: 'simple' | 'installable' | 'menu' | 'rpc' | 'webApp' | 'editor';
}

/** What a service gets, once per execution. */
export interface ServiceContext {
  readonly world: World;
  readonly execution: Execution;
  readonly realm: Realm;
  /**
   * Every method that reads or changes state goes through here: counts it, adds its simulated time, enforces run time and auth
   * mode, injects faults, lets other executions in, then acts. A `read` first applies this execution's pending writes.
   * @param method 'Range.getValues': class and method as Google names them
   */
  call<T>(method: string, price: Price, act: () => T): T;
  /**
   * A buffered write: counted and priced now, checked by the caller before, applied when this execution reads, flushes or ends.
   * `apply` must not throw and works on the world as it then is.
   */
  write(method: string, cells: number, apply: () => void): void;
  /** Writes made within count and cost as one call, as the methods of Google's RangeList do; nothing may be read within. */
  together(method: string, cells: number, act: () => void): void;
  /** Applies pending writes now; used by `SpreadsheetApp.flush` and by services of kind `structure`. */
  applyPending(): void;
  /** Wraps an object so that a member of Google's type not emulated, or unknown to Google, throws and says so. */
  strict<T extends object>(className: string, object: T): T;
  /** Refuses with Google's permission message when the auth mode does not allow the service. */
  requireAuth(needed: Exclude<AuthMode, 'NONE'>, method: string): void;
  /** Uses up a daily quota; throws Google's message when it is gone. */
  useQuota(quota: QuotaName, amount: number): void;
  /** What is left of a daily quota for the account the run acts as. */
  quotaLeft(quota: QuotaName): number;
  /** The other services of this execution, by global name, for those that need each other. */
  service(globalName: string): object;
  /** Registers what is to happen when this execution has ended, however it ended (locks let go). */
  onEnd(act: () => void): void;
  /** Lets simulated time pass in this execution, as waiting and sleeping do. */
  spend(ms: number): void;
  /** A line for the execution's log. */
  log(line: string): void;
  /** Ends the execution where it waits for a person. It leaves no record: it is to be run again with their answer. */
  leave(): never;
}

/** A service folder exports one of these; `create` runs once per execution and returns the script's global. */
export interface Service {
  readonly globalName: string;
  /** Of an advanced service: how the manifest names it. Without its entry there the global does not exist. */
  readonly serviceId?: string;
  create(context: ServiceContext): object;
}
