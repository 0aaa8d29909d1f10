/** The register as it stands while people edit it, and the columns that are not theirs to write. */
import type { DeskSheet } from '../../driver/deskRows';
import { deskRows, deskSheet } from '../../driver/deskRows';
import type { HandSimulation } from './handEditDesk';

export const COMPUTED = [
  'status',
  'owner',
  'department',
  'solution',
  'closedAt',
  'receivedAt',
  'registeredAt',
  'respondDueAt',
  'resolveDueAt',
  'attempt',
  'responsible',
  'outcome',
  'ticketNo',
  'category',
] as const;
/** The desk moves them with the clock. */
export const MOVING = ['state', 'wakeAt', 'nextDueAt', 'nextClock', 'lateClocks', 'escalationLevel'] as const;
/** The register as it stands now, by the marks on its columns. */
export function register({ desk }: HandSimulation): DeskSheet {
  return deskSheet(desk.runtime, 'tickets');
}

/** Numbers of the tickets whose rows stand, from top to bottom. */
export function standing(simulation: HandSimulation): readonly string[] {
  if (simulation.damage.has('tab tickets')) return [];
  const { places, values } = register(simulation);
  const at = places.get('ticketNo');
  if (at === undefined) return [];
  return values.map((cells) => wordsIn(cells[at - 1])).filter((one) => simulation.tickets.includes(one));
}

/** Whether the register is as a person can work in it: nothing of it deleted. */
export function isWhole({ damage }: HandSimulation): boolean {
  return ![...damage].some((one) => /^(tab|column|headings) (tickets|log|contacts)/.test(one));
}

/** Row of a ticket as people count, 0 where there is none. */
export function rowOf(simulation: HandSimulation, ticketNo: string): number {
  return register(simulation).values.findIndex((cells) => cells.some((one) => wordsIn(one) === ticketNo)) + 1;
}

/** The number of a ticket whose row stands, by chance; null where the register is not whole. */
export function someStanding(simulation: HandSimulation): string | null {
  const numbers = standing(simulation);
  return numbers.length === 0 || !isWhole(simulation) ? null : simulation.chance.among(numbers);
}

/** What stands in the column of a ticket. */
export function cellOf(simulation: HandSimulation, ticketNo: string, column: string): unknown {
  return deskRows(simulation.desk.runtime, 'tickets').find((row) => wordsIn(row['ticketNo']) === ticketNo)?.[column];
}

/** What stands in the column of a row, '' where the column is gone. */
export function cellInRow(simulation: HandSimulation, row: number, column: string): unknown {
  const { places, values } = register(simulation);
  return values[row - 1]?.[(places.get(column) ?? 0) - 1] ?? '';
}

/** Whether the desk left a note at the column of a ticket. */
export function hasNote(simulation: HandSimulation, ticketNo: string, column: string): boolean {
  const { tab, places } = register(simulation);
  const [cells = []] = simulation.desk.runtime.view(tab, rowOf(simulation, ticketNo), 1, 'owner@example.com');
  return (cells[(places.get(column) ?? 0) - 1]?.note ?? '') !== '';
}

/** What stands in a cell as words; an instant as its milliseconds. */
export function wordsIn(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}
