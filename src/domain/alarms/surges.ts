/** Surges: many customers complaining of one batch, category or region within a week, against what that one had before. */
import type { Instant } from '../time/instant';
import { DAY_MS } from '../time/instant';
import { expectedCases, surgeChance } from './surgeChance';
import type { Watched, WatchedComplaint } from './watchedComplaint';
import { WATCHED } from './watchedComplaint';

export interface Surge {
  readonly kind: Watched;
  readonly name: string;
  /** Customers who complained within the week, each counted once. */
  readonly count: number;
  readonly expected: number;
  /** Receipt of the first of its tickets within the week. */
  readonly since: Instant;
  /** Tickets of the week, in the order given. */
  readonly tickets: readonly string[];
}

const WEEK_MS = 7 * DAY_MS;

/** Weeks before the one that is judged that tell what is usual. */
const BASELINE_WEEKS = 8;
/** A desk that is younger has no baseline yet, and no alarms. */
const FEWEST_WEEKS = 4;
/** Fewer customers are no surge, however rare. */
const FEWEST_CUSTOMERS = 4;
/** Of all kinds together and of one look a night, if nothing ever surged: what chance alone may bring a desk in a month, at most. */
export const FALSE_ALARMS_A_MONTH = 0.5;
const LOOKS_A_MONTH = 30;

interface Series {
  readonly kind: Watched;
  readonly name: string;
  /** Customers of the last seven days, and of each week before. */
  readonly weeks: number[];
  readonly seen: Set<string>;
  /** The week of its first complaint, 0 for this one. */
  oldest: number;
  since: Instant;
  readonly tickets: string[];
}

/**
 * What surges in the seven days up to `now`. A whole week, so that weekends weigh alike everywhere. The chance of an alarm by mistake is
 * shared out evenly: over the nights of a month, the kinds, and the series of each that had a complaint within nine weeks (Bonferroni).
 * @param complaints of the desk, in any order, older ones too: they tell how long a series and the desk have been there
 */
export function surgesOf(complaints: readonly WatchedComplaint[], now: Instant): readonly Surge[] {
  const past = complaints.filter(({ at }) => at <= now);
  const weeksOfDesk = past.reduce((most, { at }) => Math.max(most, weekOf(at, now)), 0);
  if (weeksOfDesk < FEWEST_WEEKS) return [];
  return WATCHED.flatMap((kind) => surging(seriesOf(past, kind, now)));
}

/** Whole weeks that an instant lies back. */
function weekOf(at: Instant, now: Instant): number {
  return Math.floor((now - at) / WEEK_MS);
}

function seriesOf(complaints: readonly WatchedComplaint[], kind: Watched, now: Instant): readonly Series[] {
  const all = new Map<string, Series>();
  for (const complaint of complaints) {
    const name = complaint[kind];
    if (name === '') continue;
    const week = weekOf(complaint.at, now);
    let series = all.get(name);
    if (!series) {
      const weeks = Array.from({ length: BASELINE_WEEKS + 1 }, () => 0);
      series = { kind, name, weeks, seen: new Set(), oldest: week, since: complaint.at, tickets: [] };
      all.set(name, series);
    }
    series.oldest = Math.max(series.oldest, week);
    if (week > BASELINE_WEEKS) continue;
    if (week === 0) {
      series.since = series.tickets.length === 0 || complaint.at < series.since ? complaint.at : series.since;
      series.tickets.push(complaint.ticketNo);
    }
    const visit = `${week}/${complaint.customer}`;
    if (series.seen.has(visit)) continue;
    series.seen.add(visit);
    series.weeks[week] = (series.weeks[week] ?? 0) + 1;
  }
  return [...all.values()].filter(({ weeks }) => weeks.some((count) => count > 0));
}

/** Those of one kind that surge. */
function surging(all: readonly Series[]): readonly Surge[] {
  const level = FALSE_ALARMS_A_MONTH / LOOKS_A_MONTH / WATCHED.length / all.length;
  const known = all.filter(({ oldest }) => oldest > 0);
  const cases = known.reduce((sum, { weeks }) => sum + casesIn(weeks), 0);
  const weeksKnown = known.reduce((sum, { oldest }) => sum + Math.min(oldest, BASELINE_WEEKS), 0);
  // With nothing of its kind before, nothing tells what is usual.
  if (cases === 0) return [];
  return all.flatMap(({ kind, name, weeks, oldest, since, tickets }): Surge[] => {
    const [count = 0] = weeks;
    if (count < FEWEST_CUSTOMERS) return [];
    const baseline = {
      cases: casesIn(weeks),
      weeks: Math.min(oldest, BASELINE_WEEKS),
      usual: cases / weeksKnown,
    };
    if (surgeChance(baseline, count) >= level) return [];
    return [{ kind, name, count, expected: expectedCases(baseline), since, tickets }];
  });
}

/** Of the weeks before this one. */
function casesIn([, ...before]: readonly number[]): number {
  return before.reduce((sum, count) => sum + count, 0);
}
