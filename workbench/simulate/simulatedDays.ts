/** The days of a simulation: who does what when, and the quiet end after which everything must be as it should be. */
import { answersSurvey } from './customerActs';
import { evidenceOf } from './evidence';
import { keptFailures, keptQuotas } from './failedRuns';
import { ceases, relents, strikes } from './faultActs';
import { changesTarget, deletesRow, rearranges, typed, types } from './handActs';
import { localTime } from './model/localTime';
import type { Simulation } from './simulation';
import { errs, imports, knowTickets, looksAfter, registers, repeats, takesStep } from './staffActs';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const SHARE_AT_NIGHT = 0.12;
const SHARE_AT_WEEKENDS = 0.3;
const SHARE_STRUCK = 0.12;
/** After the last fault: retries, claims nobody settled and the hourly look through the register must be over. */
const QUIET_HOURS = 4;
/** Twice as long as a message may wait for the next look at the quota. */
const MORE_QUIET_HOURS = 2;
const MOST_MORE = 3;

const ACTS = {
  step: takesStep,
  error: errs,
  repetition: repeats,
  handEdit: types,
  rearrangement: rearranges,
  deletion: deletesRow,
  target: changesTarget,
  survey: answersSurvey,
  importing: imports,
  lookingAfter: looksAfter,
} as const satisfies Readonly<Record<string, (simulation: Simulation) => void>>;
const OFTEN = {
  step: 60,
  error: 8,
  repetition: 4,
  handEdit: 7,
  rearrangement: 2,
  deletion: 0.6,
  target: 0.4,
  survey: 6,
  importing: 0.4,
  lookingAfter: 0.8,
} as const satisfies Readonly<Record<keyof typeof ACTS, number>>;

/**
 * Lets the days pass.
 * @param eachWeek called after every seventh day
 */
export function simulatedDays(simulation: Simulation, eachWeek: (day: number) => void): void {
  const { desk, plan, chance } = simulation;
  if (plan.tickedTwice) tickTwice(simulation);
  const start = desk.now();
  for (let day = 0; day < plan.days; day += 1) {
    const acts = [
      ...times(simulation, chance.count(plan.arrivals)).map((at) => ({ at, act: registers })),
      ...times(simulation, chance.count(plan.acts)).map((at) => ({ at, act: ACTS[chance.weighted(OFTEN)] })),
    ].sort((one, other) => one.at - other.at);
    for (const { at, act } of acts) {
      if (at > desk.now()) desk.advance(new Date(at).toISOString());
      if (plan.faults && chance.happens(SHARE_STRUCK)) strikes(simulation);
      act(simulation);
      keptFailures(simulation);
    }
    keptQuotas(simulation);
    knowTickets(simulation);
    const end = start + (day + 1) * DAY_MS;
    if (end > desk.now()) desk.advance(new Date(end).toISOString());
    relents(simulation);
    if (day % 7 === 6) eachWeek(day + 1);
  }
  quietEnd(simulation);
}

/** Random instants of the day to come, most of them in working hours of the desk's zone. */
function times({ desk, plan, chance }: Simulation, count: number): number[] {
  const found: number[] = [];
  while (found.length < count) {
    const at = desk.now() + Math.floor(chance.number() * DAY_MS);
    const { hour, weekday } = localTime(plan.timeZone, at);
    const byHour = hour >= 8 && hour < 19 ? 1 : SHARE_AT_NIGHT;
    const byDay = weekday === 0 || weekday === 6 ? SHARE_AT_WEEKENDS : 1;
    if (chance.happens(byHour * byDay)) found.push(at);
    else if (chance.happens(0.02)) count -= 1;
  }
  return found;
}

/** A second trigger of the owner that calls the same function, as an earlier version or another hand may have left it. */
function tickTwice({ desk, diary }: Simulation): void {
  const app = desk.runtime.globals['ScriptApp'] as {
    newTrigger(name: string): { timeBased(): { everyMinutes(count: number): { create(): void } } };
  };
  app.newTrigger('tick').timeBased().everyMinutes(5).create();
  diary.faults.push({ at: desk.now(), what: 'a second trigger ticks too' });
}

function quietEnd(simulation: Simulation): void {
  const { desk } = simulation;
  ceases(simulation);
  // A look through the whole register follows any edit: it finds what a run that was cut off has overlooked.
  const [first] = simulation.tickets;
  if (first !== undefined) typed(simulation, first, 'remark', 'the end');
  desk.advance(`PT${QUIET_HOURS}H`);
  for (let more = 0; more < MOST_MORE && waits(simulation); more += 1) desk.advance(`PT${MORE_QUIET_HOURS}H`);
  keptFailures(simulation);
  keptQuotas(simulation);
}

/** Whether messages wait although the day's quota would let them out: it may have come back this minute. */
function waits(simulation: Simulation): boolean {
  const { outbox, mailsLeft } = evidenceOf(simulation);
  return mailsLeft >= 2 && outbox.some((row) => row['state'] === 'waiting' || row['state'] === 'sending');
}
