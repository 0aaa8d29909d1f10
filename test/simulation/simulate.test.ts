import { PACKS } from '../../workbench/simulate/seedPlan';
import { failureText, simulate } from '../../workbench/simulate/simulate';
import type { SeedOptions } from '../../workbench/simulate/simulatedSeed';
import { simulatedSeed } from '../../workbench/simulate/simulatedSeed';

/** One of each process; the fresh ones are other desks at each run of the tests, hourly ones, since these take less time. */
const FIXED = PACKS.map(
  (pack, index) => ({ pack, seed: 41 + index, deployment: index === 0 ? 'bound' : 'addOn' }) as const,
);
const FRESH = Array.from({ length: 2 }, () => 1_000 + Math.floor(Math.random() * 1_000_000));

async function failureOf(seed: number, options: Partial<SeedOptions>): Promise<string> {
  const report = await simulatedSeed(seed, { days: 2, faults: true, ...options });
  expect(report.figures.calls).toBeGreaterThan(0);
  return report.violations.length === 0 ? '' : failureText(report);
}

describe('a random desk with random faults holds every invariant', () => {
  test.each(FIXED)('of $pack, $deployment, with seed $seed', async ({ seed, ...options }) => {
    expect(await failureOf(seed, options)).toBe('');
  });

  test.each(FRESH)('with the fresh seed %i', async (seed) => {
    expect(await failureOf(seed, { deployment: 'addOn' })).toBe('');
  });
});

test('a seed brings the same desk and the same days each time', async () => {
  const [one, other] = [
    await simulatedSeed(3, { days: 1, faults: true, deployment: 'addOn' }),
    await simulatedSeed(3, { days: 1, faults: true, deployment: 'addOn' }),
  ];
  expect({ ...other.figures, cpuMs: 0 }).toEqual({ ...one.figures, cpuMs: 0 });
  expect(other.plan).toEqual(one.plan);
});

describe('the command', () => {
  let printed = '';

  beforeEach(() => {
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });

  test('prints how many passed, and ends well where all did', async () => {
    expect(await simulate(['--seeds', '1', '--from', '3', '--days', '1', '--deployment', 'addOn'])).toBe(0);
    expect(printed).toBe('1 passed, 0 failed\n');
  });

  test('prints its help', async () => {
    expect(await simulate(['--help'])).toBe(0);
    expect(printed).toContain('--faults');
  });

  test.each([
    [['--seeds', '0'], '--seeds is a whole number from 1 to 100000, not 0'],
    [['--days', '1.5'], '--days is a whole number from 1 to 120, not 1.5'],
    [['--from', 'x'], '--from is a whole number from 0 to 2147483647, not x'],
    [['--workers', '99'], '--workers is a whole number from 1 to 16, not 99'],
    [['--pack', 'none'], 'there is no pack none; there are after-sales, '],
    [['--deployment', 'none'], '--deployment is bound or addOn, not none'],
    [['--colour'], "Unknown option '--colour'"],
  ])('refuses %p in one line', async (argv, message) => {
    await expect(simulate(argv)).rejects.toThrow(message);
  });
});

test('a failure names the seed, how to replay it, and the facts, not all of a long list', () => {
  const facts = Array.from({ length: 10 }, (_, index) => `fact ${index}`);
  const plan = {
    seed: 7,
    days: 9,
    faults: true,
    pack: 'after-sales',
    language: 'en',
    timeZone: 'Etc/UTC',
    startAt: '2026-03-05T09:00:00Z',
    deployment: 'bound',
    account: 'consumer',
    staffSize: 3,
    arrivals: 1,
    acts: 1,
    tickedTwice: false,
  } as const;
  const figures = {
    tickets: 0,
    events: 0,
    calls: 0,
    refused: 0,
    unsure: 0,
    breaches: 0,
    mails: 0,
    faults: 0,
    cpuMs: 0,
  };
  const text = failureText({ seed: 7, plan, violations: [{ invariant: 'logUnbroken', facts }], figures });
  expect(text).toContain('seed 7 failed (after-sales, en, Etc/UTC from 2026-03-05T09:00:00Z, bound, consumer)');
  expect(text).toContain(
    'npm run simulate -- --from 7 --seeds 1 --days 9 --pack after-sales --deployment bound --faults',
  );
  expect(text).toContain('    fact 7\n    … 2 more');
});
