import { distinctHeadings } from '../../domain/importing/headingRow';
import { Refusal } from '../../domain/refusal';
import type { Desk } from '../desk';
import type { ImportTable } from './importArguments';

/** Rows to be imported, with the headings of their table. */
export interface SourceRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The rows that a call speaks of: its own, or those of a tab.
 * @throws {Refusal} IMPORT_TAB_GONE, or IMPORT_TAB_CHANGED where other headings stand there than the call was made for
 */
export function sourceRows({ ports }: Desk, table: ImportTable): SourceRows {
  const { tab, headingRow, firstRow, count, headings } = table;
  const name = table.title || table.source;
  if (tab === null) return { headings, rows: table.rows };
  const [top] = ports.sources.read(tab, headingRow, 1) ?? [];
  const rows = ports.sources.read(tab, firstRow, count);
  if (rows === null) throw new Refusal('IMPORT_TAB_GONE', { name });
  const found = distinctHeadings(top ?? []);
  const other = headings.find((heading, at) => found[at] !== heading);
  if (other !== undefined) throw new Refusal('IMPORT_TAB_CHANGED', { name, row: headingRow, heading: other });
  return { headings: found, rows };
}
