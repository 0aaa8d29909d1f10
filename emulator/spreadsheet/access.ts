import type { ServiceContext, World } from '../kernel/contract';
import type { PivotHandle } from './pivot/pivotHandle';
import { pivotsOf, refreshPivots } from './pivot/refresh';
import { protectionAgainst } from './protectionRule';
import type { Rect } from './rect';
import type { TextStyleState } from './richText';
import type {
  ConditionalFormat,
  FilterCriterion,
  GridRange,
  SheetState,
  SpreadsheetState,
  ValidationRule,
} from './spreadsheetState';
import { sheetById, spreadsheetsOf } from './spreadsheetState';

/** What a Range of a script stands for. */
export interface RangeHandle extends GridRange {
  readonly fileId: string;
}

export interface SheetHandle {
  readonly fileId: string;
  readonly sheetId: number;
}

export interface SpreadsheetHandle {
  readonly fileId: string;
}

/** A validation rule that this execution has set and that is not applied yet (null clears). */
interface PendingValidation {
  readonly sheetId: number;
  readonly rect: Rect;
  readonly rule: ValidationRule | null;
}

/** Makes script objects of what this execution holds; filled by the service once all classes exist. */
export interface Objects {
  range(handle: RangeHandle): object;
  rangeOf(value: unknown): RangeHandle;
  sheet(handle: SheetHandle): object;
  sheetOf(value: unknown): SheetHandle;
  spreadsheet(fileId: string): object;
  validation(fileId: string, rule: ValidationRule): object;
  validationOf(value: unknown): ValidationRule;
  conditionalFormat(fileId: string, rule: ConditionalFormat): object;
  conditionalFormatOf(value: unknown): ConditionalFormat;
  filter(handle: SheetHandle): object;
  filterCriterion(criterion: FilterCriterion): object;
  filterCriterionOf(value: unknown): FilterCriterion;
  protection(fileId: string, id: number): object;
  metadata(fileId: string, id: number): object;
  metadataFinder(handle: SpreadsheetHandle, scope: { readonly sheetId?: number; readonly rect?: Rect }): object;
  namedRange(fileId: string, name: string): object;
  banding(handle: SheetHandle, id: number): object;
  rangeList(ranges: readonly RangeHandle[]): object;
  textFinder(fileId: string, where: readonly GridRange[], text: string): object;
  richText(text: string, link: string | null): object;
  richTextOf(value: unknown): { readonly text: string; readonly link: string | null };
  /** Of a TextStyle: bold, italic, underline, strikethrough, family, size and color, null where it says nothing. */
  textStyle(style: TextStyleState): object;
  textStyleOf(value: unknown): TextStyleState;
  pivotTable(handle: PivotHandle): object;
  user(mail: string): object;
}

/** One execution's way to the spreadsheets: every read and write is counted here and checked against who runs. */
export interface SpreadsheetAccess {
  readonly context: ServiceContext;
  readonly world: World;
  readonly objects: Objects;
  readonly pendingValidations: PendingValidation[];
  /** Who the run acts as when cells change. */
  readonly user: string;
  file(id: string): SpreadsheetState;
  sheet(handle: SheetHandle): SheetState;
  fail(message: string): never;
  read<T>(method: string, cells: number, act: () => T): T;
  /** A buffered change of cells or of a tab's looks. */
  write(
    method: string,
    handle: SheetHandle,
    cells: number,
    apply: (file: SpreadsheetState, sheet: SheetState) => void,
  ): void;
  /** A change seen by everybody at once: names, protections, metadata. */
  change<T>(method: string, act: () => T): T;
  structure<T>(method: string, act: () => T): T;
  /** Refuses where the file or a hard protection does not let the user change these cells. */
  guard(handle: SheetHandle, rect: Rect): void;
  /** Refuses where the user may not edit the file. */
  guardFile(fileId: string): void;
}

/** Google's refusal of a change under a protection. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether an account may edit a file. */
export function mayEdit(file: SpreadsheetState, mail: string): boolean {
  return file.owner === mail || file.editors.includes(mail);
}

/** Whether an account may open a file. */
export function mayOpen(file: SpreadsheetState, mail: string): boolean {
  return mayEdit(file, mail) || file.viewers.includes(mail);
}

/** The access of one execution. */
export function spreadsheetAccess(context: ServiceContext, objects: Objects): SpreadsheetAccess {
  const { world, execution } = context;
  const fail = (message: string): never => {
    throw context.realm.exception(message);
  };
  const file = (id: string): SpreadsheetState =>
    spreadsheetsOf(world).files[id] ?? fail('Unable to open the file: it was removed');
  const sheet = ({ fileId, sheetId }: SheetHandle): SheetState => {
    const found = sheetById(file(fileId), sheetId) ?? fail(`Sheet ${String(sheetId)} not found`);
    if (pivotsOf(found).length > 0) refreshPivots(world, file(fileId));
    return found;
  };
  const user = execution.effectiveUser;
  const guardFile = (fileId: string): void => {
    if (!mayEdit(file(fileId), user)) fail('You do not have permission to perform that action.');
  };
  return {
    context,
    world,
    objects,
    pendingValidations: [],
    user,
    file,
    sheet,
    fail,
    guardFile,
    read: (method, cells, act) => context.call(method, { kind: 'read', cells }, act),
    write: (method, handle, cells, apply) => {
      context.write(method, cells, () => {
        const held = spreadsheetsOf(world).files[handle.fileId];
        const tab = held === undefined ? null : sheetById(held, handle.sheetId);
        if (held !== undefined && tab !== null) apply(held, tab);
      });
    },
    change: (method, act) => context.call(method, { kind: 'write', cells: 1 }, act),
    structure: (method, act) =>
      context.call(method, { kind: 'structure' }, () => {
        context.applyPending();
        return act();
      }),
    guard: ({ fileId, sheetId }, rect) => {
      guardFile(fileId);
      if (protectionAgainst(file(fileId), sheetId, rect, user) === 'locked') fail(PROTECTED);
    },
  };
}
