/** Somebody at the desk: calls as the sidebar makes them, and hands on the sheets. */
import type { Person, Runtime } from '../../emulator/kernel/runtimeContract';
import { columnLetters } from '../../emulator/spreadsheet/a1';
import type { DeskSheet } from './deskRows';
import { deskSheet } from './deskRows';

/** What a refused call throws: {code, what, remedy}, worded in the desk's language. */
export class RefusalError extends Error {
  constructor(
    readonly code: string,
    readonly what: string,
    readonly remedy: string,
  ) {
    super(`${code}: ${what} ${remedy}`);
    this.name = 'RefusalError';
  }
}

export interface DeskMember {
  readonly person: Person;
  /** One call as the sidebar makes it. @throws RefusalError */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a command answers is the caller's to say
  call<T = Readonly<Record<string, unknown>>>(command: string, args?: Readonly<Record<string, unknown>>): T;
  /** Types a value into the row whose key column holds `key`. */
  edit(sheet: string, key: string, column: string, value: string): void;
  /** Pastes a block with its top left cell there. */
  paste(sheet: string, key: string, column: string, texts: readonly (readonly string[])[]): void;
  sort(sheet: string, column: string, ascending?: boolean): void;
  insertRows(sheet: string, beforeRow: number, count?: number): void;
  deleteRows(sheet: string, key: string, count?: number): void;
  renameHeading(sheet: string, column: string, heading: string): void;
  /** Empties the cell of that row and column, and the cells beside it to the right. */
  clear(sheet: string, key: string, column: string, width?: number): void;
  /** Drags a column to where another one stands. */
  moveColumn(sheet: string, column: string, before: string): void;
  /** Puts empty columns before one of the desk's. */
  insertColumns(sheet: string, before: string, count?: number): void;
  deleteColumn(sheet: string, column: string): void;
  hideColumn(sheet: string, column: string): void;
  freeze(sheet: string, rows: number, columns: number): void;
  /** Filters out rows by the texts of a column. */
  filterOut(sheet: string, column: string, texts: readonly string[]): void;
  renameTab(sheet: string, name: string): void;
  /** Drags a tab to another place, counted from 1. */
  moveTab(sheet: string, position: number): void;
  /** Returns the name of the copy. */
  duplicateTab(sheet: string): string;
  deleteTab(sheet: string): void;
  /** Clicks the menu entry that calls this function. */
  menu(functionName: string): void;
}

/** The member of the desk who signs in with `mail`. */
export function deskMember(runtime: Runtime, mail: string): DeskMember {
  const person = runtime.as(mail);
  const tabOf = (sheet: string): DeskSheet => deskSheet(runtime, sheet);
  const at = (sheet: string, key: string, column: string): { readonly tab: string; readonly a1: string } => {
    const { tab, places, values } = tabOf(sheet);
    return { tab, a1: `${columnLetters(placeOf(places, sheet, column))}${rowOf(values, sheet, key)}` };
  };
  return {
    person,
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what a command answers is the caller's to say
    call<T>(command: string, args: Readonly<Record<string, unknown>> = {}): T {
      const answer = JSON.parse(String(person.callServer('api', JSON.stringify({ command, args })))) as
        { ok: true; answer: T } | { ok: false; refusal: { code: string; what: string; remedy: string } };
      if (answer.ok) return answer.answer;
      const { code, what, remedy } = answer.refusal;
      throw new RefusalError(code, what, remedy);
    },
    edit(sheet, key, column, value) {
      const { tab, a1 } = at(sheet, key, column);
      person.type(tab, a1, value);
    },
    paste(sheet, key, column, texts) {
      const { tab, a1 } = at(sheet, key, column);
      person.paste(tab, a1, texts);
    },
    sort(sheet, column, ascending = true) {
      const { tab, places, values } = tabOf(sheet);
      const width = Math.max(...places.values());
      const place = placeOf(places, sheet, column);
      person.sort(tab, `A2:${columnLetters(width)}${Math.max(values.length, 2)}`, place, ascending);
    },
    insertRows(sheet, beforeRow, count = 1) {
      person.insertRows(tabOf(sheet).tab, beforeRow, count);
    },
    deleteRows(sheet, key, count = 1) {
      const { tab, values } = tabOf(sheet);
      person.deleteRows(tab, rowOf(values, sheet, key), count);
    },
    renameHeading(sheet, column, heading) {
      const { tab, places } = tabOf(sheet);
      person.type(tab, `${columnLetters(placeOf(places, sheet, column))}1`, heading);
    },
    clear(sheet, key, column, width = 1) {
      const { tab, a1 } = at(sheet, key, column);
      const [, start = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
      const first = placeOf(tabOf(sheet).places, sheet, column);
      person.clear(tab, width === 1 ? a1 : `${start}${row}:${columnLetters(first + width - 1)}${row}`);
    },
    moveColumn(sheet, column, before) {
      const { tab, places } = tabOf(sheet);
      person.moveColumns(tab, placeOf(places, sheet, column), 1, placeOf(places, sheet, before));
    },
    insertColumns(sheet, before, count = 1) {
      const { tab, places } = tabOf(sheet);
      person.insertColumns(tab, placeOf(places, sheet, before), count);
    },
    deleteColumn(sheet, column) {
      const { tab, places } = tabOf(sheet);
      person.deleteColumns(tab, placeOf(places, sheet, column), 1);
    },
    hideColumn(sheet, column) {
      const { tab, places } = tabOf(sheet);
      person.hideColumns(tab, placeOf(places, sheet, column), 1);
    },
    freeze(sheet, rows, columns) {
      person.freeze(tabOf(sheet).tab, rows, columns);
    },
    filterOut(sheet, column, texts) {
      const { tab, places } = tabOf(sheet);
      person.filterOut(tab, placeOf(places, sheet, column), texts);
    },
    renameTab(sheet, name) {
      person.renameSheet(tabOf(sheet).tab, name);
    },
    moveTab(sheet, position) {
      person.moveSheet(tabOf(sheet).tab, position);
    },
    duplicateTab: (sheet) => person.copySheet(tabOf(sheet).tab),
    deleteTab(sheet) {
      person.deleteSheet(tabOf(sheet).tab);
    },
    menu(functionName) {
      person.clickMenu(functionName);
    },
  };
}

function rowOf(values: DeskSheet['values'], sheet: string, key: string): number {
  const row = values.findIndex((cells, index) => index > 0 && cells.some((cell) => isWord(cell, key))) + 1;
  if (row === 0) throw new Error(`no row of ${sheet} holds ${key}`);
  return row;
}

/** Digits that people pasted stand as a number. */
function isWord(cell: unknown, key: string): boolean {
  return cell === key || (typeof cell === 'number' && String(cell) === key);
}

function placeOf(places: ReadonlyMap<string, number>, sheet: string, column: string): number {
  const place = places.get(column);
  if (place === undefined)
    throw new Error(`sheet ${sheet} has no column ${column}; it has ${[...places.keys()].join(', ')}`);
  return place;
}
