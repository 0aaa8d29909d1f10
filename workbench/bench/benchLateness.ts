/** What the editor add-on's hourly tick costs against the bound copy's five minutes: how long after a due time the breach is recorded and told. */
import { nextRandom, seededStream } from '../../emulator/kernel/random';
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import { packDepartments } from '../driver/packDepartments';
import { samplePeople } from '../sample/samplePeople';
import type { Figure } from './figure';
import { within } from './figure';

const TICKETS = 60;
const HOURS = 48;
const MINUTE_MS = 60_000;
const DEPLOYMENTS = { bound: 'every 5 minutes', addOn: 'every hour' } as const;

/** The same complaints at the same minutes on both deployments, worked by nobody. */
export async function lateness(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const deployment of ['bound', 'addOn'] as const) {
    const { recorded, told } = await delays(deployment);
    for (const [what, minutes] of [
      ['recorded', recorded],
      ['told by mail', told],
    ] as const) {
      const name = `breach ${what} after its due time, ticks ${DEPLOYMENTS[deployment]}`;
      figures.push(
        within(`${name}, median`, quantile(minutes, 0.5), 'minutes', null),
        within(`${name}, latest`, quantile(minutes, 1), 'minutes', null),
        within(`${name}, breaches`, minutes.length, 'breaches', null),
      );
    }
  }
  return figures;
}

async function delays(deployment: keyof typeof DEPLOYMENTS): Promise<{ recorded: number[]; told: number[] }> {
  const options = { pack: 'rapid-response', language: 'en', deployment, seed: 1 } as const;
  const people = samplePeople('en', await packDepartments(options));
  const desk = await openDesk({ ...options, people, account: 'workspace', startAt: '2026-03-02T08:00:00+08:00' });
  registerAll(desk);
  desk.advance('P6D');
  return {
    recorded: breaches(desk).map(({ at, dueAt }) => (at - dueAt) / MINUTE_MS),
    told: breaches(desk).flatMap(({ sentAt, dueAt }) => (sentAt === null ? [] : [(sentAt - dueAt) / MINUTE_MS])),
  };
}

/** One complaint after another at seeded minutes over two days. */
function registerAll(desk: DrivenDesk): void {
  const owner = desk.as(DEFAULT_OWNER);
  const { categories } = owner.call<{ categories: { name: string }[] }>('boot');
  const random = seededStream(1, 'lateness');
  const beganAt = desk.now();
  const starts = Array.from({ length: TICKETS }, () => Math.floor(nextRandom(random) * HOURS * 60));
  starts
    .sort((one, other) => one - other)
    .forEach((minute, index) => {
      desk.advance(new Date(Math.max(desk.now(), beganAt + minute * MINUTE_MS)).toISOString());
      owner.call('registerComplaint', {
        channel: 'phone',
        description: `Sample complaint ${index}: the device stopped`,
        customer: { name: 'Sample', phone: '13800000009' },
        category1: categories[index % categories.length]?.name,
      });
    });
}

interface Breach {
  readonly at: number;
  readonly dueAt: number;
  readonly sentAt: number | null;
}

function breaches(desk: DrivenDesk): readonly Breach[] {
  const mails = new Map(
    desk
      .rows('outbox')
      .filter((row) => row['template'] === 'breach' && row['state'] === 'sent')
      .map((row) => [String(row['key']).split('/')[0], Date.parse(String(row['sentAt']))]),
  );
  return desk
    .rows('log')
    .filter((row) => row['kind'] === 'breached')
    .map((row) => {
      const { at, dueAt } = JSON.parse(String(row['fields'])) as { at: number; dueAt: number };
      return { at, dueAt, sentAt: mails.get(String(row['seq'])) ?? null };
    });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? NaN) * 10) / 10;
}
