import type { Execution, Realm, ServiceContext, World } from '../../../emulator/kernel/contract';
import { strict } from '../../../emulator/kernel/strict';
import { createContainer } from '../../../emulator/spreadsheet/container';
import type { SpreadsheetState } from '../../../emulator/spreadsheet/spreadsheetState';
import { googleGlobal } from '../googleGlobals';

export interface InMemory {
  readonly world: World;
  readonly file: SpreadsheetState;
  /** Methods called so far, in order. */
  readonly calls: string[];
  /** A new execution's SpreadsheetApp and its context. */
  run(user?: string, changes?: Partial<Execution>): { readonly app: SpreadsheetApp; readonly context: ServiceContext };
  setNow(iso: string): void;
}

export type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first tab of the active spreadsheet. */
export function sheetOf(app: SpreadsheetApp): Sheet {
  const [sheet] = app.getActiveSpreadsheet().getSheets();
  if (sheet === undefined) throw new Error('The spreadsheet has no tab.');
  return sheet;
}

/** A world with one spreadsheet and executions that buffer writes until they read or flush. */
export function inMemory(
  settings: { readonly timeZone?: string; readonly locale?: string; readonly editors?: readonly string[] } = {},
): InMemory {
  const parts: Record<string, object> = {};
  let now = Date.parse('2026-03-02T09:00:00Z');
  let ids = 0;
  const world: World = {
    part: <T extends object>(key: string, initial: () => T): T => (parts[key] ??= initial()) as T,
    now: () => now,
    random: () => (((ids += 1) * 7919) % 1000) / 1000,
    newId: () => `file-${String((ids += 1))}`,
    account: 'consumer',
    deployment: 'bound',
    containerId: 'container',
    owner: 'owner@example.com',
    scriptTimeZone: 'Etc/UTC',
    locale: settings.locale ?? 'en_US',
    editors: settings.editors ?? [],
    files: {},
  };
  const calls: string[] = [];
  const file = createContainer(world, {
    name: 'Desk',
    locale: settings.locale ?? 'en_US',
    timeZone: settings.timeZone ?? 'Etc/UTC',
    owner: world.owner,
    editors: settings.editors ?? [],
  });
  const realm: Realm = {
    date: (epochMs) => new Date(epochMs),
    isDate: (value): value is Date => value instanceof Date,
    array: (items) => [...items],
    list: (length) => new Array(length) as never[],
    grid: (rows) => rows.map((row) => [...row]),
    object: (record) => ({ ...record }),
    evaluate: (source) => {
      throw new Error(`nothing is evaluated in this test: ${source}`);
    },
    exception: (message) => Object.assign(new Error(message), { name: 'Exception' }),
  };
  const run = (
    user = world.owner,
    changes: Partial<Execution> = {},
  ): { app: SpreadsheetApp; context: ServiceContext } => {
    const pending: (() => void)[] = [];
    const applyPending = (): void => {
      for (const apply of pending.splice(0)) apply();
    };
    const context: ServiceContext = {
      world,
      execution: {
        id: 1,
        startedAt: 0,
        entryPoint: 'test',
        authMode: 'FULL',
        effectiveUser: user,
        activeUser: user,
        trigger: 'editor',
        ...changes,
      },
      realm,
      call: (method, price, act) => {
        if (price.kind !== 'handle') calls.push(method);
        if (price.kind === 'read') applyPending();
        return act();
      },
      write: (method, _cells, apply) => {
        calls.push(method);
        pending.push(apply);
      },
      together: (method, _cells, act) => {
        const before = calls.length;
        act();
        calls.splice(before, calls.length, method);
      },
      applyPending,
      strict,
      requireAuth: () => undefined,
      useQuota: () => undefined,
      quotaLeft: () => 1,
      service: () => ({}),
      onEnd: () => undefined,
      spend: () => undefined,
      leave: () => {
        throw new Error('nobody is asked in this test');
      },
      log: () => undefined,
    };
    return { app: googleGlobal('SpreadsheetApp', context), context };
  };
  return { world, file, calls, run, setNow: (iso) => void (now = Date.parse(iso)) };
}
