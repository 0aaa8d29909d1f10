/**
 * Killing a run at every one of its service calls, and what the desk tells afterwards. Calls that leave the same world behind are one wreck:
 * what is recovered from it is looked at once. Over 250 lines since what a desk tells is told here for all kinds of runs.
 */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { eventsOf, faultsOf } from './deskFacts';
import { BUILT_IN } from './worlds';

/** A run to be killed. */
export interface KillCase {
  /** The desk before it. */
  world(): DrivenDesk;
  act(desk: DrivenDesk): unknown;
  /** What is built into it. */
  readonly features?: NonNullable<DeskOptions['features']>;
  /** What whoever began it does once it was killed; `act` where left out, null where nobody can. */
  readonly again?: ((desk: DrivenDesk) => unknown) | null;
  /**
   * Whether the desk itself must finish what this wreck holds, or it must be as if nothing had been; null where neither can be asked.
   * Where the log went on, when left out.
   */
  isDeskToFinish?(wreck: DrivenDesk, before: DrivenDesk): boolean | null;
  /** More than tickets, log and mails to compare. */
  look?(desk: DrivenDesk): unknown;
  /** What is let pass before desks are compared: some ticks, when left out. */
  readonly settle?: string;
  /** Which calls to kill at, of the number that the run makes; all when left out. */
  callsOf?(all: number): readonly number[];
  /** How many leaves between none and all of the pending writes are tried; every one when left out. */
  readonly between?: number;
}

/** What a killed run left. */
export interface Wreck {
  /** The call it was killed at. */
  readonly at: number;
  /** How many of its pending writes it left. */
  readonly left: 'none' | 'all' | number;
  readonly world: () => DrivenDesk;
}

/** Parts of a world that remember how it came about, not what is there. */
const MEMORIES = ['executions', 'quotas', 'faults', 'authorisation', 'locks'];
const SETTLE = 'PT15M';

/** Every different wreck of a run, in the order of its calls: none, all and every number between of the pending writes are left. */
export function wrecksOf(one: KillCase): readonly Wreck[] {
  const wrecks: Wreck[] = [];
  const files = builtFiles(one.features ?? BUILT_IN);
  const seen = new Set<string>();
  const keep = (at: number, left: Wreck['left'], killed: Killed): void => {
    if (seen.has(killed.print)) return;
    seen.add(killed.print);
    wrecks.push({
      at,
      left,
      world: () => driven(openRuntime({ files, from: killed.state })),
    });
  };
  for (const { at, pending } of tellingCalls(one)) {
    const none = killedAt(one, at, 'none');
    const all = killedAt(one, at, 'all');
    if (none === null || all === null) throw new Error(`the run makes ${at} calls at one time and fewer at another`);
    keep(at, 'none', none);
    for (const left of count(1, Math.min(pending - 1, one.between ?? pending))) {
      const some = killedAt(one, at, left);
      if (some !== null) keep(at, left, some);
    }
    keep(at, 'all', all);
  }
  return wrecks;
}

/** Declares the tests of a case. */
export function testKilled(caseOf: () => KillCase): void {
  let one: KillCase;
  let wrecks: readonly Wreck[];
  let whole: DrivenDesk;
  let untouched: DrivenDesk;

  beforeAll(() => {
    one = caseOf();
    wrecks = wrecksOf(one);
    whole = one.world();
    one.act(whole);
    whole.advance(one.settle ?? SETTLE);
    untouched = one.world();
    untouched.advance(one.settle ?? SETTLE);
  });

  test('leaves something half done at some of its calls', () => {
    expect(wrecks.length).toBeGreaterThan(1);
  });

  test('and done again, comes out as if it had not been killed', () => {
    if (one.again === null) return;
    wrecks.forEach((wreck, index) => {
      const { at, left } = wreck;
      const desk = wreck.world();
      (one.again ?? one.act)(desk);
      desk.advance(one.settle ?? SETTLE);
      expect({ at, left, desk: toldBy(desk, one) }).toEqual({ at, left, desk: toldBy(whole, one) });
      expect({ at, left, mails: mailFaults(desk, whole) }).toEqual({ at, left, mails: [] });
      // Repair and health take longest, and the last wrecks hold most.
      if (index >= wrecks.length - 2)
        expect({ at, left, faults: faultsOf(desk).filter((fault) => !isForAPerson(fault)) }).toEqual({
          at,
          left,
          faults: [],
        });
    });
  });

  test('and left alone, is finished by the desk itself, or has done nothing', () => {
    const before = one.world();
    for (const { at, left, world } of wrecks) {
      const desk = world();
      const isToFinish = one.isDeskToFinish
        ? one.isDeskToFinish(desk, before)
        : eventsOf(desk).length > eventsOf(before).length;
      if (isToFinish === null) continue;
      const wanted = isToFinish ? whole : untouched;
      desk.advance(one.settle ?? SETTLE);
      expect({ at, left, isToFinish, desk: toldBy(desk, one) }).toEqual({
        at,
        left,
        isToFinish,
        desk: toldBy(wanted, one),
      });
      expect({ at, left, mails: mailFaults(desk, wanted) }).toEqual({ at, left, mails: [] });
    }
  });
}

/** What the desk's document properties hold under a name. */
export function propertyOf(desk: DrivenDesk, name: string): string {
  const { parts } = JSON.parse(desk.runtime.save()) as { parts: Record<string, { values?: Record<string, string> }> };
  const key = Object.keys(parts).find((part) => part.startsWith('properties|document|')) ?? '';
  return parts[key]?.values?.[name] ?? '';
}

interface Killed {
  readonly state: string;
  readonly print: string;
}

/** The calls to kill at: of those that would leave the same wrecks, the last. */
function tellingCalls(one: KillCase): readonly { at: number; pending: number }[] {
  const wanted = one.callsOf && new Set(one.callsOf(worldsWithin(one, () => null).length));
  const calls = worldsWithin(one, (desk, at) => (wanted?.has(at) === false ? null : printOf(desk.runtime.save())));
  const looked = calls.filter(({ seen }) => seen !== null);
  return looked.filter(({ pending, seen }, index) => {
    const next = looked[index + 1];
    return next?.seen !== seen || (one.between !== undefined && next.pending !== pending);
  });
}

/** Looks at the world before each call of a run's first execution, the only one that can be killed. */
export function worldsWithin<T>(
  one: Pick<KillCase, 'world' | 'act'>,
  look: (desk: DrivenDesk, at: number) => T,
): readonly { readonly at: number; readonly pending: number; readonly seen: T }[] {
  const desk = one.world();
  const before = desk.executions().length;
  const calls: { at: number; pending: number; seen: T }[] = [];
  const outcome = desk.runtime.watch(
    () => one.act(desk),
    (pending) => {
      if (desk.executions().length !== before) return;
      const at = calls.length + 1;
      calls.push({ at, pending, seen: look(desk, at) });
    },
  );
  if ('error' in outcome) throw outcome.error;
  return calls;
}

function printOf(state: string): string {
  const { parts } = JSON.parse(state) as { parts: Record<string, unknown> };
  return JSON.stringify(Object.entries(parts).filter(([name]) => !MEMORIES.includes(name)));
}

/** The world after the run was killed at a call; null where it ended before. */
function killedAt(one: KillCase, at: number, left: Wreck['left']): Killed | null {
  const desk = one.world();
  desk.faults({ killAtCall: at, pendingOnKill: left });
  const isKilled = runsKilled(desk, () => one.act(desk));
  if (!isKilled) return null;
  const state = desk.runtime.save();
  return { state, print: printOf(state) };
}

/** Whether one of the executions that `act` brings about is killed. Whatever else goes wrong is a fault of the test. */
function runsKilled(desk: DrivenDesk, act: () => unknown): boolean {
  const before = desk.executions().length;
  const wasKilled = (): boolean =>
    desk
      .executions()
      .slice(before)
      .some(({ status }) => status === 'killed');
  try {
    act();
  } catch (error) {
    if (!wasKilled()) throw error;
  }
  return wasKilled();
}

function count(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const SHOWN = [
  'status',
  'priority',
  'category1',
  'product',
  'owner',
  'attempt',
  'escalationLevel',
  'solution',
  'verdict',
  'description',
  'customerName',
  'outcome',
  'remark',
];

/** What a desk tells, without the instants and the hashes that differ from run to run. */
function toldBy(desk: DrivenDesk, one: KillCase): unknown {
  const rows = new Map(desk.rows('tickets').map((row) => [String(row['ticketNo']), row]));
  const numbers = [...rows.keys()];
  const log = eventsOf(desk);
  return {
    tickets: numbers.map((number) => [number, ...SHOWN.map((key) => rows.get(number)?.[key])]),
    log: numbers.map((number) =>
      log
        .filter((event) => event.ticketNo === number)
        // Of a hand edit Google tells nobody's name; where the tick makes up for its run, it is the desk's own.
        .map(({ kind, actor, note, fields }) => [
          kind,
          actor || 'desk',
          note,
          fields['clock'] ?? '',
          fields['level'] ?? '',
        ]),
    ),
    loop: desk
      .rows('loop')
      .map(({ loopNo, solution, feedback, measure, state }) => [loopNo, solution, feedback, measure, state]),
    knowledge: desk
      .rows('knowledge')
      .map(({ entryNo, state, problem, solution, helpful, remark }) => [
        entryNo,
        state,
        problem,
        solution,
        helpful,
        remark,
      ]),
    surveys: desk.rows('surveys').map(({ state, lowest, reason }) => [state, lowest, reason]),
    surveyKeys: desk.rows('surveyKeys').map(({ ticketNo, cycle }) => [ticketNo, cycle]),
    // A registration that was cut off before its log leaves a contact under a number that nobody got: the last one of a number counts.
    contacts: numbers.map((number) =>
      desk
        .rows('contacts')
        .filter((row) => row['ticketNo'] === number)
        .map(({ name, mail }) => [name, mail])
        .at(-1),
    ),
    more: one.look?.(desk),
  };
}

/** Mails that went out twice, or neither went out nor are marked for a person to look after. */
function mailFaults(desk: DrivenDesk, whole: DrivenDesk): readonly string[] {
  const wanted = counted(whole.mails().map(letter));
  const got = counted(desk.mails().map(letter));
  const unsure = desk.rows('outbox').filter(({ state }) => state !== 'sent').length;
  const twice = Object.keys(got)
    .filter((one) => (got[one] ?? 0) > (wanted[one] ?? 0))
    .map((one) => `twice: ${one}`);
  const lost = Object.keys(wanted).filter((one) => (got[one] ?? 0) < (wanted[one] ?? 0));
  const openAnyway = openIn(whole);
  const open = openIn(desk)
    .filter((key) => !openAnyway.includes(key))
    .map((key) => `open: ${key}`);
  return [...twice, ...open, ...(lost.length > unsure ? lost.map((one) => `lost: ${one}`) : [])];
}

/** Keys of messages that neither went out nor are marked for a person to look after. */
function openIn(desk: DrivenDesk): readonly string[] {
  return desk
    .rows('outbox')
    .filter(({ state }) => state !== 'sent' && state !== 'maybeSent')
    .map((row) => String(row['key']));
}

function letter(mail: { to: readonly string[]; subject: string }): string {
  return `${mail.to.join(', ')}: ${mail.subject}`;
}

function counted(list: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

function isForAPerson(fault: string): boolean {
  return fault.startsWith('health: ') && /sending|could not be sent|wait for a decision/i.test(fault);
}
