/** One sequence of hand edits: eight to twenty acts among commands of the staff, then a repair, then what must hold. */
import { deskRows } from '../../driver/deskRows';
import { DEFAULT_OWNER } from '../../driver/openDesk';
import { messageOf } from '../../thrown';
import type { CardSeen, FinalEvidence } from '../evidence';
import { evidenceOf } from '../evidence';
import { keptFailures } from '../failedRuns';
import type { Violation } from '../invariants';
import { violations } from '../invariants';
import type { PackName } from '../seedPlan';
import type { SeedReport } from '../simulatedSeed';
import { request } from '../simulation';
import { registers, takesStep } from '../staffActs';
import { clearsCells, clearsRow, pastesBlock, pastesRow } from './blockActs';
import {
  typesAndUndoes,
  typesComputed,
  typesEditable,
  typesGrade,
  typesNumberAgain,
  typesOddly,
  typesQuickly,
  writesRemark,
} from './cellActs';
import {
  changesLooks,
  deletesColumn,
  deletesOwnColumn,
  dragsColumn,
  hidesAndFreezes,
  insertsColumn,
  renamesHeading,
} from './columnActs';
import type { HandSimulation } from './handEditDesk';
import { handEditPlan, openHandEdits } from './handEditDesk';
import {
  headingsStand,
  OF_THE_SHEETS,
  ownRulesKept,
  ownWordsKept,
  rowFollows,
  rulesKept,
  SHARED,
} from './handEditInvariants';
import { standing, wordsIn } from './register';
import {
  deletesHeadings,
  deletesTicketRow,
  dragsRow,
  filters,
  insertsRows,
  sortsColumns,
  sortsHeadings,
  sortsRows,
} from './rowActs';
import { deletesTab, dragsTab, duplicatesTab, rearrangesRules, renamesTab, rulesOf, typesRule } from './tabActs';

const HAND_ACTS = {
  typesEditable,
  typesOddly,
  typesGrade,
  typesComputed,
  typesAndUndoes,
  typesQuickly,
  writesRemark,
  typesNumberAgain,
  pastesBlock,
  pastesRow,
  clearsCells,
  clearsRow,
  sortsRows,
  sortsColumns,
  sortsHeadings,
  insertsRows,
  dragsRow,
  deletesTicketRow,
  deletesHeadings,
  filters,
  insertsColumn,
  deletesOwnColumn,
  deletesColumn,
  dragsColumn,
  renamesHeading,
  hidesAndFreezes,
  changesLooks,
  renamesTab,
  dragsTab,
  duplicatesTab,
  deletesTab,
  typesRule,
  rearrangesRules,
} as const satisfies Readonly<Record<string, (simulation: HandSimulation) => void>>;

const HAND_WEIGHTS: Readonly<Record<keyof typeof HAND_ACTS, number>> = {
  typesEditable: 6,
  typesOddly: 2,
  typesGrade: 2,
  typesComputed: 4,
  typesAndUndoes: 2,
  typesQuickly: 1,
  writesRemark: 4,
  typesNumberAgain: 1,
  pastesBlock: 4,
  pastesRow: 2,
  clearsCells: 4,
  clearsRow: 1,
  sortsRows: 4,
  sortsColumns: 2,
  sortsHeadings: 0.5,
  insertsRows: 3,
  dragsRow: 2,
  deletesTicketRow: 2,
  deletesHeadings: 0.4,
  filters: 2,
  insertsColumn: 4,
  deletesOwnColumn: 1,
  deletesColumn: 1,
  dragsColumn: 4,
  renamesHeading: 4,
  hidesAndFreezes: 2,
  changesLooks: 2,
  renamesTab: 2,
  dragsTab: 1,
  duplicatesTab: 1,
  deletesTab: 1,
  typesRule: 2,
  rearrangesRules: 3,
};

/** Whether a refusal tells of something broken, not of a step that is not possible. */
const BROKEN: Readonly<Record<string, RegExp>> = {
  HEADING_MISSING: /^(column|headings) /,
  SHEET_MISSING: /^tab /,
  TICKET_UNKNOWN: /^(row|headings tickets|tab tickets)/,
  LOG_DAMAGED: /^$/,
};

/** Plays the sequence of a seed. What the simulation itself throws is a violation too. */
export async function handEditSequence(seed: number, options: { readonly pack?: PackName }): Promise<SeedReport> {
  const simulation = await openHandEdits(seed, options);
  // The first desk of its kind is made once; that is none of this sequence's time.
  const before = process.cpuUsage();
  const found: Violation[] = [];
  const rules = rulesOf(simulation);
  try {
    playsActs(simulation);
    // Something may have been typed while the desk could not hear it: the look through the register within the hour.
    simulation.desk.advance('PT2H');
    keepsFailures(simulation);
    repairs(simulation);
    served(simulation, 2);
    found.push(...simulation.wrong.map(({ invariant, fact }) => ({ invariant, facts: [fact] })));
    found.push(...violations(OF_THE_SHEETS, simulation));
    found.push(...violations({ rulesKept: (of: HandSimulation) => rulesKept(of, rules) }, simulation));
    found.push(...violations(SHARED, evidence(simulation)));
    found.push(
      ...violations({ headingsStand, ownWordsKept, ownRulesKept }, simulation).map(({ invariant, facts }) => ({
        invariant: `${invariant} after a second repair`,
        facts,
      })),
    );
  } catch (error) {
    found.push({
      invariant: 'theSimulationGoesThrough',
      facts: [error instanceof Error ? (error.stack ?? error.message) : messageOf(error)],
    });
  }
  const { diary, desk } = simulation;
  const used = process.cpuUsage(before);
  return {
    seed,
    plan: handEditPlan(seed, options),
    violations: found,
    acts: simulation.acts,
    figures: {
      tickets: simulation.tickets.length,
      events: deskRows(desk.runtime, 'log').length,
      calls: diary.calls.length,
      refused: diary.calls.filter(({ outcome }) => outcome === 'refused').length,
      unsure: diary.calls.filter(({ outcome }) => outcome === 'unsure').length,
      breaches: 0,
      mails: desk.mails().length,
      faults: simulation.acts.length,
      cpuMs: Math.round((used.user + used.system) / 1000),
    },
  };
}

function playsActs(simulation: HandSimulation): void {
  const { chance, desk } = simulation;
  const count = chance.between(8, 20);
  for (let act = 0; act < count; act += 1) {
    HAND_ACTS[chance.weighted(HAND_WEIGHTS)](simulation);
    keepsFailures(simulation);
    if (chance.happens(0.3)) served(simulation, 1);
    if (chance.happens(0.12)) desk.advance(chance.among(['PT10M', 'PT1H', 'PT3H']));
    if (chance.happens(simulation.damage.size > 0 ? 0.15 : 0.02)) repairs(simulation);
    keepsFailures(simulation);
  }
}

/** Some of the staff go on with their work; what they are answered must fit what is broken. */
function served(simulation: HandSimulation, count: number): void {
  const { chance, diary, acts, wrong, damage, desk } = simulation;
  for (let act = 0; act < count; act += 1) {
    const before = diary.calls.length;
    if (chance.happens(0.3)) registers(simulation);
    else takesStep(simulation);
    if (chance.happens(0.3)) {
      const ticketNo = chance.among(simulation.tickets);
      request(simulation, { by: DEFAULT_OWNER, command: 'getTicket', args: { ticketNo } });
    }
    for (const call of diary.calls.splice(before)) {
      const given = wordsIn(call.args['ticketNo']);
      if (call.command !== 'getTicket') {
        diary.calls.push(call);
        acts.push(`${call.by} calls ${call.command} ${given}: ${call.outcome} ${call.code} ${call.ticketNo}`);
      }
      const wanted = BROKEN[call.code];
      if (call.outcome === 'refused' && wanted && ![...damage].some((one) => wanted.test(one)))
        wrong.push({
          invariant: 'commandsServed',
          fact: `${call.command} ${given}: ${call.code}, broken: ${[...damage].join(', ')}`,
        });
      const isDeleted = [...damage].some((one) => /^(tab|column|headings) tickets/.test(one));
      if (call.outcome === 'accepted' && call.command !== 'getTicket' && call.status !== '' && !isDeleted)
        for (const fact of rowFollows(simulation, call.ticketNo, call.status))
          wrong.push({ invariant: 'commandsLandOnTheirRow', fact: `${call.command}: ${fact}` });
    }
  }
  if (standing(simulation).length === 0 && damage.size === 0)
    wrong.push({ invariant: 'commandsServed', fact: `no ticket stands at ${desk.now()}` });
}

function repairs(simulation: HandSimulation): void {
  const { acts, damage, wrong } = simulation;
  keepsFailures(simulation);
  const call = request(simulation, { by: DEFAULT_OWNER, command: 'repair', args: {} });
  acts.push(`has the sheets repaired: ${call.outcome} ${call.code}`);
  if (call.outcome === 'accepted') damage.clear();
  else wrong.push({ invariant: 'repairWorks', fact: call.code });
}

/** Runs that fail since something is missing are as they should be: the desk says so, and repair mends it. */
function keepsFailures(simulation: HandSimulation): void {
  const { diary, damage, excused } = simulation;
  keptFailures(simulation);
  if (damage.size > 0)
    for (const { id, error } of diary.failedRuns) if (/HEADING_MISSING|SHEET_MISSING/.test(error)) excused.add(id);
}

/** What is left behind; the cards are read off the states in the rows, which costs no run each. */
function evidence(simulation: HandSimulation): FinalEvidence {
  const { diary, desk, excused } = simulation;
  const owner = desk.as(DEFAULT_OWNER);
  const before = evidenceOf(simulation);
  const { findings } = owner.call<{ findings: FinalEvidence['findings'] }>('health');
  const { repaired } = owner.call<{ repaired: string[] }>('repair');
  keptFailures(simulation);
  const failedRuns = diary.failedRuns.filter(({ id }) => !excused.has(id));
  const cards = before.tickets.flatMap(({ state }): CardSeen[] =>
    String(state).startsWith('{')
      ? [{ clocks: [], at: 0, ...(JSON.parse(String(state)) as Omit<CardSeen, 'clocks' | 'at'>) }]
      : [],
  );
  return {
    ...before,
    diary: { ...diary, failedRuns },
    cards,
    findings,
    repaired,
    ticketsRebuilt: desk.rows('tickets'),
  };
}
