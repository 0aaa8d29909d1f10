/** What leaves the desk for BigQuery: declared columns that name no person, hold no sentence and no score. */
import type { CountedRow } from '../../domain/review/counted';
import type { Instant } from '../../domain/time/instant';
import { isoOf } from '../../domain/time/instant';
import { COUNTED } from '../../sheets/counted';
import { LOG } from '../../sheets/log';
import type { ColumnKind, RowOf, SheetDeclaration } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { LoadedTable } from './warehousePort';

/** Of an event neither who did it nor its words. */
const OF_LOG = ['seq', 'at', 'ticketNo', 'kind', 'cause'] as const;
const OF_TICKETS = [
  ...(['ticketNo', 'status', 'priority', 'category', 'category1', 'category2', 'department'] as const),
  ...(['responseMinutes', 'receivedAt', 'registeredAt', 'respondDueAt', 'resolveDueAt', 'promisedAt'] as const),
  ...(['channel', 'product', 'batch', 'region', 'amount', 'attempt', 'solutionType', 'compensation'] as const),
  ...(['outcome', 'informedAt', 'verdict', 'closedAt', 'escalationLevel'] as const),
] as const;
/** Days and ages are those of one night; SQL has them from the tickets. */
const OF_COUNTED = [
  ...(['ticketNo', 'month', 'kind', 'category', 'product', 'channel', 'region', 'received', 'open'] as const),
  ...(['reopened', 'firstContact', 'clock', 'kept', 'late'] as const),
] as const;

/** Names that SQL keeps to itself. */
const RENAMED: Readonly<Record<string, string>> = { at: 'happenedAt', open: 'isOpen' };

/** https://cloud.google.com/bigquery/docs/reference/rest/v2/tables#TableFieldSchema */
const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'STRING',
  choice: 'STRING',
  json: 'STRING',
  number: 'FLOAT',
  dateTime: 'TIMESTAMP',
  date: 'DATE',
  flag: 'BOOLEAN',
};

type Partly = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Events. Those of surveys stay here: when somebody answered might tell whose anonymous answer it is. */
export function eventRows(rows: readonly RowOf<typeof LOG>[], exportedAt: Instant): LoadedTable {
  const told = rows.filter(({ kind }) => !kind.startsWith('survey'));
  return loaded('log_rows', LOG, OF_LOG, told, exportedAt);
}

/** The register's rows of some tickets; of those that have none any more a row that says so by having nothing but its number. */
export function ticketRows(
  rows: readonly RowOf<typeof TICKETS>[],
  tickets: ReadonlySet<string>,
  exportedAt: Instant,
): LoadedTable {
  return loaded('tickets_rows', TICKETS, OF_TICKETS, withGone(rows, tickets), exportedAt);
}

/** What pivot tables count of some tickets; of those that are not counted any more likewise. */
export function countedTable(
  rows: readonly CountedRow[],
  tickets: ReadonlySet<string>,
  exportedAt: Instant,
): LoadedTable {
  return loaded('counted_rows', COUNTED, OF_COUNTED, withGone(rows, tickets), exportedAt);
}

function withGone<R extends { readonly ticketNo: string }>(
  rows: readonly R[],
  tickets: ReadonlySet<string>,
): readonly (R | { readonly ticketNo: string })[] {
  const there = new Set(rows.map(({ ticketNo }) => ticketNo));
  const gone = [...tickets].filter((ticketNo) => !there.has(ticketNo)).map((ticketNo) => ({ ticketNo }));
  return [...rows.filter(({ ticketNo }) => tickets.has(ticketNo)), ...gone];
}

function loaded(
  name: string,
  { columns }: SheetDeclaration,
  keys: readonly string[],
  rows: readonly object[],
  exportedAt: Instant,
): LoadedTable {
  const at = isoOf(exportedAt);
  const fields = keys.map((key) => ({ key, name: RENAMED[key] ?? key, type: TYPES[columns[key]?.kind ?? 'text'] }));
  const lines = rows.map((row) => {
    const cells = fields.map(({ key, name: field, type }) => {
      const value = (row as Partly)[key] ?? null;
      return [
        field,
        type === 'TIMESTAMP' && typeof value === 'number' && Number.isFinite(value) ? isoOf(value as Instant) : value,
      ];
    });
    return JSON.stringify({ ...Object.fromEntries(cells), exportedAt: at });
  });
  return {
    name,
    fields: [
      ...fields.map((field) => ({ name: field.name, type: field.type })),
      { name: 'exportedAt', type: 'TIMESTAMP' },
    ],
    lines,
  };
}
