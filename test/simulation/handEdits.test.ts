import { handEditSequence } from '../../workbench/simulate/handEdits/handEditSequence';
import { PACKS } from '../../workbench/simulate/seedPlan';
import { failureText, simulate } from '../../workbench/simulate/simulate';

/** One of each process, sequences that once found a fault; the fresh ones are others at each run of the tests. */
const FOUND = [
  [160, 110, 126, 81, 304],
  [589, 254, 284, 324, 49],
] as const;
const FIXED = FOUND.flatMap((seeds) => PACKS.map((pack, index) => ({ pack, seed: seeds[index] ?? 1 })));
const FRESH = Array.from({ length: 3 }, () => 10_000 + Math.floor(Math.random() * 1_000_000));

async function failureOf(seed: number, pack?: (typeof PACKS)[number]): Promise<string> {
  const report = await handEditSequence(seed, pack === undefined ? {} : { pack });
  expect(report.acts?.length).toBeGreaterThanOrEqual(8);
  return report.violations.length === 0 ? '' : failureText(report);
}

describe('a random sequence of hand edits among commands ends in a consistent desk', () => {
  test.each(FIXED)('on $pack with seed $seed', async ({ pack, seed }) => {
    expect(await failureOf(seed, pack)).toBe('');
  });

  test.each(FRESH)('with the fresh seed %i', async (seed) => {
    expect(await failureOf(seed)).toBe('');
  });
});

test('a seed brings the same acts each time', async () => {
  const [one, other] = [await handEditSequence(5, {}), await handEditSequence(5, {})];
  expect(other.acts).toEqual(one.acts);
  expect({ ...other.figures, cpuMs: 0 }).toEqual({ ...one.figures, cpuMs: 0 });
});

test('the command simulates sequences of hand edits and counts them', async () => {
  let printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await simulate(['--hand-edits', '--seeds', '2', '--from', '5', '--workers', '1'])).toBe(0);
  expect(printed).toBe('2 passed, 0 failed\n');
});

test('a failure tells how to replay it and what people did', async () => {
  const report = await handEditSequence(5, {});
  const text = failureText({ ...report, violations: [{ invariant: 'headingsStand', facts: ['a fact'] }] });
  expect(text).toContain(`npm run simulate -- --hand-edits --from 5 --seeds 1 --pack ${report.plan.pack}`);
  expect(text).toContain(`    1. ${report.acts?.[0] ?? ''}`);
});
