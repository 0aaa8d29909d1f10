/** A desk under simulation: the desk, its people, its chance, its diary, and the one way in which people call it. */
import { RefusalError } from '../driver/deskMember';
import { deskRows } from '../driver/deskRows';
import type { DrivenDesk, StaffPerson } from '../driver/openDesk';
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import { packDepartments } from '../driver/packDepartments';
import { messageOf } from '../thrown';
import type { Chance } from './chance';
import { chanceOf } from './chance';
import type { Call, Diary } from './diary';
import { newDiary } from './diary';
import { keptFailures } from './failedRuns';
import type { SeedPlan } from './seedPlan';
import { seedStaff } from './seedStaff';

export interface Simulation {
  readonly plan: SeedPlan;
  readonly desk: DrivenDesk;
  readonly chance: Chance;
  readonly diary: Diary;
  readonly staff: readonly StaffPerson[];
  readonly categories: readonly { readonly name: string; readonly children: readonly string[] }[];
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  /** Numbers of the tickets that people know of. */
  readonly tickets: string[];
  /** Among them those that nobody works on any more. */
  readonly ended: Set<string>;
  /** Links of surveys that were answered. */
  readonly answered: Set<string>;
  customers: number;
  requests: number;
  /** Mails of the mailbox that customers have looked through. */
  mailsSeen: number;
  lastRun: number;
  /** Whether a fault may have left something half done that the next run finishes. */
  unsettled: boolean;
}

const departments = new Map<string, readonly string[]>();

/** Opens the desk of a plan. */
export async function openSimulation(plan: SeedPlan): Promise<Simulation> {
  const { pack, language } = plan;
  const key = `${pack}/${language}`;
  const known = departments.get(key) ?? (await packDepartments({ pack, language }));
  departments.set(key, known);
  const staff = seedStaff(chanceOf(plan.seed, 'staff'), plan.staffSize, known);
  const { timeZone, startAt, deployment, account, seed } = plan;
  const desk = await openDesk({
    pack,
    language,
    timeZone,
    startAt,
    deployment,
    account,
    seed,
    people: staff,
  });
  const boot = desk.as(DEFAULT_OWNER).call<Pick<Simulation, 'categories' | 'priorities'>>('boot');
  const simulation: Simulation = {
    plan,
    desk,
    chance: chanceOf(seed, 'days'),
    diary: newDiary(),
    staff,
    categories: boot.categories,
    priorities: boot.priorities,
    tickets: [],
    ended: new Set(),
    answered: new Set(),
    customers: 0,
    requests: 0,
    mailsSeen: 0,
    lastRun: 0,
    unsettled: false,
  };
  keepTargets(simulation);
  return simulation;
}

/** Writes down how the targets sheet stands now. */
export function keepTargets({ desk, diary }: Simulation): void {
  const limits = Object.fromEntries(
    deskRows(desk.runtime, 'targets').map((row) => [String(row['target']), String(row['limit'])]),
  );
  diary.targets.push({ after: deskRows(desk.runtime, 'log').length, limits });
}

export interface Wanted {
  readonly by: string;
  readonly command: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Left out, the request gets an id of its own. */
  readonly requestId?: string;
  readonly mustRefuse?: string;
  /** Whether to look for what a refusal changed; costs a look at every sheet. */
  readonly watch?: boolean;
}

/** Calls a command as one of the people does, and writes down what came of it. Never throws. */
export function request(simulation: Simulation, wanted: Wanted): Call {
  const { desk, diary } = simulation;
  simulation.requests += 1;
  const requestId = wanted.requestId ?? `request ${simulation.requests}`;
  keptFailures(simulation);
  const before = wanted.watch === true && !simulation.unsettled ? sheetsOf(desk) : null;
  const from = desk.now();
  const got = answerOf(desk, wanted, requestId);
  keptFailures(simulation);
  const last = desk.executions().at(-1);
  const call: Call = {
    requestId,
    command: wanted.command,
    args: wanted.args,
    by: wanted.by,
    from,
    to: last ? last.startedAt + last.simulatedMs : from,
    mustRefuse: wanted.mustRefuse ?? '',
    changed: before && got.outcome === 'refused' ? differingTabs(before, sheetsOf(desk)) : [],
    ...got,
  };
  diary.calls.push(call);
  if (call.outcome === 'unsure') simulation.unsettled = true;
  else if (call.outcome === 'accepted' && call.command !== 'health') simulation.unsettled = false;
  if (call.outcome === 'accepted' && call.ticketNo !== '' && !simulation.tickets.includes(call.ticketNo))
    simulation.tickets.push(call.ticketNo);
  return call;
}

type Got = Pick<Call, 'outcome' | 'code' | 'ticketNo' | 'status' | 'taken'>;
const NOTHING = { code: '', ticketNo: '', status: '', taken: 0 } as const;

function answerOf(desk: DrivenDesk, { by, command, args }: Wanted, requestId: string): Got {
  try {
    const answer = desk.as(by).call(command, { ...args, requestId });
    const { ticketNo = '', status = '', accepted = 0 } = answer;
    return {
      outcome: 'accepted',
      code: '',
      ticketNo: String(ticketNo),
      status: String(status),
      taken: Number(accepted),
    };
  } catch (error) {
    // A defect may have come after the desk began to write; whoever was told so does not know.
    if (error instanceof RefusalError && error.code !== 'DEFECT')
      return { ...NOTHING, outcome: 'refused', code: error.code };
    const told = error instanceof RefusalError ? (desk.executions().at(-1)?.logs.join(' ') ?? '') : '';
    return { ...NOTHING, outcome: 'unsure', code: `${messageOf(error)} ${told}` };
  }
}

function sheetsOf(desk: DrivenDesk): ReadonlyMap<string, string> {
  return new Map(
    desk.runtime.tabs().map(({ name }) => [name, JSON.stringify(desk.runtime.table(name).values)] as const),
  );
}

function differingTabs(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
}
