/**
 * Months of a made-up desk, to see how often its alarms are wrong and what they catch. Complaints are fewer at weekends; 20 categories
 * from frequent to rare, 8 regions; three products whose batches come every four weeks and are complained of for some months. Rates of
 * the desk, of each category and of each region move from week to week by a fifth or so, a customer in eight complains again within days.
 */
import { isSameAlarm } from '../../src/domain/alarms/sameAlarm';
import type { Surge } from '../../src/domain/alarms/surges';
import { surgesOf } from '../../src/domain/alarms/surges';
import type { Watched, WatchedComplaint } from '../../src/domain/alarms/watchedComplaint';
import { WATCHED } from '../../src/domain/alarms/watchedComplaint';
import type { Instant } from '../../src/domain/time/instant';
import { DAY_MS, HOUR_MS, instant } from '../../src/domain/time/instant';
import type { Chance } from '../../workbench/simulate/chance';
import { chanceOf } from '../../workbench/simulate/chance';

export interface SimulatedAlarms {
  readonly months: number;
  /** Alarms of series that nothing was done to. */
  readonly falseAlarms: number;
  /** Of the months, those with at least one. */
  readonly monthsWithFalse: number;
  /** By kind: surges put in, and days from the onset to the alarm of each that was noticed within a week. */
  readonly surges: Readonly<Record<Watched, { readonly made: number; readonly days: readonly number[] }>>;
}

export interface MadeUpDesk {
  /** Complaints in a week, on average. */
  readonly weekly: number;
  /** Whether each month has one surge of each kind. */
  readonly isSurging: boolean;
}

/** Before the month that is watched. */
const HISTORY_DAYS = 130;
const MONTH_DAYS = 30;
const BY_WEEKDAY = [1.2, 1.1, 1.1, 1.1, 1.1, 0.8, 0.6] as const;
/** Standard deviation of weekly rates, as a share. */
const WOBBLE = 0.2;
/** Customers beyond the usual, spread over the seven days of a surge. */
export const SURGE_CUSTOMERS: Readonly<Record<Watched, number>> = { batch: 15, category: 12, region: 20 };

/**
 * Watches months, each of a desk of its own.
 * @param seed months of the same seed are the same
 */
export function simulatedAlarms(months: number, seed: number, { isSurging, weekly }: MadeUpDesk): SimulatedAlarms {
  const surges = { batch: made(), category: made(), region: made() };
  let falseAlarms = 0;
  let monthsWithFalse = 0;
  for (let month = 0; month < months; month += 1) {
    const desk = chanceOf(seed * 100_003 + month, 'alarms');
    const { complaints, put } = simulatedDesk(desk, { isSurging, weekly });
    const rung = alarmsOf(complaints);
    const wrong = rung.filter(({ kind, name }) => !put.some((one) => one.kind === kind && one.name === name));
    falseAlarms += put.length === 0 ? wrong.length : 0;
    monthsWithFalse += put.length === 0 && wrong.length > 0 ? 1 : 0;
    for (const { kind, name, at } of put) {
      surges[kind].made += 1;
      const first = rung.find((one) => one.kind === kind && one.name === name && one.at >= at);
      const days = first === undefined ? Infinity : (first.at - at) / DAY_MS;
      if (days <= 7) surges[kind].days.push(days);
    }
  }
  return { months, falseAlarms, monthsWithFalse, surges };
}

function made(): { made: number; readonly days: number[] } {
  return { made: 0, days: [] };
}

interface Rung extends Surge {
  readonly at: Instant;
}

/** What rings in the month, once a surge, looked for every night at three. */
function alarmsOf(complaints: readonly WatchedComplaint[]): readonly Rung[] {
  const lastAt = new Map<string, Instant>();
  return Array.from({ length: MONTH_DAYS }, (_, day) => day + 1).flatMap((day) => {
    const now = atDay(HISTORY_DAYS + day, 3 * HOUR_MS);
    return surgesOf(complaints, now).flatMap((surge): Rung[] => {
      const key = `${surge.kind}/${surge.name}`;
      const before = lastAt.get(key);
      lastAt.set(key, now);
      return before !== undefined && isSameAlarm(before, now) ? [] : [{ ...surge, at: now }];
    });
  });
}

interface Put {
  readonly kind: Watched;
  readonly name: string;
  readonly at: Instant;
}

function simulatedDesk(
  chance: Chance,
  { isSurging, weekly }: MadeUpDesk,
): { readonly complaints: readonly WatchedComplaint[]; readonly put: readonly Put[] } {
  const complaints: WatchedComplaint[] = [];
  const categories = Array.from({ length: 20 }, (_, rank) => 1 / (rank + 1));
  const regions = Array.from({ length: 8 }, (_, rank) => 8 - rank);
  let categoriesNow = categories;
  let regionsNow = regions;
  let deskNow = 1;
  let customers = 0;
  const recent: string[] = [];
  const add = (at: Instant, given: Partial<WatchedComplaint>, day: number): void => {
    const isAgain = given.customer === undefined && recent.length > 0 && chance.number() < 1 / 8;
    const customer = isAgain ? (recent[below(chance, recent.length)] ?? '') : `customer ${(customers += 1)}`;
    recent.push(customer);
    if (recent.length > 30) recent.shift();
    complaints.push({
      ticketNo: String(complaints.length + 1),
      at,
      category: `category ${weighted(chance, categoriesNow)}`,
      region: `region ${weighted(chance, regionsNow)}`,
      batch: batchAt(chance, day),
      ...given,
      customer,
    });
  };
  const days = HISTORY_DAYS + MONTH_DAYS;
  for (let day = 0; day < days; day += 1) {
    if (day % 7 === 0) {
      deskNow = wobbling(chance);
      categoriesNow = categories.map((weight) => weight * wobbling(chance));
      regionsNow = regions.map((weight) => weight * wobbling(chance));
    }
    const count = chance.count(((weekly * deskNow) / 7) * (BY_WEEKDAY[day % 7] ?? 1));
    for (let nth = 0; nth < count; nth += 1) add(atDay(day, below(chance, DAY_MS)), {}, day);
  }
  const put: Put[] = [];
  for (const kind of isSurging ? WATCHED : []) {
    const onset = HISTORY_DAYS + 1 + below(chance, MONTH_DAYS - 9);
    const at = atDay(onset, 0);
    const name = {
      batch: `batch ${below(chance, 3)}-${Math.floor(onset / 28)}`,
      // Not the rarest alone, and not the most frequent, in which so many would be no surge.
      category: `category ${2 + below(chance, 18)}`,
      region: `region ${2 + below(chance, 6)}`,
    }[kind];
    put.push({ kind, name, at });
    for (let nth = 0; nth < SURGE_CUSTOMERS[kind]; nth += 1)
      add(atDay(onset, below(chance, 7 * DAY_MS)), { [kind]: name, customer: 'another' }, onset);
  }
  return { complaints, put };
}

/** Batches of three products, each sold from one four weeks on and complained of less with every four weeks. Half of the complaints name one. */
function batchAt(chance: Chance, day: number): string {
  if (chance.number() < 0.5) return '';
  const age = weighted(chance, [1, 2, 1.5, 0.7, 0.3]);
  const batch = Math.floor(day / 28) - age;
  return `batch ${below(chance, 3)}-${batch}`;
}

function atDay(day: number, ms: number): Instant {
  return instant(Date.UTC(2026, 0, 5) + day * DAY_MS + ms);
}

/** A whole number from 0 on and below `count`. */
function below(chance: Chance, count: number): number {
  return chance.between(0, count - 1);
}

/** An index, by its weight. */
function weighted(chance: Chance, weights: readonly number[]): number {
  let rest = chance.number() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (rest -= weight) < 0);
  return index < 0 ? weights.length - 1 : index;
}

/** About 1, mostly within the wobble: the sum of twelve even chances is near to normal. */
function wobbling(chance: Chance): number {
  let sum = -6;
  for (let nth = 0; nth < 12; nth += 1) sum += chance.number();
  return Math.max(0.2, 1 + WOBBLE * sum);
}
