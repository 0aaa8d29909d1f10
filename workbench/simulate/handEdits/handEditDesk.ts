/** The desks that sequences of hand edits begin with: one a process and language, set up and worked for a while once, opened anew for each sequence. */
import { openRuntime } from '../../../emulator/runtime';
import { builtFiles } from '../../driver/builtFiles';
import { deskSheet } from '../../driver/deskRows';
import type { DrivenDesk } from '../../driver/openDesk';
import { driven } from '../../driver/openDesk';
import { chanceOf } from '../chance';
import type { PackName, SeedPlan } from '../seedPlan';
import type { Simulation } from '../simulation';
import { openSimulation, request } from '../simulation';
import { knowTickets, registers, takesStep } from '../staffActs';
import { wordsIn } from './register';

/** Words that somebody wrote for themselves, and where they must still stand at the end. */
interface OwnWords {
  readonly sheet: string;
  /** What is unique in their row: the number of a ticket, the mail of somebody on the staff; null where they only must not vanish. */
  beside: string | null;
  readonly words: string;
  /** Heading of the column of people's own, or 'remark'. */
  readonly column: string;
}

/** What the desk's own columns of a sheet are called and offer. */
interface SheetFacts {
  readonly headings: ReadonlyMap<string, string>;
  /** Columns with a drop-down. */
  readonly listed: readonly string[];
}

export interface HandSimulation extends Simulation {
  readonly own: OwnWords[];
  /** What is broken until somebody repairs: 'tab surveys', 'column tickets/batch', 'row 20260302001', 'headings staff'. */
  readonly damage: Set<string>;
  /** Runs that failed since something was missing: the desk says so, and repair mends it. */
  readonly excused: Set<number>;
  /** What people did, in words, for whoever looks into a failure. */
  readonly acts: string[];
  /** What was wrong right after an act. */
  readonly wrong: { readonly invariant: string; readonly fact: string }[];
  readonly facts: ReadonlyMap<string, SheetFacts>;
  /** Looks of people's own: formulas of conditional rules. */
  readonly ownRules: string[];
  count: number;
}

interface Base {
  readonly saved: string;
  readonly simulation: Simulation;
  readonly facts: ReadonlyMap<string, SheetFacts>;
}

const bases = new Map<string, Promise<Base>>();
const TICKETS = 6;
const STEPS = 22;

/** A desk for one sequence; the first of a process and language takes a second, the others some milliseconds. */
export async function openHandEdits(seed: number, options: { readonly pack?: PackName }): Promise<HandSimulation> {
  const plan = handEditPlan(seed, options);
  const key = `${plan.pack} ${plan.language}`;
  const known = bases.get(key) ?? baseOf(plan);
  bases.set(key, known);
  const { saved, simulation, facts } = await known;
  const desk = driven(openRuntime({ files: builtFiles(), from: saved }));
  return {
    ...structuredClone({ ...simulation, desk: null, chance: null }),
    plan,
    desk,
    chance: chanceOf(seed, 'hand edits'),
    own: [],
    damage: new Set(),
    excused: new Set(),
    acts: [],
    wrong: [],
    facts,
    ownRules: [],
    count: 0,
  };
}

/** The plan of a sequence: process and language by the seed. */
export function handEditPlan(seed: number, { pack }: { readonly pack?: PackName }): SeedPlan {
  const chance = chanceOf(seed, 'hand edit plan');
  const packs = ['after-sales', 'service-plan', 'complaint-toolkit', 'rapid-response', 'service-standard'] as const;
  const drawn = chance.among(packs);
  return {
    seed,
    days: 0,
    faults: false,
    pack: pack ?? drawn,
    language: chance.happens(0.5) ? 'zh-CN' : 'en',
    timeZone: 'Asia/Shanghai',
    startAt: '2026-03-02T01:00:00Z',
    deployment: 'addOn',
    account: 'workspace',
    staffSize: 4,
    arrivals: 0,
    acts: 0,
    tickedTwice: false,
  };
}

async function baseOf(plan: SeedPlan): Promise<Base> {
  const simulation = await openSimulation({ ...plan, seed: 7 });
  const { desk, chance } = simulation;
  for (let count = 0; count < TICKETS; count += 1) registers(simulation);
  for (let count = 0; count < STEPS; count += 1) {
    takesStep(simulation);
    if (chance.happens(0.3)) desk.advance('PT1H');
  }
  const [ended] = simulation.tickets;
  request(simulation, { by: 'owner@example.com', command: 'withdraw', args: { ticketNo: ended, reason: 'Solved.' } });
  desk.advance('PT2H');
  knowTickets(simulation);
  return { saved: desk.runtime.save(), simulation: { ...simulation }, facts: factsOf(desk) };
}

/** Sheets of the desk that people see. */
export const SEEN = [
  'start',
  'tickets',
  'matrix',
  'loop',
  'surveys',
  'staff',
  'targets',
  'ladder',
  'calendar',
  'settings',
  'health',
] as const;

function factsOf(desk: DrivenDesk): ReadonlyMap<string, SheetFacts> {
  return new Map(
    SEEN.map((sheet) => {
      const { tab, places, values } = deskSheet(desk.runtime, sheet);
      const [cells = []] = desk.runtime.view(tab, 2, 1, 'owner@example.com');
      const headings = new Map([...places].map(([key, place]) => [key, wordsIn(values[0]?.[place - 1])]));
      return [sheet, { headings, listed: [...places].flatMap(([key, at]) => (cells[at - 1]?.choices ? [key] : [])) }];
    }),
  );
}
