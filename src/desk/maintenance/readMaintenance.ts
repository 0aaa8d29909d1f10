/** Reading a row of the maintenance sheet: what is due when, and whom to tell. */
import { parseInterval, plusInterval } from '../../domain/servicePlan/interval';
import type { PlannedLine } from '../../domain/servicePlan/maintenancePlan';
import type { LocalDate } from '../../domain/time/localDate';
import type { MAINTENANCE } from '../../sheets/maintenance';
import { DEFAULT_REMIND_DAYS } from '../../sheets/maintenance';
import type { RowOf } from '../../sheets/sheet';
import type { Fault, StaffMember } from '../rules/config';
import { plausibleDate } from '../rules/plausibleDate';

export type MaintenanceRow = RowOf<typeof MAINTENANCE>;

/** What a row is judged by. */
export interface Known {
  readonly staff: readonly Pick<StaffMember, 'mail'>[];
  readonly today: LocalDate;
  /** The line as it was read before; undefined for a new one. */
  readonly before: PlannedLine | undefined;
}

/** Longer notice nobody needs. */
const MOST_REMIND_DAYS = 366;

/** Whether people wrote anything into the row. */
export function isBlank({ state: _state, line: _line, ...typed }: MaintenanceRow): boolean {
  return Object.values(typed).every((cell) => cell === '');
}

/**
 * The line that a row makes. The next date is computed where the cell is empty, and where the last one or the interval differ from what was
 * read before; typed otherwise it holds. Done once, what has no interval is no longer planned.
 * @param line its id
 * @param fault told every cell that does not hold
 * @returns null where one does not
 */
export function lineOfRow(
  cells: MaintenanceRow,
  line: string,
  row: number,
  known: Known,
  fault: Fault,
): PlannedLine | null {
  let faults = 0;
  const wrong: Fault = (code, facts) => {
    faults += 1;
    fault(code, { row, ...facts });
  };
  const dateIn = (column: 'lastOn' | 'nextOn'): LocalDate | null => {
    const date = plausibleDate(cells[column]);
    if (date === null && cells[column] !== '') wrong('maintenanceDate', { column, found: cells[column] });
    return date;
  };
  const { today, before } = known;
  if (cells.product + cells.serialNo === '') wrong('maintenanceWhat', {});
  if (cells.job === '') wrong('maintenanceJob', {});
  const interval = cells.interval === '' ? null : parseInterval(cells.interval);
  if (interval === null && cells.interval !== '') wrong('maintenanceInterval', { found: cells.interval });
  const lastOn = dateIn('lastOn');
  if (lastOn !== null && lastOn > today) wrong('maintenanceLater', { found: lastOn });
  const isMoved = before !== undefined && (before.lastOn !== (lastOn ?? '') || before.interval !== cells.interval);
  const isComputed = lastOn !== null && (cells.nextOn === '' || isMoved);
  const dueOn = isComputed ? interval && plusInterval(lastOn, interval) : dateIn('nextOn');
  if (dueOn === null && lastOn === null && cells.nextOn === '' && cells.lastOn === '') wrong('maintenanceNoDate', {});
  const owner = known.staff.find(({ mail }) => mail.toLowerCase() === cells.owner.trim().toLowerCase())?.mail;
  if (owner === undefined) wrong('maintenanceOwner', { found: cells.owner });
  const remindDays = daysIn(cells.remindDays);
  if (remindDays === null) wrong('maintenanceDays', { found: cells.remindDays });
  if (faults > 0 || owner === undefined || remindDays === null) return null;
  return { line, lastOn: lastOn ?? '', interval: cells.interval, dueOn, remindDays, owner, told: before?.told ?? [] };
}

function daysIn(written: string): number | null {
  const plain = written.normalize('NFKC').trim();
  if (plain === '') return DEFAULT_REMIND_DAYS;
  return /^\d+$/.test(plain) && Number(plain) <= MOST_REMIND_DAYS ? Number(plain) : null;
}
