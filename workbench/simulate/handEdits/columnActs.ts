/** What people do to columns and headings, of the register and of other sheets. */
import { columnLetters } from '../../../emulator/spreadsheet/a1';
import type { DeskSheet } from '../../driver/deskRows';
import { deskSheet } from '../../driver/deskRows';
import { worker } from '../staffActs';
import type { HandSimulation } from './handEditDesk';
import type { SEEN } from './handEditDesk';
import { addRule, removeDropDowns } from './looksWindow';
import { forget, freshWords, wrote } from './ownWords';
import { rowOf, standing, wordsIn } from './register';

/** Sheets by how often people rearrange them. */
const SHEETS = [
  'tickets',
  'tickets',
  'tickets',
  'staff',
  'matrix',
  'targets',
  'loop',
  'surveys',
  'calendar',
  'settings',
  'ladder',
  'start',
  'health',
] as const;

function sheetOf(
  simulation: HandSimulation,
  among: readonly (typeof SEEN)[number][] = SHEETS,
): { sheet: string; found: DeskSheet } | null {
  const sheet = simulation.chance.among(among);
  if ([...simulation.damage].some((one) => one === `tab ${sheet}` || one === `headings ${sheet}`)) return null;
  return { sheet, found: deskSheet(simulation.desk.runtime, sheet) };
}

/** A column of people's own, with a heading and words beside some rows. */
export function insertsColumn(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation, ['tickets', 'tickets', 'staff']);
  if (chosen === null) return;
  const { chance, desk, acts } = simulation;
  const { sheet, found } = chosen;
  const { person } = desk.as(worker(simulation));
  const place = chance.between(1, Math.max(...found.places.values()) + 1);
  simulation.count += 1;
  const takesName = chance.happens(0.12);
  const heading = takesName
    ? (simulation.facts.get(sheet)?.headings.get(chance.among(['product', 'status', 'name', 'role'])) ?? 'Ours')
    : `Ours ${simulation.count}`;
  acts.push(`inserts a column before column ${place} of ${sheet} and calls it ${heading}`);
  person.insertColumns(found.tab, place, 1);
  person.type(found.tab, `${columnLetters(place)}1`, heading);
  const rows: readonly (readonly [string, number])[] =
    sheet === 'tickets'
      ? standing(simulation)
          .slice(0, 3)
          .map((one) => [one, rowOf(simulation, one)] as const)
      : deskSheet(desk.runtime, sheet).values.flatMap((cells, index) => {
          const mail = cells.find((one) => typeof one === 'string' && one.includes('@'));
          return index > 0 && mail !== undefined ? [[wordsIn(mail), index + 1] as const] : [];
        });
  for (const [beside, row] of rows) {
    const words = freshWords(simulation);
    person.type(found.tab, `${columnLetters(place)}${row}`, words);
    wrote(simulation, sheet, beside, `column ${simulation.count}`, words);
  }
}

/** Deletes a column of people's own, with what they wrote there. */
export function deletesOwnColumn(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation, ['tickets', 'staff']);
  if (chosen === null) return;
  const { tab, values, places } = chosen.found;
  const own = (values[0] ?? []).flatMap((_, index) => ([...places.values()].includes(index + 1) ? [] : [index + 1]));
  if (own.length === 0) return;
  const place = simulation.chance.among(own);
  const gone = new Set(values.map((cells) => wordsIn(cells[place - 1])));
  simulation.acts.push(`deletes their own column ${place} of ${chosen.sheet}`);
  forget(simulation, (one) => one.sheet === chosen.sheet && gone.has(one.words));
  simulation.desk.as(worker(simulation)).person.deleteColumns(tab, place, 1);
}

/** Deletes a column of the desk. */
export function deletesColumn(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation);
  if (chosen === null) return;
  const { sheet, found } = chosen;
  const column = simulation.chance.among([...found.places.keys()]);
  simulation.acts.push(`deletes the column ${column} of ${sheet}`);
  simulation.damage.add(`column ${sheet}/${column}`);
  if (column === 'remark') forget(simulation, (one) => one.sheet === sheet && one.column === 'remark');
  const gone = new Set(found.values.map((cells) => wordsIn(cells[(found.places.get(column) ?? 0) - 1])));
  forget(simulation, (one) => one.sheet === sheet && gone.has(one.words));
  simulation.desk.as(worker(simulation)).deleteColumn(sheet, column);
}

/** Drags a column to another place. */
export function dragsColumn(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation);
  if (chosen === null) return;
  const { sheet, found } = chosen;
  const from = simulation.chance.among([...found.places.keys()]);
  const to = simulation.chance.among([...found.places.keys()]);
  simulation.acts.push(`drags the column ${from} of ${sheet} before ${to}`);
  simulation.desk.as(worker(simulation)).moveColumn(sheet, from, to);
}

/** Renames a heading: to words of their own, to nothing, to what another column is called. */
export function renamesHeading(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation);
  if (chosen === null) return;
  const { chance, desk, acts, facts } = simulation;
  const { sheet, found } = chosen;
  const headings = facts.get(sheet)?.headings;
  const column = chance.among([...found.places.keys()]);
  const other = headings?.get(chance.among([...headings.keys()])) ?? '';
  const heading = chance.weighted({ own: 6, empty: 1, other: 2 });
  const text = heading === 'own' ? `Renamed ${acts.length}` : heading === 'empty' ? '' : other;
  acts.push(`renames the heading ${column} of ${sheet} to ${JSON.stringify(text)}`);
  desk.as(worker(simulation)).renameHeading(sheet, column, text);
}

/** Hides a column, shows all, or freezes others. */
export function hidesAndFreezes(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation);
  if (chosen === null) return;
  const { sheet, found } = chosen;
  const { chance, desk, acts } = simulation;
  const member = desk.as(worker(simulation));
  if (chance.happens(0.5)) {
    const column = chance.among([...found.places.keys()]);
    acts.push(`hides the column ${column} of ${sheet}`);
    member.hideColumn(sheet, column);
    return;
  }
  acts.push(`freezes rows and columns of ${sheet}`);
  member.freeze(sheet, chance.between(0, 3), chance.between(0, 3));
}

/** Colours cells by a rule of their own, or takes the drop-downs off a column. */
export function changesLooks(simulation: HandSimulation): void {
  const chosen = sheetOf(simulation, ['tickets', 'staff']);
  if (chosen === null) return;
  const { desk, acts, chance, ownRules, facts, damage } = simulation;
  const { sheet, found } = chosen;
  if (chance.happens(0.5)) {
    const formula = `=$A2="rule ${acts.length}"`;
    acts.push(`adds a conditional rule to ${sheet}`);
    ownRules.push(`${sheet} ${formula}`);
    addRule(desk, found.tab, formula);
    return;
  }
  const listed = (facts.get(sheet)?.listed ?? []).filter((key) => found.places.has(key));
  if (listed.length === 0) return;
  const column = chance.among(listed);
  acts.push(`takes the drop-down off ${column} of ${sheet}`);
  const place = columnLetters(found.places.get(column) ?? 1);
  removeDropDowns(desk, found.tab, `${place}2:${place}`);
  damage.add(`drop-down ${sheet}/${column}`);
}
