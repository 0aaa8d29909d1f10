import { question } from './command';
import { importTable } from './importArguments';
import { recognised } from './importColumns';
import type { ImportMapping } from './importColumns';
import { readRows } from './importRows';
import type { RejectedRow } from './importRows';

export interface ImportPreview {
  readonly mapping: ImportMapping;
  readonly accepted: number;
  readonly rejected: readonly RejectedRow[];
}

/** What an import would do: the headings recognised, how many rows can be read, and every row that cannot, with its reason. Writes nothing. */
export const importPreview = question(importTable, (desk, table): ImportPreview => {
  const { accepted, rejected } = readRows(desk, table);
  return { mapping: table.mapping ?? recognised(table.headings), accepted: accepted.length, rejected };
});
