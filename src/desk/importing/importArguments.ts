import * as v from 'valibot';
import { IMPORT_FIELDS, STATUS_MEANINGS } from '../../domain/importing/importField';
import { DATE_ORDERS } from '../../domain/importing/writtenTime';
import { channel, fields, requestId } from '../arguments';

/** Rows of one call. */
const MOST_ROWS = 5_000;

/** Name of the table; with a row's own number or contents it makes the key by which a second import knows it. */
const source = () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120));
const headings = () => v.optional(v.pipe(v.array(v.string()), v.maxLength(200)), []);
const rows = () => v.optional(v.pipe(v.array(v.array(v.string())), v.maxLength(MOST_ROWS)), []);
/** A tab of this spreadsheet, by its id, in place of `rows`. */
const tab = () => v.optional(v.nullable(v.pipe(v.number(), v.integer())), null);
const rowNo = () => v.pipe(v.number(), v.integer(), v.minValue(1));
const path = () => v.object({ category1: v.string(), category2: v.optional(v.string(), '') });

/** With which the ids of an import's requests begin. */
export const importId = () => v.pipe(v.string(), v.nonEmpty(), v.maxLength(60));

/** An import that was made. */
export const madeImport = fields({ requestId, id: importId });

/** The top of a table, to be looked over. */
export const importTop = fields({
  tab,
  /** Rows from the first of the table on. */
  rows,
  /** Where the headings stand, as people count; found where left out. */
  headingRow: () => v.optional(rowNo()),
});
export type ImportTop = v.InferOutput<ReturnType<typeof importTop>>;

/** Name of the table where people know it by another: of a tab. */
const title = () => v.optional(v.pipe(v.string(), v.maxLength(120)), '');

/** Rows of a table with its headings, and which heading feeds which field where it should not be guessed. */
export const importTable = fields({
  requestId,
  source,
  title,
  headings,
  rows,
  tab,
  /** Of a tab: where the headings stand. */
  headingRow: () => v.optional(rowNo(), 1),
  /** Of a tab: how many rows from `firstRow` on. */
  count: () => v.optional(v.pipe(rowNo(), v.maxValue(MOST_ROWS)), 1_000),
  /** Number of the first of the rows in its table, as people count. */
  firstRow: () => v.optional(rowNo(), 2),
  mapping: () => v.optional(v.record(v.picklist(IMPORT_FIELDS), v.array(v.string()))),
  /** Words of the table's categories, `level 1` or `level 1 / level 2` → the desk's; one without a name leaves it to triage. */
  categories: () => v.optional(v.record(v.string(), path())),
  /** Where a category is not known: this one. */
  otherCategory: () => v.optional(path()),
  /** Words of the table's priorities → ids of the desk's; '' leaves it to the rules. */
  priorities: () => v.optional(v.record(v.string(), v.string()), {}),
  channels: () => v.optional(v.record(v.string(), channel()), {}),
  /** Words of the table's states → what they mean here. */
  statuses: () => v.optional(v.record(v.string(), v.picklist(STATUS_MEANINGS)), {}),
  /** Of day and month, where the year comes last. */
  dateOrder: () => v.optional(v.picklist(DATE_ORDERS), 'monthFirst'),
  /** In which the times of the table are meant; the desk's where left out. */
  timeZone: () =>
    v.optional(v.pipe(v.string(), v.maxLength(60), v.regex(/^(?:[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*)?$/)), ''),
  /** How rows without a number of their own are known again: by their place, or by what they hold. */
  keyedBy: () => v.optional(v.picklist(['row', 'content']), 'row'),
  /** Of rows that hold the same and tell no customer: which of them each is, by row number; the first where left out. */
  nth: () => v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
});
export type ImportTable = v.InferOutput<ReturnType<typeof importTable>>;
