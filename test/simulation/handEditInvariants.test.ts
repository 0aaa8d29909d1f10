/** The invariants of hand edits must see what they are there for: doctored desks, each with one fault. */
import { deskSheet } from '../../workbench/driver/deskRows';
import type { HandSimulation } from '../../workbench/simulate/handEdits/handEditDesk';
import { openHandEdits } from '../../workbench/simulate/handEdits/handEditDesk';
import {
  dropDownsStand,
  headingsStand,
  ownRulesKept,
  ownWordsKept,
  rowFollows,
  rulesKept,
} from '../../workbench/simulate/handEdits/handEditInvariants';
import { removeDropDowns } from '../../workbench/simulate/handEdits/looksWindow';
import { rulesOf } from '../../workbench/simulate/handEdits/tabActs';

let simulation: HandSimulation;

beforeEach(async () => {
  simulation = await openHandEdits(1, { pack: 'rapid-response' });
});

test('a sound desk breaks none', () => {
  for (const broken of [headingsStand, dropDownsStand, ownWordsKept, ownRulesKept])
    expect(broken(simulation)).toEqual([]);
  expect(rulesKept(simulation, rulesOf(simulation))).toEqual([]);
});

test('a heading that somebody renamed is seen', () => {
  simulation.desk.as('owner@example.com').renameHeading('staff', 'name', 'Ours');
  expect(headingsStand(simulation).join()).toContain('name of staff');
});

test('a column without its drop-down is seen', () => {
  removeDropDowns(simulation.desk, deskSheet(simulation.desk.runtime, 'tickets').tab, 'A2:AW');
  expect(dropDownsStand(simulation).join()).toContain('priority of tickets has no drop-down');
});

test('words that are gone, or stand beside another ticket, are seen', () => {
  const [one, other] = simulation.tickets;
  simulation.desk.as('owner@example.com').edit('tickets', one ?? '', 'remark', 'mine');
  simulation.own.push({ sheet: 'tickets', beside: other ?? '', words: 'mine', column: 'remark' });
  simulation.own.push({ sheet: 'tickets', beside: null, words: 'lost', column: 'remark' });
  expect(ownWordsKept(simulation)).toEqual([
    `mine (remark of tickets) no longer stands beside ${other ?? ''}`,
    'lost (remark of tickets) is gone',
  ]);
});

test('a rule of people’s own that is gone is seen', () => {
  simulation.ownRules.push('tickets =$A2="rule 1"');
  expect(ownRulesKept(simulation)).toEqual(['the rule =$A2="rule 1" of tickets stands 0 times']);
});

test('a changed rule of the desk is seen', () => {
  const before = rulesOf(simulation);
  simulation.desk.as('owner@example.com').edit('settings', 'warnPercent', 'value', '60');
  expect(rulesKept(simulation, before).join()).toContain('settings lost');
});

test('a row that stands otherwise than its command said, or twice, is seen', () => {
  expect(rowFollows(simulation, simulation.tickets.at(-1) ?? '', 'closed').join()).toContain('not closed');
  expect(rowFollows(simulation, '209901010001', 'closed')).toEqual(['209901010001 has 0 rows']);
});
