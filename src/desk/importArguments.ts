import * as v from 'valibot';
import { fields, requestId } from './arguments';
import { IMPORT_FIELDS } from './importColumns';

/** Rows of a table with its headings, and which heading feeds which field where it should not be guessed. */
export const importTable = fields({
  requestId,
  /** Name of the table; with a row's own number it makes the key by which a second import knows it. */
  source: () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  headings: () => v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(200)),
  rows: () => v.pipe(v.array(v.array(v.string())), v.maxLength(5_000)),
  /** Number of the first of `rows` in its table, as people count. */
  firstRow: () => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 2),
  mapping: () => v.optional(v.record(v.picklist(IMPORT_FIELDS), v.array(v.string()))),
  /** Words of the table's categories → the desk's. */
  categories: () =>
    v.optional(v.record(v.string(), v.object({ category1: v.string(), category2: v.optional(v.string(), '') }))),
  /** Where a category is not known: this one. */
  otherCategory: () => v.optional(v.object({ category1: v.string(), category2: v.optional(v.string(), '') })),
});
export type ImportTable = v.InferOutput<ReturnType<typeof importTable>>;
