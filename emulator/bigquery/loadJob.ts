import type { Cell, Dataset, Field, Row } from './warehouse';

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationLoad, as far as it is taken. */
export interface LoadConfiguration {
  readonly destinationTable?: { readonly projectId?: string; readonly datasetId?: string; readonly tableId?: string };
  readonly schema?: { readonly fields?: readonly Field[] };
  readonly sourceFormat?: string;
  readonly writeDisposition?: string;
  readonly schemaUpdateOptions?: readonly string[];
}

const TAKEN: readonly string[] = [
  ...['destinationTable', 'schema', 'sourceFormat', 'writeDisposition', 'schemaUpdateOptions'],
];

/** Whether a cell is of the type. https://cloud.google.com/bigquery/docs/loading-data-cloud-storage-json#details_of_loading_json_data */
const HOLDS: Readonly<Record<string, (cell: Cell) => boolean>> = {
  STRING: (cell) => typeof cell === 'string',
  FLOAT: (cell) => typeof cell === 'number',
  BOOLEAN: (cell) => typeof cell === 'boolean',
  DATE: (cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell),
  TIMESTAMP: (cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(cell),
};

/** What is wrong with the request itself, before any job begins; '' for nothing. */
export function loadRefused(load: LoadConfiguration): string {
  const strange = Object.keys(load).filter((key) => !TAKEN.includes(key));
  if (strange.length > 0) return `not emulated: ${strange.join(', ')}`;
  if (load.sourceFormat !== 'NEWLINE_DELIMITED_JSON') return 'not emulated: another format than JSON lines';
  if (load.writeDisposition !== 'WRITE_APPEND') return 'not emulated: writing otherwise than appending';
  if (!/^\w{1,1024}$/.test(load.destinationTable?.tableId ?? '')) return 'Invalid table ID';
  const fields = load.schema?.fields ?? [];
  if (fields.length === 0) return 'Required parameter is missing: schema';
  const wrong = fields.find(({ name, type }) => !/^[A-Za-z_]\w{0,299}$/.test(name) || !(type in HOLDS));
  return wrong ? `Invalid field ${wrong.name} ${wrong.type}` : '';
}

/** Adds all rows or none. @returns why it failed; '' where it did not */
export function loadInto(dataset: Dataset, load: LoadConfiguration, text: string): string {
  const id = load.destinationTable?.tableId ?? '';
  const given = load.schema?.fields ?? [];
  const known = dataset.tables[id]?.fields ?? [];
  const added = given.filter(({ name }) => !known.some((field) => field.name === name));
  const changed = given.find(({ name, type }) => known.some((field) => field.name === name && field.type !== type));
  if (changed) return `Provided Schema does not match Table. Field ${changed.name} has changed type to ${changed.type}`;
  if (known.length > 0 && added.length > 0 && load.schemaUpdateOptions?.includes('ALLOW_FIELD_ADDITION') !== true)
    return `Provided Schema does not match Table. Cannot add fields (field: ${String(added[0]?.name)})`;
  const fields = [...known, ...added];
  const rows: Row[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    let row: Row;
    try {
      row = JSON.parse(line) as Row;
    } catch {
      return `Error while reading data, error message: JSON parsing error in row ${rows.length + 1}`;
    }
    for (const [name, cell] of Object.entries(row)) {
      const field = fields.find((each) => each.name === name);
      if (!field) return `Error while reading data, error message: No such field: ${name}.`;
      if (cell !== null && HOLDS[field.type]?.(cell) !== true)
        return `Error while reading data, error message: Could not convert value to ${field.type}. Field: ${name}; Value: ${String(cell)}`;
    }
    rows.push(row);
  }
  dataset.tables[id] = { fields, rows: [...(dataset.tables[id]?.rows ?? []), ...rows] };
  return '';
}
