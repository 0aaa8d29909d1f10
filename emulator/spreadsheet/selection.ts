import type { ServiceContext, World } from '../kernel/contract';
import type { RangeHandle, SheetHandle, SpreadsheetAccess } from './access';
import type { Rect } from './rect';
import { sheetById, type SheetState, type SpreadsheetState } from './spreadsheetState';

/** Whose screen an execution sees: the person at the keyboard, or whoever it runs as where Google hides them. */
export function keyboardUser(access: SpreadsheetAccess): string {
  return access.context.execution.activeUser || access.context.execution.effectiveUser;
}

const ownScreens = new WeakMap<ServiceContext, string>();

/**
 * Gives an execution a selection of its own until it ends: a form-submit trigger finds the new row selected, whoever looks at what.
 * Source: https://developers.google.com/apps-script/samples/automations/content-signup, whose handler writes beside the active range.
 */
export function lookAt(context: ServiceContext, file: SpreadsheetState, sheetId: number, rect: Rect): void {
  const screen = `execution ${String(context.execution.id)}`;
  ownScreens.set(context, screen);
  select(file, screen, sheetId, rect);
  context.onEnd(() => {
    delete file.selections[screen];
  });
}

/** Whose selection an execution goes by: its own where it has one, else that of the person whose screen it sees. */
export function screenOf(access: SpreadsheetAccess): string {
  return ownScreens.get(access.context) ?? keyboardUser(access);
}

/** The tab somebody looks at: the one last chosen, else the first that is not hidden. */
export function activeSheetOf(file: SpreadsheetState, mail: string): SheetState {
  const chosen = file.selections[mail];
  const sheet = chosen === undefined ? null : sheetById(file, chosen.sheetId);
  const found = sheet ?? file.sheets.find(({ hidden }) => !hidden) ?? file.sheets[0];
  if (found === undefined) throw new Error(`The spreadsheet ${file.id} has no tab`);
  return found;
}

/** The cells somebody has selected on a tab; A1 before they select any. */
export function selectionOn(file: SpreadsheetState, mail: string, sheetId: number): Rect {
  return file.selections[mail]?.ranges[String(sheetId)] ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

/** Notes that somebody looks at a tab, and which cells they have selected there. */
export function select(file: SpreadsheetState, mail: string, sheetId: number, rect: Rect | null): void {
  const selection = (file.selections[mail] ??= { sheetId, ranges: {} });
  selection.sheetId = sheetId;
  if (rect !== null)
    selection.ranges[String(sheetId)] = { row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns };
}

/** Selects cells for the person whose screen the script drives; seen at once by the script itself. */
export function selectCells(access: SpreadsheetAccess, method: string, range: RangeHandle): void {
  access.change(method, () => {
    select(access.file(range.fileId), screenOf(access), range.sheetId, range);
  });
}

/** Shows a tab to the person whose screen the script drives. */
export function selectSheet(access: SpreadsheetAccess, method: string, handle: SheetHandle): void {
  access.change(method, () => {
    select(access.file(handle.fileId), screenOf(access), handle.sheetId, null);
  });
}

/** The file a script is bound to, or null where there is none to be active in: standalone scripts and web apps. */
export function activeFileId(world: World, trigger: string): string | null {
  return trigger === 'webApp' ? null : world.containerId;
}
