/** What people paste into the register and clear from it, many cells at once. */
import { EDITABLE, someWord } from '../handTyping';
import { worker } from '../staffActs';
import type { HandSimulation } from './handEditDesk';
import { forget } from './ownWords';
import { COMPUTED, MOVING, register, rowOf, someStanding, wordsIn } from './register';

/** Pastes a block anywhere in the register. */
export function pastesBlock(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const { chance } = simulation;
  const rows = chance.between(1, 3);
  const columns = chance.between(1, 4);
  const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => someWord(simulation)));
  const column = chance.among([...EDITABLE, ...COMPUTED, ...MOVING]);
  pasted(simulation, ticketNo, column, texts);
}

/** Clears some cells beside each other. */
export function clearsCells(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const { chance, desk, acts } = simulation;
  const column = chance.among([...EDITABLE, ...COMPUTED, ...MOVING]);
  const width = Math.min(chance.between(1, 5), 200 - (register(simulation).places.get(column) ?? 0));
  touched(simulation, ticketNo, 1, column, width);
  acts.push(`clears ${width} cells from ${column} of ${ticketNo}`);
  const { tab, places } = register(simulation);
  const grid = desk.runtime.tabs().find(({ name }) => name === tab)?.maxColumns ?? 0;
  desk.as(worker(simulation)).clear('tickets', ticketNo, column, Math.min(width, grid - (places.get(column) ?? 0) + 1));
}

/** Clears a whole row: the ticket is gone from the register until somebody repairs. */
export function clearsRow(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const { desk, acts, damage } = simulation;
  const row = rowOf(simulation, ticketNo);
  acts.push(`clears the whole row ${row} of ${ticketNo}`);
  damage.add(`row ${ticketNo}`);
  const { tab, values } = register(simulation);
  const cells = values[row - 1] ?? [];
  forget(simulation, (one) => one.sheet === 'tickets' && cells.includes(one.words));
  desk.as(worker(simulation)).person.clear(tab, `${row}:${row}`);
}

/** Copies the whole row of a ticket over another one, or below the last. */
export function pastesRow(simulation: HandSimulation): void {
  const from = someStanding(simulation);
  const onto = someStanding(simulation);
  if (from === null || onto === null) return;
  const { desk, acts, chance } = simulation;
  const { tab, values } = register(simulation);
  const [texts = []] = desk.runtime.view(tab, rowOf(simulation, from), 1, 'owner@example.com');
  const row = chance.happens(0.5) ? rowOf(simulation, onto) : values.length + chance.between(1, 3);
  if (row <= values.length) {
    const cells = values[row - 1] ?? [];
    forget(simulation, (one) => one.sheet === 'tickets' && cells.includes(one.words));
    for (const column of EDITABLE) simulation.diary.edits.push({ at: desk.now(), ticketNo: onto, column });
  }
  acts.push(`pastes the row of ${from} into row ${row}${row <= values.length ? `, of ${onto}` : ''}`);
  desk.as(worker(simulation)).person.paste(tab, `A${row}`, [texts.map(({ text }) => text)]);
}

function pasted(
  simulation: HandSimulation,
  ticketNo: string,
  column: string,
  texts: readonly (readonly string[])[],
): void {
  touched(simulation, ticketNo, texts.length, column, texts[0]?.length ?? 1);
  simulation.acts.push(`pastes ${JSON.stringify(texts)} from ${column} of ${ticketNo}`);
  simulation.desk.as(worker(simulation)).paste('tickets', ticketNo, column, texts);
}

/** What a block covers is edited; words of people's own in it are overwritten by themselves. */
function touched(simulation: HandSimulation, ticketNo: string, rows: number, column: string, columns: number): void {
  const { places, values } = register(simulation);
  const first = places.get(column) ?? 1;
  const start = rowOf(simulation, ticketNo);
  const keys = [...places].filter(([, place]) => place >= first && place < first + columns).map(([key]) => key);
  for (let row = start; row < start + rows; row += 1) {
    const cells = values[row - 1] ?? [];
    const number = wordsIn(cells[(places.get('ticketNo') ?? 0) - 1]);
    for (const key of keys) simulation.diary.edits.push({ at: simulation.desk.now(), ticketNo: number, column: key });
    if (keys.some((key) => key === 'category1' || key === 'category2'))
      simulation.diary.edits.push({ at: simulation.desk.now(), ticketNo: number, column: 'priority' });
    const gone = new Set(cells.slice(first - 1, first - 1 + columns).map(String));
    forget(simulation, (one) => one.sheet === 'tickets' && gone.has(one.words));
  }
}
