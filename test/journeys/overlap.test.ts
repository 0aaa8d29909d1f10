import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, eventsOfKind, faultsOf, logFaults, rowOf } from './deskFacts';
import { REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, registered, smallDesk, worldOf } from './worlds';

/** More counted calls than any run here makes. */
const ENOUGH = 40;

interface Run {
  readonly name: string;
  /** What a person or a trigger does. */
  act(desk: DrivenDesk): unknown;
}

/** The refusal inside an outcome, or its answer. */
function answered(outcome: { value: unknown } | { error: Error } | null): { code: string; words: string } {
  if (outcome === null) return { code: 'notRun', words: '' };
  if ('value' in outcome) return { code: 'ok', words: '' };
  const { code, what, remedy } = outcome.error as Error & { code?: string; what?: string; remedy?: string };
  return { code: code ?? outcome.error.message, words: `${what ?? ''}|${remedy ?? ''}` };
}

let world: () => DrivenDesk;
let ticketNo: string;

const register = (name: string): Run => ({
  name: `the registration of ${name}`,
  act: (desk) => desk.as(REGISTRAR).call('registerComplaint', complaintOf(name)),
});
const tick: Run = { name: 'a tick', act: (desk) => desk.runtime.run('tick') };
const acknowledge: Run = {
  name: 'a signature',
  act: (desk) => desk.as(WORKER).call('acknowledge', { ticketNo, requestId: 'acknowledge/1' }),
};
const edit: Run = {
  name: 'a hand edit',
  act: (desk) => {
    desk.as(SUPERVISOR).edit('tickets', ticketNo, 'product', 'Mobile app');
  },
};

beforeAll(async () => {
  const desk = await smallDesk();
  desk.advance('PT10M');
  ticketNo = registered(desk, 'Ada');
  // Late by now, and nobody has looked: the next tick has a warning, a breach, an escalation and four mails to see to.
  desk.faults({ stopClockMs: 40 * 60_000 });
  desk.advance('PT40M');
  world = worldOf(desk);
});

const PAIRS: readonly (readonly [Run, Run])[] = [
  [register('Ben'), register('Cem')],
  [register('Ben'), tick],
  [tick, register('Ben')],
  [tick, tick],
  [tick, acknowledge],
  [acknowledge, tick],
  [tick, edit],
  [edit, tick],
];

describe.each(PAIRS.map((pair) => ({ first: pair[0], second: pair[1] })))(
  '$second.name during $first.name',
  ({ first, second }) => {
    test('at whatever call it comes in, nothing is lost, nothing is doubled, and whoever has to wait is told so', () => {
      letInEverywhere(first, second);
    });
  },
);

test('a signature during a hand edit of the same ticket loses neither', () => {
  letInEverywhere(edit, acknowledge);
});

test('a hand edit during a signature of the same ticket loses neither', () => {
  letInEverywhere(acknowledge, edit);
});

test('whoever comes while the desk is taken is told so in the words of the desk', async () => {
  const desk = await smallDesk({ language: 'zh-CN' });
  desk.faults({ holdLockMs: 60_000 });
  const refused = answered({
    error: thrownBy(() =>
      desk.as(REGISTRAR).call('registerComplaint', { ...complaintOf('Ada'), category1: '技术故障', category2: '' }),
    ),
  });
  expect(refused.code).toBe('DESK_BUSY');
  expect(refused.words).toMatch(/^[\u4e00-\u9fff].*\|[\u4e00-\u9fff]/);
});

test('runs let in at random leave a sound desk', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const desk = world();
    const runs = [register('Ben'), tick, acknowledge, register('Cem'), tick];
    const outcomes = desk.runtime.interleave(
      runs.map((run) => () => run.act(desk)),
      seed,
    );
    runs.forEach((run, index) => {
      if (answered(outcomes[index] ?? null).code === 'DESK_BUSY') run.act(desk);
    });
    expect({ seed, faults: settledFaults(desk) }).toEqual({ seed, faults: [] });
    expect({ seed, came: cameOf(desk, runs) }).toEqual({ seed, came: [] });
  }
});

/** Lets the second run in at every counted call of the first, and looks at the desk each time. */
function letInEverywhere(first: Run, second: Run): void {
  const codes = new Set<string>();
  let at = 1;
  for (; at <= ENOUGH; at += 1) {
    const desk = world();
    const outcome = desk.runtime.overlap(
      () => first.act(desk),
      at,
      () => second.act(desk),
    );
    // The first one made fewer calls than this: every place has been tried.
    if (outcome.second === null) break;
    const inner = answered(outcome.second);
    codes.add(inner.code);
    expect({ at, code: answered(outcome.first).code }).toEqual({ at, code: 'ok' });
    if (inner.code === 'DESK_BUSY') {
      expect(inner.words).toMatch(/busy|working|moment|again/i);
      second.act(desk);
    }
    expect({ at, faults: settledFaults(desk, at % 3 === 0) }).toEqual({ at, faults: [] });
    expect({ at, came: cameOf(desk, [first, second]) }).toEqual({ at, came: [] });
  }
  expect(at).toBeLessThan(ENOUGH);
  expect([...codes].filter((code) => !['ok', 'DESK_BUSY'].includes(code))).toEqual([]);
}

/** What is amiss once the ticks of the next quarter of an hour are over. Repair and health take longest, so not every case asks them. */
function settledFaults(desk: DrivenDesk, isRepairAsked = true): readonly string[] {
  desk.advance('PT15M');
  const keys = desk.rows('outbox').map((row) => String(row['key']));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `outbox: ${key} stands twice`);
  const unsent = desk
    .rows('outbox')
    .filter((row) => row['state'] !== 'sent')
    .map((row) => `outbox: ${String(row['key'])} was not sent`);
  const mails = desk.mails().length === keys.length ? [] : [`${desk.mails().length} mails for ${keys.length} messages`];
  const waiting = Object.keys(breaches(desk))
    .filter((fact) => (breaches(desk)[fact] ?? 0) > 1)
    .map((fact) => `log: ${fact} stands twice`);
  return [...(isRepairAsked ? faultsOf(desk) : []), ...logFaults(desk), ...twice, ...unsent, ...mails, ...waiting];
}

function breaches(desk: DrivenDesk): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ticketNo: no, kind, fields } of eventsOf(desk)) {
    if (kind !== 'breached' && kind !== 'warned' && kind !== 'escalated') continue;
    const fact = [no, kind, fields['clock'], fields['attempt'], fields['round'], fields['level'] ?? ''].join('/');
    counts[fact] = (counts[fact] ?? 0) + 1;
  }
  return counts;
}

/** What should have come of the runs and did not. */
function cameOf(desk: DrivenDesk, runs: readonly Run[]): readonly string[] {
  const missing: string[] = [];
  const expectOnce = (what: string, count: number): void => {
    if (count !== 1) missing.push(`${what}: ${count}`);
  };
  for (const { name } of runs) {
    if (name.startsWith('the registration')) {
      const who = name.split(' ').pop() ?? '';
      expectOnce(
        name,
        eventsOfKind(desk, 'received').filter((event) => String(event.fields['description']).startsWith(who)).length,
      );
    } else if (name === 'a signature') expectOnce(name, eventsOfKind(desk, 'acknowledged').length);
    else if (name === 'a hand edit') {
      expectOnce(name, eventsOfKind(desk, 'edited').length);
      if (rowOf(desk, ticketNo)['product'] !== 'Mobile app') missing.push('the edited cell');
    }
  }
  return missing;
}

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was refused');
}
