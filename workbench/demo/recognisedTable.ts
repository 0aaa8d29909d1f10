/** How the desk itself reads a table: where its headings stand, which column is what, and what its words mean. */
import type { DeskMember } from '../driver/deskMember';
import type { CsvTable } from './csvTable';
import type { ImportMappingFile } from './importMapping';

/** As many rows as one call of the desk's takes. */
const TOP_ROWS = 1_000;
const ROWS_A_CALL = 3_200;

interface Look {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly mapping: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly { readonly order: { readonly order: string } }[];
}

interface Value {
  readonly field: 'category' | 'priority' | 'channel' | 'status';
  readonly word: string;
  readonly meant: string;
}

/** A table as it is to be imported, and the arguments that say how. */
export interface RecognisedTable {
  readonly table: CsvTable;
  /** Number of the first row below the headings, as people count. */
  readonly firstRow: number;
  readonly reading: Readonly<Record<string, unknown>>;
}

/**
 * Looks a table over as the dialog does, and takes what the desk proposes.
 * @param given what a mapping file says; nothing is recognised then
 */
export function recognisedTable(member: DeskMember, whole: CsvTable, given: ImportMappingFile): RecognisedTable {
  if (given.mapping) return { table: whole, firstRow: 2, reading: given as Readonly<Record<string, unknown>> };
  const cells = [whole.headings, ...whole.rows];
  const { headingRow, headings, mapping, columns } = member.call<Look>('importLook', {
    rows: cells.slice(0, TOP_ROWS),
  });
  const table = { ...whole, headings, rows: cells.slice(headingRow) };
  const dateOrder = columns[headings.indexOf(mapping['receivedAt']?.[0] ?? '')]?.order.order;
  const reading = { mapping, keyedBy: 'content', ...(dateOrder === undefined ? {} : { dateOrder }), ...given };
  const words: Record<Value['field'], Record<string, unknown>> = {
    category: {},
    priority: {},
    channel: {},
    status: {},
  };
  for (let first = 0; first < table.rows.length; first += ROWS_A_CALL) {
    const rows = table.rows.slice(first, first + ROWS_A_CALL);
    const told = { source: table.name, headings, rows, firstRow: headingRow + 1 + first };
    const { values } = member.call<{ values: readonly Value[] }>('importPreview', { ...told, ...reading });
    for (const { field, word, meant } of values) {
      if (field === 'category' && meant !== '') words.category[word] = pathIn(meant);
      else if (field === 'priority' || meant !== '') words[field][word] = meant;
    }
  }
  const { category, priority, channel, status } = words;
  const meanings = {
    priorities: priority,
    channels: channel,
    statuses: status,
    categories: { ...category, ...given.categories },
  };
  return { table, firstRow: headingRow + 1, reading: { ...reading, ...meanings } };
}

function pathIn(path: string): { readonly category1: string; readonly category2: string } {
  const [category1 = '', category2 = ''] = path.split(' / ');
  return { category1, category2 };
}
