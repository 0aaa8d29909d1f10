/** Business-time arithmetic beside moment-business-time and dayjs-business-time: who gets published cases right, and how fast. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Figure } from '../../workbench/bench/figure';
import { checkVectors } from '../checkVectors';

const LIBRARIES = ['moment-business-time', 'dayjs-business-time'] as const;
/** Both loop for ever on some calendars; whoever has not answered by then will not. The first answer waits for the process to start. */
const VECTOR_TIMEOUT_MS = 10_000;
const LEAST_RATIO = 50;
const LEAST_FLATNESS = 0.5;

/**
 * All figures about business time.
 * @param root folder of the project
 */
export async function businessTimeFigures(root: string): Promise<readonly Figure[]> {
  const vectors = join(root, 'test/data/business-time-vectors.json');
  const { passed, failed } = checkVectors(vectors);
  const figures: Figure[] = [atLeast('business-time vectors right, ours', passed / (passed + failed), 'share', 1)];
  for (const library of LIBRARIES) {
    const { right, hung, count } = await answersOf(root, library, vectors);
    figures.push(
      atLeast(`business-time vectors right, ${library}`, right / count, 'share', null),
      atLeast(`business-time vectors without an end, ${library}`, hung, 'vectors', null),
    );
  }
  return [...figures, ...speeds(root)];
}

interface Answers {
  readonly right: number;
  readonly hung: number;
  readonly count: number;
}

async function answersOf(root: string, library: string, file: string): Promise<Answers> {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: { timezone: string }[] };
  const zones = [...new Set(vectors.map(({ timezone }) => timezone))];
  const answers = new Map<number, boolean>();
  let hung = 0;
  for (const zone of zones) {
    const own = vectors.flatMap(({ timezone }, index) => (timezone === zone ? [index] : []));
    for (let next = own[0]; next !== undefined; next = own.find((index) => !answers.has(index))) {
      if (await askedInTime(root, library, file, zone, next, answers)) continue;
      const lost = own.find((index) => !answers.has(index));
      if (lost === undefined) break;
      answers.set(lost, false);
      hung += 1;
    }
  }
  return { right: [...answers.values()].filter(Boolean).length, hung, count: vectors.length };
}

/** Lets a process answer from one vector on. @returns false where it had to be ended over a vector */
function askedInTime(
  root: string,
  library: string,
  file: string,
  zone: string,
  from: number,
  answers: Map<number, boolean>,
): Promise<boolean> {
  const script = join(root, 'scripts/businessTime/answerVectors.mjs');
  const child = spawn(process.execPath, [script, library, file, String(from)], {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = (): void => {
    child.kill('SIGKILL');
  };
  let watchdog = setTimeout(end, VECTOR_TIMEOUT_MS);
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(end, VECTOR_TIMEOUT_MS);
    const { index, right } = JSON.parse(line) as { index: number; right: boolean };
    answers.set(index, right);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(watchdog);
      if (signal === 'SIGKILL') resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(`${library} could not be asked: exit code ${String(code)}`));
    });
  });
}

type Rates = Readonly<Record<string, Readonly<Record<string, number>>>>;

function speeds(root: string): readonly Figure[] {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'scripts/businessTime/measureSpeed.mjs')], {
    env: { ...process.env, TZ: 'UTC' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the speeds could not be measured: exit code ${String(status)}`);
  const rates = JSON.parse(stdout) as Rates;
  const rate = (name: string, hours: number): number => rates[name]?.[hours] ?? NaN;
  return [
    ...LIBRARIES.flatMap((library) =>
      [8, 80, 800].map((hours) =>
        atLeast(
          `business time, targets of ${hours} hours: ours over ${library}`,
          rate('ours', hours) / rate(library, hours),
          'times',
          hours === 8 ? LEAST_RATIO : null,
        ),
      ),
    ),
    ...['ours', ...LIBRARIES].map((name) =>
      atLeast(
        `business time, speed at 800 hours over speed at 8 hours, ${name}`,
        rate(name, 800) / rate(name, 8),
        'times',
        name === 'ours' ? LEAST_FLATNESS : null,
      ),
    ),
  ];
}

/** A figure that must reach its budget. */
function atLeast(name: string, value: number, unit: string, budget: number | null): Figure {
  const rounded = value >= 10 ? Math.round(value) : Math.round(value * 1000) / 1000;
  return { name, value: rounded, unit, budget, ok: budget === null || value >= budget };
}
