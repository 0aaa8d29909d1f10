/** Warnings, breaches and escalations against the naive model. */
import type { Evidence, FinalEvidence, LogEvent } from '../evidence';
import type { NaiveClock } from '../model/naiveClocks';
import { naiveClocks } from '../model/naiveClocks';
import { workedAfter } from '../model/naiveDue';
import { limitIn } from '../model/naiveLimit';
import { CLOCKS, LADDERS } from '../model/packFacts';

const MINUTE_MS = 60_000;

/** Each warning, breach and level of escalation is recorded once for a clock in its attempt and round. */
export function factsRecordedOnce({ log }: Evidence): string[] {
  const seen = new Set<string>();
  return log
    .filter(
      ({ kind, fields }) => ['warned', 'breached'].includes(kind) || (kind === 'escalated' && fields['clock'] !== ''),
    )
    .map((event) => factOf(event))
    .filter((fact) => seen.has(fact) || !seen.add(fact))
    .map((fact) => `${fact} stands in the log twice`);
}

/** No breach is recorded of a clock that was met in time, still runs, or is paused; and each with its right due time. */
export function breachesTrue(evidence: Evidence): string[] {
  return recorded(evidence, 'breached').flatMap(({ event, clock }) => {
    if (clock?.stands !== 'late')
      return [`${factOf(event)}: by the model the clock ${toldOf(clock)} at ${iso(event.at)}`];
    const { dueAt } = event.fields;
    return dueAt === clock.dueAt
      ? []
      : [`${factOf(event)} was due ${iso(Number(dueAt))}, by the model ${toldOf(clock)}`];
  });
}

/** A warning comes while the clock runs, or with its end. */
export function warningsTrue(evidence: Evidence): string[] {
  return recorded(evidence, 'warned').flatMap(({ event, clock }) =>
    clock && (clock.stands === 'running' || clock.stands === 'paused') && event.at >= clock.startedAt
      ? []
      : [`${factOf(event)}: by the model the clock ${toldOf(clock)} at ${iso(event.at)}`],
  );
}

/** An escalation comes when its level is reached, of a clock that still runs; in working hours, unless the priority is the highest. */
export function escalationsTrue(evidence: Evidence): string[] {
  const ladder = LADDERS[evidence.plan.pack];
  return recorded(evidence, 'escalated').flatMap(({ event, clock, priority }) => {
    const rung = ladder[String(event.fields['clock'])]?.find(({ level }) => level === event.fields['level']);
    const reachedAt = rung && clock?.dueAt ? rungAt(evidence, clock.dueAt, rung.afterMinutes, priority) : Infinity;
    return clock?.stands === 'late' && clock.endedAt === null && event.at >= reachedAt
      ? []
      : [`${factOf(event)}: by the model the clock ${toldOf(clock)} at ${iso(event.at)}`];
  });
}

function rungAt({ plan, dates, priorities }: Evidence, dueAt: number, afterMinutes: number, priority: string): number {
  const afterMs = afterMinutes * MINUTE_MS;
  return priority === priorities[0] ? dueAt + afterMs : workedAfter(plan.timeZone, dueAt, afterMs, dates);
}

/** Every clock that is late at the end was recorded as late, and has climbed the ladder as far as it has come by. */
export function nothingLateOverlooked(evidence: FinalEvidence): string[] {
  const facts = new Set(evidence.log.map(factOf));
  const ladder = LADDERS[evidence.plan.pack];
  return [...stories(evidence)].flatMap(([ticketNo, events]) =>
    naiveClocks(storyOf(evidence, events), evidence.now)
      .filter(({ stands }) => stands === 'late')
      .flatMap((clock) => {
        const key = `${ticketNo}/${clock.attempt}/${clock.clock}/${clock.round}`;
        const missing = facts.has(`breached ${key}`) ? [] : [`breached ${key} is missing: ${toldOf(clock)}`];
        const passedMs = clock.endedAt === null && clock.dueAt !== null ? evidence.now - clock.dueAt : -1;
        const priority = priorityAfter(events);
        const levels = (ladder[clock.clock] ?? [])
          .filter(
            ({ afterMinutes }) =>
              passedMs >= 0 &&
              rungAt(evidence, clock.dueAt ?? Infinity, afterMinutes, priority) + SLACK_MS < evidence.now,
          )
          .filter(({ level }) => !facts.has(`escalated ${key}/${level}`))
          .map(({ level }) => `escalated ${key}/${level} is missing: ${toldOf(clock)}`);
        return passedMs >= 0 && passedMs < SLACK_MS ? levels : [...missing, ...levels];
      }),
  );
}

/** The next tick may be an hour away. */
const SLACK_MS = 61 * MINUTE_MS;

/** The clocks on each card stand as the model says. */
export function cardsTellTheClocks(evidence: FinalEvidence): string[] {
  const all = stories(evidence);
  return evidence.cards.flatMap(({ ticketNo, at, clocks }) => {
    const latest = new Map(
      naiveClocks(storyOf(evidence, all.get(ticketNo) ?? []), at).map((clock) => [clock.clock, clock]),
    );
    const shown = clocks.map(({ clock, status, dueAt }) => `${clock} ${STANDS[status] ?? status} ${iso(dueAt)}`);
    const wanted = [...latest.values()].map(({ clock, stands, dueAt }) => `${clock} ${stands} ${iso(dueAt)}`);
    return [
      ...shown
        .filter((one) => !wanted.includes(one))
        .map((one) => `${ticketNo} shows ${one}, the model has no such clock`),
      ...wanted.filter((one) => !shown.includes(one)).map((one) => `${ticketNo} does not show ${one}`),
    ];
  });
}

const STANDS: Readonly<Record<string, string>> = { breached: 'late', ended: 'givenUp' };

/** Surveys go out once an attempt, after the customer was satisfied; tickets close by themselves after a week without word. */
export function waitsKept({ log }: Evidence): string[] {
  return [...stories({ log })].flatMap(([ticketNo, events]) =>
    events.flatMap((event, place) => {
      const before = events.slice(0, place);
      const lastOf = (kind: string): LogEvent | undefined => before.filter((one) => one.kind === kind).at(-1);
      if (event.kind === 'surveySent') {
        const attempt = 1 + before.filter(({ kind }) => kind === 'reopened').length;
        const again = before.some(({ kind, fields }) => kind === 'surveySent' && fields['cycle'] === attempt);
        return event.fields['cycle'] === attempt && lastOf('confirmed') && !again
          ? []
          : [`event ${event.seq}: ${ticketNo} was sent a survey that was not due`];
      }
      if (event.kind === 'closed' && event.fields['how'] === 'noAnswer') {
        const informedAt = lastOf('informed')?.at ?? Infinity;
        return event.at - informedAt >= 7 * 24 * 60 * MINUTE_MS
          ? []
          : [
              `event ${event.seq}: ${ticketNo} was closed without an answer after ${String((event.at - informedAt) / MINUTE_MS)} min`,
            ];
      }
      return [];
    }),
  );
}

/** A recorded fact with its clock, as the model saw it just before. */
function recorded(
  evidence: Evidence,
  kind: string,
): readonly { readonly event: LogEvent; readonly clock: NaiveClock | undefined; readonly priority: string }[] {
  return [...stories(evidence).values()].flatMap((events) =>
    events.flatMap((event, place) => {
      if (event.kind !== kind || event.fields['clock'] === '') return [];
      const { clock, attempt, round } = event.fields;
      const clocks = naiveClocks(storyOf(evidence, events.slice(0, place)), event.at);
      const own = clocks.find((one) => one.clock === clock && one.attempt === attempt && one.round === round);
      return [{ event, clock: own, priority: priorityAfter(events.slice(0, place)) }];
    }),
  );
}

/** The priority that the last triage or reopening gave. */
function priorityAfter(events: readonly LogEvent[]): string {
  const last = events.filter(({ kind }) => kind === 'triaged' || kind === 'reopened').at(-1);
  const priority = last?.fields['priority'];
  return typeof priority === 'string' ? priority : '';
}

function stories({ log }: Pick<Evidence, 'log'>): ReadonlyMap<string, readonly LogEvent[]> {
  const own = new Map<string, LogEvent[]>();
  for (const event of log) {
    const events = own.get(event.ticketNo);
    if (events) events.push(event);
    else own.set(event.ticketNo, [event]);
  }
  return own;
}

function storyOf({ plan, diary, priorities, dates }: Evidence, events: readonly LogEvent[]) {
  const registered = events.find(({ kind }) => kind === 'registered')?.seq ?? 0;
  const sheet = diary.targets.filter(({ after }) => after < registered).at(-1);
  const { timeZone } = plan;
  const limit = (clock: string, priority: string) => {
    const cell = sheet?.limits[`${clock}/${priority}`];
    return cell === undefined ? undefined : limitIn(cell);
  };
  return { clocks: CLOCKS[plan.pack], priorities, timeZone, dates, events, limit };
}

function factOf({ kind, ticketNo, fields }: LogEvent): string {
  const level = kind === 'escalated' ? `/${String(fields['level'])}` : '';
  return `${kind} ${ticketNo}/${String(fields['attempt'])}/${String(fields['clock'])}/${String(fields['round'])}${level}`;
}

function toldOf(clock: NaiveClock | undefined): string {
  if (!clock) return 'does not exist';
  return `${clock.stands}, started ${iso(clock.startedAt)}, due ${iso(clock.dueAt)}, ended ${iso(clock.endedAt)}`;
}

function iso(at: number | null): string {
  return at === null || !Number.isFinite(at) ? '–' : new Date(at).toISOString();
}
