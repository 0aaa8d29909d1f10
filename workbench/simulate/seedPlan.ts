/** What kind of desk a seed brings: drawn before anything happens. */
import type { DeskOptions } from '../driver/openDesk';
import { chanceOf } from './chance';

export const PACKS = [
  'after-sales',
  'service-plan',
  'complaint-toolkit',
  'rapid-response',
  'service-standard',
] as const satisfies readonly NonNullable<DeskOptions['pack']>[];
export type PackName = (typeof PACKS)[number];

export interface SeedPlan {
  readonly seed: number;
  readonly days: number;
  readonly faults: boolean;
  readonly pack: PackName;
  readonly language: 'zh-CN' | 'en';
  readonly timeZone: string;
  readonly startAt: string;
  readonly deployment: 'bound' | 'addOn';
  readonly account: 'consumer' | 'workspace';
  readonly staffSize: number;
  /** Complaints on an average working day. */
  readonly arrivals: number;
  /** Acts of the staff on an average working day. */
  readonly acts: number;
  /** Whether a second trigger ticks too. */
  readonly tickedTwice: boolean;
}

/** Zones that change their clocks on different days, by half an hour, never, or lie off the full hour. */
const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/St_Johns',
  'Pacific/Auckland',
  'Etc/UTC',
] as const;

/** Shortly before clocks are changed somewhere, before the end of a month, of a February, of a year. */
const STARTS = [
  '2026-03-05',
  '2026-03-26',
  '2026-04-02',
  '2026-09-24',
  '2026-10-01',
  '2026-10-22',
  '2026-10-29',
  '2025-12-29',
  '2026-12-28',
  '2026-02-25',
  '2028-02-26',
  '2026-06-29',
] as const;

/** Desks that tick every five minutes take most of the time of a simulation, and hourly ones find the same faults. */
const SHARE_BOUND = 0.25;

/** The plan of a seed: the same for the same seed and options, whatever else is simulated. */
export function seedPlan(
  seed: number,
  options: {
    readonly days: number;
    readonly faults: boolean;
    readonly pack?: PackName;
    readonly deployment?: SeedPlan['deployment'];
  },
): SeedPlan {
  const chance = chanceOf(seed, 'plan');
  const pack = chance.among(PACKS);
  const byChance = chance.happens(SHARE_BOUND) ? 'bound' : 'addOn';
  const deployment = options.deployment ?? byChance;
  return {
    seed,
    days: options.days,
    faults: options.faults,
    pack: options.pack ?? pack,
    language: chance.happens(0.5) ? 'zh-CN' : 'en',
    timeZone: chance.among(ZONES),
    startAt: `${chance.among(STARTS)}T${String(chance.between(0, 23)).padStart(2, '0')}:${String(chance.between(10, 59))}:00Z`,
    deployment,
    account: chance.happens(0.8) ? 'consumer' : 'workspace',
    staffSize: chance.between(3, 10),
    arrivals: 0.5 + chance.number() * 2.5,
    acts: 10 + chance.number() * 30,
    tickedTwice: options.faults && deployment === 'bound' && chance.happens(0.3),
  };
}
