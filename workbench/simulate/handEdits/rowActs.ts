/** What people do to the rows of the register: sort, insert, drag, delete. */
import { columnLetters } from '../../../emulator/spreadsheet/a1';
import { worker } from '../staffActs';
import type { HandSimulation } from './handEditDesk';
import { forget, loosen } from './ownWords';
import { isWhole, register, rowOf, standing, wordsIn } from './register';

/** Sorts whole rows. */
export function sortsRows(simulation: HandSimulation): void {
  const { chance, acts, desk } = simulation;
  if (!isWhole(simulation)) return;
  const column = chance.among([
    'ticketNo',
    'status',
    'priority',
    'receivedAt',
    'owner',
    'product',
    'remark',
    'state',
  ] as const);
  const { tab, places, values } = register(simulation);
  const place = places.get(column);
  const width = desk.runtime.tabs().find(({ name }) => name === tab)?.maxColumns;
  if (place === undefined || width === undefined) return;
  const isAscending = chance.happens(0.5);
  acts.push(`sorts all rows by ${column}, ${isAscending ? 'up' : 'down'}`);
  desk.as(worker(simulation)).person.sort(tab, `A2:${columnLetters(width)}${values.length}`, place, isAscending);
}

/** Sorts some of the columns and leaves the others where they are. */
export function sortsColumns(simulation: HandSimulation): void {
  const { chance, acts, desk, diary } = simulation;
  if (!isWhole(simulation)) return;
  const { tab, places, values } = register(simulation);
  const first = chance.happens(0.6) ? 1 : chance.between(1, 12);
  const last = Math.min(first + chance.between(2, 20), 40);
  const top = chance.happens(0.8) ? 2 : chance.between(2, Math.max(2, values.length - 2));
  acts.push(`sorts columns ${first} to ${last} from row ${top}`);
  loosen(simulation, 'tickets');
  const number = places.get('ticketNo') ?? 0;
  const takesNumbers = first <= number && number <= last;
  // Where the numbers stay, what stands beside them now was typed there, so to speak.
  if (!takesNumbers)
    for (const ticketNo of simulation.tickets)
      for (const [column, place] of places)
        if (place >= first && place <= last)
          diary.edits.push(
            { at: desk.now(), ticketNo, column },
            ...(column.startsWith('category') ? [{ at: desk.now(), ticketNo, column: 'priority' }] : []),
          );
  desk
    .as(worker(simulation))
    .person.sort(
      tab,
      `${columnLetters(first)}${top}:${columnLetters(last)}${values.length}`,
      chance.between(first, last),
      chance.happens(0.5),
    );
}

/** Sorts the headings into the rows. */
export function sortsHeadings(simulation: HandSimulation): void {
  const { chance, acts, desk, damage } = simulation;
  if (!isWhole(simulation)) return;
  const { tab, places, values } = register(simulation);
  const width = desk.runtime.tabs().find(({ name }) => name === tab)?.maxColumns ?? 1;
  acts.push('sorts the headings into the rows');
  damage.add('headings tickets');
  desk
    .as(worker(simulation))
    .person.sort(
      tab,
      `A1:${columnLetters(width)}${values.length}`,
      places.get(chance.among(['ticketNo', 'status'] as const)) ?? 1,
      chance.happens(0.5),
    );
}

/** Puts rows in between, now and then above the headings. */
export function insertsRows(simulation: HandSimulation): void {
  const { chance, acts, desk, damage } = simulation;
  if (!isWhole(simulation)) return;
  const { tab, values } = register(simulation);
  const at = chance.happens(0.15) ? 1 : chance.between(2, values.length + 2);
  const count = chance.between(1, 2);
  acts.push(`inserts ${count} rows before row ${at}`);
  if (at === 1) damage.add('headings tickets');
  desk.as(worker(simulation)).person.insertRows(tab, at, count);
}

/** Drags a row to another place. */
export function dragsRow(simulation: HandSimulation): void {
  const { chance, acts, desk } = simulation;
  if (!isWhole(simulation)) return;
  const { tab, values } = register(simulation);
  const from = chance.between(2, values.length);
  const to = chance.between(2, values.length + 1);
  acts.push(`drags row ${from} before row ${to}`);
  desk.as(worker(simulation)).person.moveRows(tab, from, 1, to);
}

/** Deletes the row of a ticket. */
export function deletesTicketRow(simulation: HandSimulation): void {
  const { chance, acts, desk, damage } = simulation;
  const numbers = standing(simulation);
  if (numbers.length === 0 || !isWhole(simulation)) return;
  const ticketNo = chance.among(numbers);
  acts.push(`deletes the row of ${ticketNo}`);
  forget(simulation, (one) => one.sheet === 'tickets' && one.beside === ticketNo);
  // Words that only must not vanish may have stood there.
  const cells = register(simulation).values[rowOf(simulation, ticketNo) - 1] ?? [];
  forget(simulation, (one) => one.sheet === 'tickets' && cells.includes(one.words));
  damage.add(`row ${ticketNo}`);
  desk.as(worker(simulation)).deleteRows('tickets', ticketNo);
}

/** Deletes row 1 with the headings. */
export function deletesHeadings(simulation: HandSimulation): void {
  const { acts, desk, damage } = simulation;
  if (!isWhole(simulation)) return;
  acts.push('deletes row 1 with the headings');
  damage.add('headings tickets');
  desk.as(worker(simulation)).person.deleteRows(register(simulation).tab, 1, 1);
}

/** Filters rows out, or removes the filter again. */
export function filters(simulation: HandSimulation): void {
  const { chance, acts, desk } = simulation;
  if (!isWhole(simulation)) return;
  const { tab, places, values } = register(simulation);
  const member = desk.as(worker(simulation));
  if (chance.happens(0.3)) {
    acts.push('removes the filter');
    member.person.removeFilter(tab);
    return;
  }
  const column = chance.among(['status', 'owner', 'priority'] as const);
  const place = places.get(column) ?? 1;
  const texts = values.slice(1, 3).map((cells) => wordsIn(cells[place - 1]));
  acts.push(`filters out ${column} ${texts.join(', ')}`);
  member.person.filterOut(tab, place, texts);
}
