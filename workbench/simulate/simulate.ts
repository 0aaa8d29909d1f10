/** `npm run simulate`: random desks with random faults, held against a naive model. */
import { fork } from 'node:child_process';
import { BadInput, optionsOf } from '../command';
import type { PackName } from './seedPlan';
import { PACKS } from './seedPlan';
import type { SeedOptions, SeedReport } from './simulatedSeed';
import { simulated } from './simulatedSeed';

const MOST_FACTS = 8;
/** Each run of a desk is a realm of its own, soon thrown away. */
const MANY_SHORT_LIVED = ['--max-semi-space-size=64'];
const LARGEST_SEED = 2 ** 31 - 1;

const HELP = `Usage: npm run simulate -- [options]

  --seeds N     how many desks to simulate, 1 to 100000 (20)
  --from S      seed of the first, 0 to ${LARGEST_SEED} (1)
  --days D      days of each desk, 1 to 120 (14)
  --faults      runs are cut off, services fail, locks are held, quotas are gone, runs overlap
  --pack P      only this one of ${PACKS.join(', ')} (by seed)
  --deployment  bound, which ticks every five minutes and takes longest, or addOn, which ticks hourly (by seed)
  --workers W   processes side by side, 1 to 16 (2)
  --hand-edits  instead of days: on each desk 8 to 20 hand edits of every kind among commands of the staff, then a repair;
                of the other options --seeds, --from, --pack, --workers and --verbose hold
  --verbose     a line on standard error for each seed

A seed brings the same desk and the same days each time. Prints "N passed, M failed", and before it for each failure the seed, the
invariant and the facts. Ends with 1 where one failed.
`;

/** Runs the simulation. @returns the exit code */
export async function simulate(argv: string[]): Promise<number> {
  const options = optionsOf(argv, {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    days: { type: 'string', default: '14' },
    faults: { type: 'boolean', default: false },
    'hand-edits': { type: 'boolean', default: false },
    pack: { type: 'string' },
    deployment: { type: 'string' },
    workers: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const count = wholeNumber('--seeds', options.seeds, 1, 100_000);
  const first = wholeNumber('--from', options.from, 0, LARGEST_SEED);
  const days = wholeNumber('--days', options.days, 1, 120);
  const workers = wholeNumber('--workers', options.workers, 1, 16);
  const pack = packNamed(options.pack);
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const told = progress(count, options.verbose);
  const { faults, 'hand-edits': handEdits } = options;
  const deployment = deploymentNamed(options.deployment);
  const given = { days, faults, handEdits, ...(pack ? { pack } : {}), ...(deployment ? { deployment } : {}) };
  const reports = await (workers === 1 || count === 1
    ? oneByOne(seeds, given, told)
    : sideBySide(seeds, given, workers, told));
  const failed = reports.filter(hasFailed);
  process.stdout.write(`${reports.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
}

function hasFailed({ violations }: SeedReport): boolean {
  return violations.length > 0;
}

type Told = (report: SeedReport) => void;

async function oneByOne(seeds: readonly number[], options: SeedOptions, told: Told): Promise<SeedReport[]> {
  const reports: SeedReport[] = [];
  for (const seed of seeds) {
    const report = await simulated(seed, options);
    told(report);
    reports.push(report);
  }
  return reports;
}

/** Each worker is sent the next seed as soon as it has done one: seeds take very different times. */
async function sideBySide(
  seeds: readonly number[],
  options: SeedOptions,
  workers: number,
  told: Told,
): Promise<SeedReport[]> {
  const reports: SeedReport[] = [];
  const left = [...seeds];
  const worker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(process.argv[1] ?? '', ['simulateSeeds'], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        execArgv: MANY_SHORT_LIVED,
      });
      const next = (): void => {
        const seed = left.shift();
        child.send(seed === undefined ? { over: true } : { seed, options });
      };
      child.on('message', (report: SeedReport) => {
        reports.push(report);
        told(report);
        next();
      });
      child.on('error', reject);
      child.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`a worker ended with ${String(code)}`));
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(workers, seeds.length) }, worker));
  return reports;
}

function progress(count: number, isVerbose: boolean): Told {
  const startedAt = performance.now();
  let done = 0;
  let failed = 0;
  return (report) => {
    done += 1;
    if (hasFailed(report)) {
      failed += 1;
      // At once: a long simulation is often ended early.
      process.stdout.write(failureText(report));
    }
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    const { plan, figures } = report;
    if (isVerbose) {
      const kind = `${plan.pack} ${plan.language} ${plan.timeZone} ${plan.deployment} ${plan.account}`;
      const counts = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
      process.stderr.write(`seed ${plan.seed}: ${kind}, ${counts.join(', ')}\n`);
    } else if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count}, ${failed} failed, ${seconds} s `);
    else if (done === count || done % 10 === 0)
      process.stderr.write(`${done} of ${count}, ${failed} failed, ${seconds} s\n`);
    if (done === count && process.stderr.isTTY && !isVerbose) process.stderr.write('\n');
  };
}

/** A failure in words: the seed and how to replay it, then each invariant with its facts. */
export function failureText({ seed, plan, violations, acts }: SeedReport): string {
  const { pack, language, timeZone, startAt, deployment, account, days, faults } = plan;
  const replay = acts
    ? `npm run simulate -- --hand-edits --from ${seed} --seeds 1 --pack ${pack}`
    : `npm run simulate -- --from ${seed} --seeds 1 --days ${days} --pack ${pack} --deployment ${deployment}${faults ? ' --faults' : ''}`;
  const lines = violations.flatMap(({ invariant, facts }) => [
    `  ${invariant}`,
    ...facts.slice(0, MOST_FACTS).map((fact) => `    ${fact}`),
    ...(facts.length > MOST_FACTS ? [`    … ${facts.length - MOST_FACTS} more`] : []),
  ]);
  return [
    `seed ${seed} failed (${pack}, ${language}, ${timeZone} from ${startAt}, ${deployment}, ${account}); again: ${replay}`,
    ...lines,
    ...(acts ?? []).map((act, index) => `    ${index + 1}. ${act}`),
    '',
  ].join('\n');
}

function packNamed(name: string | undefined): PackName | undefined {
  if (name === undefined) return undefined;
  const pack = PACKS.find((one) => one === name);
  if (!pack) throw new BadInput(`there is no pack ${name}; there are ${PACKS.join(', ')}`);
  return pack;
}

function deploymentNamed(name: string | undefined): 'bound' | 'addOn' | undefined {
  if (name === undefined || name === 'bound' || name === 'addOn') return name;
  throw new BadInput(`--deployment is bound or addOn, not ${name}`);
}

function wholeNumber(option: string, written: string, least: number, most: number): number {
  const number = Number(written);
  if (!/^\d+$/.test(written) || number < least || number > most) {
    throw new BadInput(`${option} is a whole number from ${least} to ${most}, not ${written}`);
  }
  return number;
}
