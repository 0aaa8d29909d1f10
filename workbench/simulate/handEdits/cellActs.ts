/** What people type, paste and clear in the cells of the register. */
import { deskSheet } from '../../deskRows';
import type { DeskSheet } from '../../deskRows';
import { deskRows } from '../../deskRows';
import { worker } from '../staffActs';
import type { HandSimulation } from './handEditDesk';
import { forget, freshWords, wrote } from './ownWords';

export const EDITABLE = [
  'description',
  'request',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'customerNo',
  'amount',
] as const;
const COMPUTED = [
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
const MOVING = ['state', 'wakeAt', 'nextDueAt', 'nextClock', 'lateClocks', 'escalationLevel'] as const;
const ENDED = /^(closed|merged|withdrawn|spam|已结案|已归档|已合并|已撤销|垃圾)/i;

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

function someStanding(simulation: HandSimulation): string | null {
  const numbers = standing(simulation);
  return numbers.length === 0 || !isWhole(simulation) ? null : simulation.chance.among(numbers);
}

function someWord({ chance }: HandSimulation): string {
  return chance.among([
    'App 3.2',
    '=1+1',
    '-',
    '012',
    '2026-03-01',
    '3-4',
    '已解决',
    'Closed',
    '',
    "'quoted",
    '+86 138',
    'x\ny',
  ]);
}

function types(simulation: HandSimulation, ticketNo: string, column: string, text: string): void {
  simulation.diary.edits.push({ at: simulation.desk.now(), ticketNo, column });
  simulation.acts.push(`types ${JSON.stringify(text)} as ${column} of ${ticketNo}`);
  simulation.desk.as(worker(simulation)).edit('tickets', ticketNo, column, text);
}

function cell(simulation: HandSimulation, ticketNo: string, column: string): unknown {
  return deskRows(simulation.desk.runtime, 'tickets').find((row) => wordsIn(row['ticketNo']) === ticketNo)?.[column];
}

/** Types into a column that may be changed: the log hears of it, unless the ticket has ended. */
export function typesEditable(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const column = simulation.chance.among(EDITABLE);
  const text = column === 'amount' ? String(simulation.chance.between(0, 9_000)) : `typed ${simulation.acts.length}`;
  const before = cell(simulation, ticketNo, column);
  const status = String(cell(simulation, ticketNo, 'status'));
  types(simulation, ticketNo, column, text);
  const after = String(cell(simulation, ticketNo, column));
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
  const before = at(simulation, row, column);
  const text = simulation.chance.happens(0.2) ? '' : someWord(simulation);
  types(simulation, ticketNo, column, text);
  const after = at(simulation, row, column);
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

function at(simulation: HandSimulation, row: number, column: string): unknown {
  const { places, values } = register(simulation);
  return values[row - 1]?.[(places.get(column) ?? 0) - 1] ?? '';
}

function hasNote(simulation: HandSimulation, ticketNo: string, column: string): boolean {
  const { tab, places } = register(simulation);
  const [cells = []] = simulation.desk.runtime.view(tab, rowOf(simulation, ticketNo), 1, 'owner@example.com');
  return (cells[(places.get(column) ?? 0) - 1]?.note ?? '') !== '';
}

/** Types a value and the old one again right after. */
export function typesAndUndoes(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const column = simulation.chance.among(['product', 'region', 'batch', 'status', 'owner'] as const);
  const before = wordsIn(cell(simulation, ticketNo, column));
  types(simulation, ticketNo, column, 'a slip');
  types(simulation, ticketNo, column, before);
  const after = wordsIn(cell(simulation, ticketNo, column));
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
  const there = wordsIn(cell(simulation, ticketNo, 'remark'));
  forget(simulation, (one) => one.sheet === 'tickets' && one.words === there);
  types(simulation, ticketNo, 'remark', words);
  wrote(simulation, 'tickets', ticketNo, 'remark', words);
}

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

/** Types the number of a ticket into an empty row. */
export function typesNumberAgain(simulation: HandSimulation): void {
  const ticketNo = someStanding(simulation);
  if (ticketNo === null) return;
  const { desk, acts, chance } = simulation;
  const { tab, places, values } = register(simulation);
  const row = values.length + chance.between(1, 2);
  acts.push(`types the number ${ticketNo} into the empty row ${row}`);
  desk.as(worker(simulation)).person.type(tab, `${letters(places.get('ticketNo') ?? 1)}${row}`, ticketNo);
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
    for (const row of rows) person.type(tab, `${letters(places.get(column) ?? 1)}${row}`, `quick ${row}`);
  });
  // Google dropped some: the look through the register within the hour takes them in.
  desk.advance('PT2H');
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

/** What stands in a cell as words; an instant as its milliseconds. */
export function wordsIn(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}

/** A column's letters: 1 → A, 27 → AA. */
export function letters(place: number): string {
  let text = '';
  for (let rest = place; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
