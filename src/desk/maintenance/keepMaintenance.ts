/** The maintenance sheet and the plan in force, brought together: what the sheet says in full holds, of other rows what they said last. */
import type { MaintenancePlan, PlannedLine } from '../../domain/servicePlan/maintenancePlan';
import { dateAt, planOf, wasTold } from '../../domain/servicePlan/maintenancePlan';
import type { LocalDate } from '../../domain/time/localDate';
import type { IdIn } from '../../sheets/lists';
import { MAINTENANCE } from '../../sheets/maintenance';
import type { Desk } from '../desk';
import { rowsIfThere } from '../rowsIfThere';
import { calendarsNow } from '../rules/calendars';
import type { Fault } from '../rules/config';
import { runsOf } from '../runsOf';
import { hasSheet } from '../setUp/sheetPlans';
import type { MaintenanceRow } from './readMaintenance';
import { isBlank, lineOfRow } from './readMaintenance';

/** Google gives a document 500 KB of properties; a line takes some 150 bytes of them. */
const MOST_LINES = 2_000;

/** What reading the plan needs of a desk. */
export type Planning = Pick<Desk, 'ports' | 'setUp' | 'config' | 'pack' | 'now' | 'maintenance'>;

export interface KeptRow {
  readonly row: number;
  readonly cells: MaintenanceRow;
  /** The line's id; '' where nobody wrote anything. */
  readonly id: string;
  /** What holds for the row; null where it never was in order. */
  readonly line: PlannedLine | null;
  readonly isSound: boolean;
}

/**
 * The rows of the sheet, each with the line that holds for it. Nothing is written; one read.
 * @param fault told every cell that does not hold
 * @returns null where the desk has no such sheet
 */
export function readPlan(desk: Planning, fault: Fault): readonly KeptRow[] | null {
  const rows = hasSheet(desk.pack, MAINTENANCE) ? rowsIfThere(desk.ports, MAINTENANCE) : null;
  if (rows === null) return null;
  const today = dateAt(desk.now, calendarsNow(desk).business);
  const known = new Map(desk.maintenance.lines.map((line) => [line.line, line]));
  const seen = new Set<string>();
  return rows.map((cells, index): KeptRow => {
    const row = index + 2;
    if (isBlank(cells)) return { row, cells, id: '', line: null, isSound: true };
    // A row that was copied brings the mark of the first one along.
    const id = cells.line === '' || seen.has(cells.line) ? desk.ports.uniqueId().slice(0, 8) : cells.line;
    seen.add(id);
    if (seen.size > MOST_LINES) {
      if (seen.size === MOST_LINES + 1) fault('maintenanceMany', { row, most: MOST_LINES });
      return { row, cells, id, line: null, isSound: false };
    }
    const before = known.get(id);
    const line = lineOfRow(cells, id, row, { staff: desk.config.staff, today, before }, fault);
    return { row, cells, id, line: line ?? before ?? null, isSound: line !== null };
  });
}

/**
 * Takes the sheet over: marks new rows, writes dates that moved on and how each row stands. One read, and a write for the states, one for each
 * run of dates; none where all stands there already.
 * @returns the plan from now on; that of before where the desk has no such sheet
 */
export function keepMaintenance(desk: Planning, fault: Fault): MaintenancePlan {
  const rows = readPlan(desk, fault);
  return rows === null ? desk.maintenance : keepRows(desk, rows);
}

/** Writes what rows lack and returns the plan that they make. */
export function keepRows(desk: Planning, rows: readonly KeptRow[]): MaintenancePlan {
  const { business } = calendarsNow(desk);
  const today = dateAt(desk.now, business);
  const table = desk.ports.table(MAINTENANCE);
  const marks = rows.map((row) => ({ state: stateOf(row, today), line: row.id }));
  const changed = marks.flatMap(({ state, line }, index) => {
    const cells = rows[index]?.cells;
    return cells?.state === state && cells.line === line ? [] : [index];
  });
  const [first, last] = [changed[0], changed[changed.length - 1]];
  if (first !== undefined && last !== undefined)
    table.writeBlock(['state', 'line'], first + 2, marks.slice(first, last + 1));
  const moved = runsOf(rows.filter(({ cells, line, isSound }) => isSound && line !== null && isMoved(cells, line)));
  for (const run of moved) {
    const dates = run.map(({ line }) => ({ nextOn: line?.dueOn ?? '' }));
    table.writeBlock(['nextOn'], run[0]?.row ?? 2, dates);
  }
  // What the sheet says must not fall behind what is remembered of it.
  if (changed.length + moved.length > 0) desk.ports.flush();
  const lines = rows.flatMap(({ line }) => line ?? []);
  return planOf(lines, business, desk.now);
}

function isMoved({ nextOn }: MaintenanceRow, { dueOn }: PlannedLine): boolean {
  return nextOn !== (dueOn ?? '');
}

function stateOf({ id, line, isSound }: KeptRow, today: LocalDate): IdIn<'maintenanceStates'> | '' {
  if (id === '') return '';
  if (!isSound || line === null) return 'toCorrect';
  if (line.dueOn === null) return 'unplanned';
  if (line.dueOn < today) return 'overdue';
  return wasTold(line, 'reminder') ? 'reminded' : 'planned';
}
