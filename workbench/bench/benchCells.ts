/** How many of Google's ten million cells a ticket takes, and how many tickets a spreadsheet holds. */
import type { DrivenDesk } from '../driver/openDesk';
import type { Figure } from './figure';
import { within } from './figure';

/** W/limits of Google Sheets: cells of all tabs of one spreadsheet, empty ones included. */
const MOST_CELLS = 10_000_000;
/** What a ticket leaves rows in, beside its own. */
const TRACES = ['tickets', 'log', 'contacts', 'outbox', 'loop', 'surveys', 'surveyKeys'] as const;

/** Cells of all tabs as the grid has them. */
export function gridCells(desk: DrivenDesk): number {
  return desk.runtime.tabs().reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
}

/**
 * Begins to count on a desk that holds its imported tickets and nothing else yet: rows that hold something, as wide as the grid has them.
 * @param emptyCells of the same desk before the first ticket
 * @returns the figures, to be asked for when one ticket has been walked through its whole life
 */
export function benchCells(desk: DrivenDesk, tickets: number, emptyCells: number): () => readonly Figure[] {
  const known = desk.rows('tickets').length;
  const perImported = TRACES.reduce((sum, sheet) => sum + desk.rows(sheet).length * widthOf(desk, sheet), 0) / tickets;
  return () => {
    const perWorked = cellsOfLife(desk, known);
    return [
      within('cells a ticket takes, imported', round(perImported), 'cells', null),
      within('tickets until ten million cells, imported', capacity(emptyCells, perImported), 'tickets', null),
      within('cells a ticket takes, worked to its end', round(perWorked), 'cells', null),
      within('tickets until ten million cells, worked to their end', capacity(emptyCells, perWorked), 'tickets', null),
    ];
  };
}

/** Rows of the ticket that came after those `known`, times the columns of their tabs. */
function cellsOfLife(desk: DrivenDesk, known: number): number {
  const ticketNo = desk.rows('tickets')[known]?.['ticketNo'];
  const surveys = new Set(
    desk.rows('surveyKeys').flatMap((row) => (row['ticketNo'] === ticketNo ? [row['surveyNo']] : [])),
  );
  return TRACES.reduce((sum, sheet) => {
    const own = desk
      .rows(sheet)
      .filter((row) => (sheet === 'surveys' ? surveys.has(row['surveyNo']) : row['ticketNo'] === ticketNo));
    return sum + own.length * widthOf(desk, sheet);
  }, 0);
}

function widthOf(desk: DrivenDesk, sheet: string): number {
  const tab = desk.runtime
    .tabs()
    .find(({ name }) => desk.runtime.table(name).sheetMetadata['loopdesk.sheet'] === sheet);
  if (!tab) throw new Error(`there is no sheet ${sheet}`);
  return tab.maxColumns;
}

function capacity(emptyCells: number, perTicket: number): number {
  return Math.floor((MOST_CELLS - emptyCells) / perTicket);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
