import type { HandEvent, ServiceContext } from '../kernel/contract';
import type { CellValue } from './cellValue';
import type { Rect } from './rect';
import { lookAt } from './selection';
import { serialOf } from './serial';
import { accessOf } from './spreadsheetService';
import { spreadsheetsOf, type SpreadsheetState } from './spreadsheetState';

/** The range of an event as scripts get it: with the four numbers as own members besides Google's methods. */
function eventRange(context: ServiceContext, fileId: string, sheetId: number, rect: Rect): object {
  const { row, column, rows, columns } = rect;
  const range = accessOf(context).objects.range({ fileId, sheetId, row, column, rows, columns });
  return Object.assign(range, {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  });
}

/** `value` and `oldValue` of an edit: texts, dates as their serial ([K] unconfirmed); undefined for an empty cell. */
export function eventText(file: SpreadsheetState, value: CellValue): string | undefined {
  if (value === '') return undefined;
  if (typeof value === 'object') return String(serialOf(value.date, file.timeZone));
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export interface Edited {
  readonly fileId: string;
  readonly sheetId: number;
  readonly rect: Rect;
  /** Only told of single cells. */
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}

/** The members special to an edit event: range, and for a single cell value and oldValue where they are not empty. */
function editEvent(context: ServiceContext, edited: Edited): Readonly<Record<string, unknown>> {
  return {
    range: eventRange(context, edited.fileId, edited.sheetId, edited.rect),
    ...(edited.value === undefined ? {} : { value: edited.value }),
    ...(edited.oldValue === undefined ? {} : { oldValue: edited.oldValue }),
  };
}

/** What triggers hear of an edit by hand: onEdit, then the change event EDIT. */
export function editEvents(edited: Edited): HandEvent[] {
  return [
    { kind: 'edit', fileId: edited.fileId, event: (context) => editEvent(context, edited) },
    ...changeEvents(edited.fileId, 'EDIT'),
  ];
}

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What triggers hear of a change of structure by hand; it names no range. */
export function changeEvents(fileId: string, changeType: ChangeType): HandEvent[] {
  return [{ kind: 'change', fileId, event: () => ({ changeType }) }];
}

export interface Submitted {
  readonly fileId: string;
  readonly sheetId: number;
  readonly rect: Rect;
  /** Headings and what stands under them, in the order of the sheet, as people see them. */
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

/** The members special to a spreadsheet's form-submit event: range, values and namedValues, all texts. */
export function formSubmitEvent(context: ServiceContext, submitted: Submitted): Readonly<Record<string, unknown>> {
  const { realm } = context;
  const file = spreadsheetsOf(context.world).files[submitted.fileId];
  if (file !== undefined) lookAt(context, file, submitted.sheetId, submitted.rect);
  const named: Record<string, string[]> = {};
  submitted.headings.forEach((heading, index) => (named[heading] ??= []).push(submitted.texts[index] ?? ''));
  return {
    range: eventRange(context, submitted.fileId, submitted.sheetId, submitted.rect),
    values: realm.array(submitted.texts),
    namedValues: realm.object(
      Object.fromEntries(Object.entries(named).map(([heading, texts]) => [heading, realm.array(texts)])),
    ),
  };
}
