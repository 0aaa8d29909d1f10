/** What people do to tabs, and to the rows and cells of the sheets that hold the desk's rules. */
import { columnLetters } from '../../../emulator/spreadsheet/a1';
import { deskRows, deskSheet } from '../../driver/deskRows';
import { DEFAULT_OWNER } from '../../driver/openDesk';
import { worker } from '../staffActs';
import type { HandSimulation } from './handEditDesk';
import { SEEN } from './handEditDesk';
import { forget } from './ownWords';
import { wordsIn } from './register';

const RULES = ['staff', 'matrix', 'targets', 'calendar', 'ladder', 'settings'] as const;

function someTab(simulation: HandSimulation): (typeof SEEN)[number] | null {
  const sheet = simulation.chance.among(SEEN);
  return simulation.damage.has(`tab ${sheet}`) ? null : sheet;
}

export function renamesTab(simulation: HandSimulation): void {
  const sheet = someTab(simulation);
  if (sheet === null) return;
  simulation.acts.push(`renames the tab of ${sheet}`);
  simulation.desk.as(worker(simulation)).renameTab(sheet, `Tab ${simulation.acts.length}`);
}

export function dragsTab(simulation: HandSimulation): void {
  const sheet = someTab(simulation);
  if (sheet === null) return;
  simulation.acts.push(`drags the tab of ${sheet}`);
  simulation.desk.as(worker(simulation)).moveTab(sheet, simulation.chance.between(1, 12));
}

/** Duplicates a tab, and types into the copy. */
export function duplicatesTab(simulation: HandSimulation): void {
  const sheet = someTab(simulation);
  if (sheet === null) return;
  simulation.acts.push(`duplicates the tab of ${sheet} and types into the copy`);
  const member = simulation.desk.as(worker(simulation));
  const copy = member.duplicateTab(sheet);
  member.person.type(copy, 'B2', 'into the copy');
  if (simulation.chance.happens(0.3)) member.person.deleteSheet(copy);
}

/** Deletes a tab of the desk. */
export function deletesTab(simulation: HandSimulation): void {
  const sheet = someTab(simulation);
  if (sheet === null) return;
  simulation.acts.push(`deletes the tab of ${sheet}`);
  forget(simulation, (one) => one.sheet === sheet);
  const gone = simulation.ownRules.filter((one) => one.startsWith(`${sheet} `));
  simulation.ownRules.splice(
    0,
    simulation.ownRules.length,
    ...simulation.ownRules.filter((one) => !gone.includes(one)),
  );
  simulation.damage.add(`tab ${sheet}`);
  simulation.desk.as(DEFAULT_OWNER).deleteTab(sheet);
}

/** Types into the desk's rules: formulas, words that do not fit. What fits is changed by other simulations. */
export function typesRule(simulation: HandSimulation): void {
  const { chance, desk, acts, damage } = simulation;
  const sheet = chance.among(RULES);
  if ([...damage].some((one) => one.includes(` ${sheet}`))) return;
  const { tab, places, values } = deskSheet(desk.runtime, sheet);
  const column = chance.among(
    {
      staff: ['name', 'skills'],
      matrix: ['remark', 'collaborators'],
      targets: ['remark', 'limit'],
      calendar: ['name'],
      ladder: ['remark'],
      settings: ['value'],
    }[sheet],
  );
  const row = chance.between(2, values.length);
  const formula = chance.among(['=1+1', '=NOW()', '=A1', '+86 1']);
  acts.push(`types ${formula} into ${column} of ${sheet}, row ${row}`);
  const a1 = `${columnLetters(places.get(column) ?? 1)}${row}`;
  const before = desk.runtime.view(tab, row, 1, DEFAULT_OWNER)[0]?.[(places.get(column) ?? 1) - 1]?.text ?? '';
  const { person } = desk.as(DEFAULT_OWNER);
  person.type(tab, a1, formula);
  const cell = desk.runtime.view(tab, row, 1, DEFAULT_OWNER)[0]?.[(places.get(column) ?? 1) - 1];
  if (cell?.formula !== undefined)
    simulation.wrong.push({
      invariant: 'whatIsTypedIsData',
      fact: `${column} of ${sheet} holds the formula ${cell.formula}`,
    });
  // Whoever sees that it does not fit takes it back.
  person.type(tab, a1, before);
}

/** Rearranges the rows of a sheet of rules: sorts, inserts, drags. */
export function rearrangesRules(simulation: HandSimulation): void {
  const { chance, desk, acts, damage } = simulation;
  const sheet = chance.among([
    'staff',
    'matrix',
    'targets',
    'calendar',
    'settings',
    'loop',
    'surveys',
    'start',
  ] as const);
  if ([...damage].some((one) => one.includes(` ${sheet}`))) return;
  const { tab, places, values } = deskSheet(desk.runtime, sheet);
  const { person } = desk.as(DEFAULT_OWNER);
  switch (chance.weighted({ sort: 3, insert: 2, drag: 2 })) {
    case 'sort': {
      const width = desk.runtime.tabs().find(({ name }) => name === tab)?.maxColumns ?? 1;
      acts.push(`sorts ${sheet}`);
      if (values.length > 1)
        person.sort(
          tab,
          `A2:${columnLetters(width)}${values.length}`,
          chance.among([...places.values()]),
          chance.happens(0.5),
        );
      return;
    }
    case 'insert': {
      const at = chance.between(chance.happens(0.1) ? 1 : 2, values.length + 1);
      acts.push(`inserts a row before row ${at} of ${sheet}`);
      if (at === 1) damage.add(`headings ${sheet}`);
      person.insertRows(tab, at, 1);
      return;
    }
    case 'drag':
      if (values.length < 3) return;
      acts.push(`drags row 2 of ${sheet} to the end`);
      person.moveRows(tab, 2, 1, values.length + 1);
  }
}

/** What the desk's rules say, whatever order their rows stand in. */
export function rulesOf({ desk }: HandSimulation): ReadonlyMap<string, readonly string[]> {
  return new Map(
    RULES.map((sheet) => [
      sheet,
      deskRows(desk.runtime, sheet)
        .map((row) =>
          JSON.stringify(
            Object.entries(row)
              .filter(([key]) => key !== 'remark' && key !== 'source')
              // What is typed back by hand stands as a number where it looks like one.
              .map(([key, cell]) => [key, wordsIn(cell)] as const)
              .sort(([one], [other]) => (one < other ? -1 : 1)),
          ),
        )
        .sort(),
    ]),
  );
}
