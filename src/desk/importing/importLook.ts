import { distinctHeadings, headingRow } from '../../domain/importing/headingRow';
import { judgeDateOrder } from '../../domain/importing/judgeDateOrder';
import { isHeadingAgain, isTotals } from '../../domain/importing/oddRow';
import { plainCell } from '../../domain/importing/plainCell';
import { recognisedColumns } from '../../domain/importing/recogniseColumns';
import { Refusal } from '../../domain/refusal';
import { CONTACTS } from '../../sheets/contacts';
import { LOG } from '../../sheets/log';
import { columnKeys } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { question } from '../command';
import type { Desk } from '../desk';
import type { ImportLook } from './importAnswers';
import type { ImportTop } from './importArguments';
import { importTop } from './importArguments';
import { knownCategories } from './knownCategories';

/** Events of an imported ticket, at most. */
const EVENTS = 4;
/** What a ticket takes: its row, its events and its contact. */
const TICKET_CELLS = columnKeys(TICKETS).length + EVENTS * columnKeys(LOG).length + columnKeys(CONTACTS).length;
/** Rows from the top of a tab by which it is judged. */
const LOOKED_AT = 2_000;
/** Share of its cells that a row of a table has filled. */
const FULL = 0.4;
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/**
 * Looks over the top of a table: where its headings stand, which of them feed what, what stands below each, and how its dates are written. Writes nothing.
 * @throws {Refusal} IMPORT_TAB_GONE, or IMPORT_EMPTY where there is no row below the headings
 */
export const importLook = question(importTop, (desk, top): ImportLook => {
  const rows = topRows(desk, top);
  const at = top.headingRow === undefined ? headingRow(rows) : top.headingRow - 1;
  const cells = rows[at];
  const below = rows.slice(at + 1).filter((row) => row.some((cell) => plainCell(cell) !== ''));
  if (cells === undefined || below.length === 0) throw new Refusal('IMPORT_EMPTY', { row: at + 1 });
  const headings = distinctHeadings(cells);
  const records = below.filter((row) => isRecord(row, headings));
  return {
    headingRow: at + 1,
    top: rows
      .slice(0, Math.max(at + 1, 6))
      .map((row) => row.slice(0, 6).map((cell) => plainCell(cell).slice(0, SAMPLE_LENGTH))),
    headings,
    mapping: recognisedColumns(headings, below, knownCategories(desk).isName),
    columns: headings.map((_, column) => {
      const cellsOf = (rows: typeof below): readonly string[] =>
        rows.map((row) => plainCell(row[column] ?? '')).filter((cell) => cell !== '');
      const filled = cellsOf(below);
      const inRecords = cellsOf(records).length;
      return {
        samples: [...new Set(filled)].slice(0, SAMPLES).map((cell) => cell.slice(0, SAMPLE_LENGTH)),
        isEmpty: filled.length === 0,
        isSparse: inRecords > 0 && inRecords < records.length,
        order: judgeDateOrder(filled, 'monthFirst'),
      };
    }),
    timeZone: desk.setUp.timeZone,
    fits: Math.floor(desk.ports.sources.room() / TICKET_CELLS),
  };
});

/** Whether a row is no title, note or sum: these have few cells. */
function isRecord(row: readonly string[], headings: readonly string[]): boolean {
  const filled = row.filter((cell) => plainCell(cell) !== '').length;
  return filled >= headings.length * FULL && !isTotals(row) && !isHeadingAgain(row, headings);
}

function topRows({ ports }: Desk, { tab, rows }: ImportTop): readonly (readonly string[])[] {
  const found = tab === null ? rows : ports.sources.read(tab, 1, LOOKED_AT);
  if (found === null) throw new Refusal('IMPORT_TAB_GONE', { name: '' });
  return found;
}
