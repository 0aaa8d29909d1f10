/** What people type into the cells of the register. */
import { columnLetters } from '../../../emulator/spreadsheet/a1';
import { deskRows } from '../../driver/deskRows';
import { EDITABLE, someWord } from '../handTyping';
import { worker } from '../staffActs';
import type { HandSimulation } from './handEditDesk';
import { forget, freshWords, wrote } from './ownWords';
import {
  cellInRow,
  cellOf,
  COMPUTED,
  hasNote,
  isWhole,
  MOVING,
  register,
  rowOf,
  someStanding,
  standing,
  wordsIn,
} from './register';

const ENDED = /^(closed|merged|withdrawn|spam|已结案|已归档|已合并|已撤销|垃圾)/i;

function types(simulation: HandSimulation, ticketNo: string, column: string, text: string): void {
  simulation.diary.edits.push({ at: simulation.desk.now(), ticketNo, column });
  simulation.acts.push(`types ${JSON.stringify(text)} as ${column} of ${ticketNo}`);
  simulation.desk.as(worker(simulation)).edit('tickets', ticketNo, column, text);
}

/** Types into a column that may be changed: the log hears of it, unless the ticket has ended. */
export function typesEditable(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const column = simulation.chance.among(EDITABLE);
  const text = column === 'amount' ? String(simulation.chance.between(0, 9_000)) : `typed ${simulation.acts.length}`;
  const before = cellOf(simulation, ticketNo, column);
  const status = String(cellOf(simulation, ticketNo, 'status'));
  types(simulation, ticketNo, column, text);
  const after = String(cellOf(simulation, ticketNo, column));
  const events = deskRows(simulation.desk.runtime, 'log');
  const last = events.at(-1);
  const isEvent = last?.['ticketNo'] === ticketNo && last['kind'] === 'edited' && String(last['fields']).includes(text);
  const isBack = after === String(before);
  if (
    text !== String(before) &&
    !(after === text && isEvent) &&
    !(isBack && ENDED.test(status) && hasNote(simulation, ticketNo, column))
  )
    simulation.wrong.push({
      invariant: 'editsHaveTheirOutcome',
      fact: `${column} of ${ticketNo} (${status}): typed ${text}, stands ${after}`,
    });
}

/** Types odd words into a column that may be changed. */
export function typesOddly(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo !== null) types(simulation, ticketNo, simulation.chance.among(EDITABLE), someWord(simulation));
}

/** Grades a ticket by its priority cell. */
export function typesGrade(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  const { chance, priorities } = simulation;
  if (ticketNo !== null)
    types(simulation, ticketNo, 'priority', chance.happens(0.7) ? chance.among(priorities).name : 'P0');
}

/** Types over what the desk computes: it is put back, with a note. */
export function typesComputed(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const column = simulation.chance.happens(0.7) ? simulation.chance.among(COMPUTED) : simulation.chance.among(MOVING);
  const row = rowOf(simulation, ticketNo);
  const before = cellInRow(simulation, row, column);
  const text = simulation.chance.happens(0.2) ? '' : someWord(simulation);
  types(simulation, ticketNo, column, text);
  const after = cellInRow(simulation, row, column);
  // What moves with the clock may have moved on by then.
  const isBack = (MOVING as readonly string[]).includes(column)
    ? wordsIn(after) !== text || wordsIn(before) === text
    : JSON.stringify(after) === JSON.stringify(before);
  if (!isBack)
    simulation.wrong.push({
      invariant: 'editsHaveTheirOutcome',
      fact: `${column} of ${ticketNo}: typed ${text} over ${JSON.stringify(before)}, stands ${JSON.stringify(after)}`,
    });
  else if (text !== '' && String(before) !== text && !hasNote(simulation, ticketNo, column))
    simulation.wrong.push({
      invariant: 'editsHaveTheirOutcome',
      fact: `${column} of ${ticketNo}: put back without a note`,
    });
}

/** Types a value and the old one again right after. */
export function typesAndUndoes(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const column = simulation.chance.among(['product', 'region', 'batch', 'status', 'owner'] as const);
  const before = wordsIn(cellOf(simulation, ticketNo, column));
  types(simulation, ticketNo, column, 'a slip');
  types(simulation, ticketNo, column, before);
  const after = wordsIn(cellOf(simulation, ticketNo, column));
  if (after !== before)
    simulation.wrong.push({
      invariant: 'undoBringsBack',
      fact: `${column} of ${ticketNo}: ${after}, before ${before}`,
    });
}

/** Writes a remark. */
export function writesRemark(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null || simulation.damage.has('column tickets/remark')) return;
  const words = freshWords(simulation);
  const there = wordsIn(cellOf(simulation, ticketNo, 'remark'));
  forget(simulation, (one) => one.sheet === 'tickets' && one.words === there);
  types(simulation, ticketNo, 'remark', words);
  wrote(simulation, 'tickets', ticketNo, 'remark', words);
}

/** Types the number of a ticket into an empty row. */
export function typesNumberAgain(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const { desk, acts, chance } = simulation;
  const { tab, places, values } = register(simulation);
  const row = values.length + chance.between(1, 2);
  acts.push(`types the number ${ticketNo} into the empty row ${row}`);
  desk.as(worker(simulation)).person.type(tab, `${columnLetters(places.get('ticketNo') ?? 1)}${row}`, ticketNo);
}

/** Several edits faster than Google tells of. */
export function typesQuickly(simulation: HandSimulation): void {
  const { desk, acts } = simulation;
  const numbers = standing(simulation).slice(0, 4);
  if (numbers.length < 2 || !isWhole(simulation)) return;
  const { tab, places } = register(simulation);
  const column = simulation.chance.among(['product', 'region', 'status'] as const);
  acts.push(`types ${column} of ${numbers.join(', ')} quickly`);
  const rows = numbers.map((one) => rowOf(simulation, one));
  for (const ticketNo of numbers) simulation.diary.edits.push({ at: desk.now(), ticketNo, column });
  const { person } = desk.as(worker(simulation));
  person.quickly(() => {
    for (const row of rows) person.type(tab, `${columnLetters(places.get(column) ?? 1)}${row}`, `quick ${row}`);
  });
  // Google dropped some: the look through the register within the hour takes them in.
  desk.advance('PT2H');
}
