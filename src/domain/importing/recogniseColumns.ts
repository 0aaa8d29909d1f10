/** Which columns of another table feed which field: by what their headings say and by what stands in them. */
import type { CellKind } from './cellKind';
import { cellKind } from './cellKind';
import { fieldsNamed } from './headingWords';
import type { ImportField, ImportMapping } from './importField';
import { plainCell } from './plainCell';
import { channelMeant, statusMeant } from './valueWords';
import { writtenMinute } from './writtenTime';

/** Cells of a column that are looked at. */
const LOOKED_AT = 200;
/** How many of them must look alike. */
const MOST = 0.7;
/** Below this share of cells that fit, a heading is not believed. */
const BELIEVED = 0.4;
/** Fields that take several columns, joined. */
const JOINED: readonly ImportField[] = ['description', 'product', 'remark', 'receivedAt', 'solution'];
const LONG_TEXT = 8;

/** A column looked at. */
interface Column {
  readonly heading: string;
  /** Filled cells. */
  readonly cells: readonly string[];
  share(kind: CellKind): number;
  /** Share of cells for which something holds. */
  where(holds: (cell: string) => boolean): number;
  readonly distinct: number;
  readonly length: number;
}

/** What a column must hold to be believed under a heading that names the field. */
const FITS: Readonly<Partial<Record<ImportField, (column: Column) => boolean>>> = {
  receivedAt: (column) => column.share('time') >= BELIEVED,
  phone: (column) => column.share('phone') >= BELIEVED,
  mail: (column) => column.share('mail') >= BELIEVED,
  amount: (column) => column.where((cell) => /\d/.test(cell)) >= BELIEVED,
};

/**
 * The mapping that headings and cells suggest. Each column feeds one field; a heading is believed where its cells do not speak against it.
 * @param rows below the headings
 * @param isCategory whether a word is a category of the desk
 * @returns fields without a column are left out
 */
export function recognisedColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  isCategory: (word: string) => boolean = () => false,
): ImportMapping {
  const columns = headings.map((heading, at) => columnOf(heading, at, rows));
  const mapping: Partial<Record<ImportField, string[]>> = {};
  const taken = new Set<string>();
  const give = (field: ImportField, { heading }: Column): void => {
    (mapping[field] ??= []).push(heading);
    taken.add(heading);
  };
  const isFree = (field: ImportField): boolean => mapping[field] === undefined;
  for (const exact of [true, false]) {
    for (const column of columns.filter(({ heading }) => !taken.has(heading))) {
      const { fields, isExact } = fieldsNamed(column.heading);
      if (isExact !== exact) continue;
      const field = fields
        .map((one) => settled(one, column, isCategory))
        .find((one) => one !== null && mayTake(one, column, exact));
      if (field) give(field, column);
    }
  }
  function mayTake(field: ImportField, column: Column, exact: boolean): boolean {
    if (FITS[field] && column.cells.length > 0 && !FITS[field](column)) return false;
    return isFree(field) || (exact && JOINED.includes(field) && field !== 'receivedAt');
  }
  const rest = (): readonly Column[] => columns.filter(({ heading, cells }) => !taken.has(heading) && cells.length > 0);
  const byContent = (field: ImportField, holds: (column: Column) => boolean): void => {
    const found = isFree(field) ? rest().find((column) => isUnnamed(column) && holds(column)) : undefined;
    if (found) give(field, found);
  };
  byContent('mail', (column) => column.share('mail') >= MOST);
  byContent('phone', (column) => column.share('phone') >= MOST);
  byContent('receivedAt', (column) => column.share('time') >= MOST);
  byContent('channel', (column) => isList(column) && column.where((cell) => channelMeant(cell) !== null) >= MOST);
  byContent('category1', (column) => isList(column) && column.where(isCategory) >= MOST);
  byContent('status', (column) => isList(column) && column.where((cell) => statusMeant(cell) !== null) >= MOST);
  byContent('orderNo', (column) => column.share('code') >= MOST && column.distinct >= MOST);
  if (isFree('description')) {
    const [longest] = [...rest()]
      .filter((column) => column.share('words') >= MOST && column.length >= LONG_TEXT && isUnnamed(column))
      .sort((one, other) => other.length - one.length);
    if (longest) give('description', longest);
  }
  // A time that stands beside its day belongs to it.
  const day = columns.find(({ heading }) => mapping.receivedAt?.[0] === heading);
  if (day && day.where((cell) => /[:时点]/.test(cell)) < BELIEVED) {
    const time = columns[columns.indexOf(day) + 1];
    if (time && !taken.has(time.heading) && time.where((cell) => writtenMinute(cell) !== null) >= MOST)
      give('receivedAt', time);
  }
  return mapping;
}

/** A product is no category unless the desk calls its categories so, and the contact that is a mail address is no phone. */
function settled(field: ImportField, column: Column, isCategory: (word: string) => boolean): ImportField | null {
  const isProduct = /^(?:sub-?)?product$/i.test(column.heading.trim());
  if (isProduct && (field === 'category1' || field === 'category2'))
    return column.where(isCategory) >= BELIEVED ? field : null;
  if (field === 'phone' && column.share('mail') >= BELIEVED) return 'mail';
  return field;
}

/** Whether the heading names nothing: what it names is not put elsewhere for what stands below. */
function isUnnamed({ heading }: Column): boolean {
  return fieldsNamed(heading).fields.length === 0 && !/date|time|日期|时间/i.test(heading);
}

/** A few words again and again. */
function isList({ cells, distinct }: Column): boolean {
  return cells.length >= 4 && distinct * cells.length <= 40 && distinct <= 0.5;
}

function columnOf(heading: string, at: number, rows: readonly (readonly string[])[]): Column {
  const cells: string[] = [];
  for (const row of rows) {
    const cell = plainCell(row[at] ?? '');
    if (cell !== '') cells.push(cell);
    if (cells.length >= LOOKED_AT) break;
  }
  const kinds = cells.map(cellKind);
  const part = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  return {
    heading,
    cells,
    share: (kind) => part(kinds.filter((one) => one === kind).length),
    where: (holds) => part(cells.filter(holds).length),
    distinct: part(new Set(cells).size),
    length: part(cells.reduce((sum, cell) => sum + cell.length, 0)),
  };
}
