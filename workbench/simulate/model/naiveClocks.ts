/** How the clocks of one ticket stand, by going through what happened to it, one clock after the other. */
import type { LogEvent } from '../evidence';
import type { OddDates, Span } from './naiveDue';
import { daysLater, dueAfter, dueAtLeast, nextWorkingDay } from './naiveDue';
import type { Limit } from './naiveLimit';
import type { ClockFacts } from './packFacts';

export interface NaiveClock {
  readonly clock: string;
  readonly attempt: number;
  readonly round: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Null where nobody knows it: paused, or not triaged yet. */
  readonly dueAt: number | null;
  readonly stands: 'running' | 'paused' | 'met' | 'late' | 'givenUp';
}

export interface TicketStory {
  readonly clocks: readonly ClockFacts[];
  /** What the targets sheet allowed when the ticket was registered; undefined where the clock has no row. */
  readonly limit: (clock: string, priority: string) => Limit | null | undefined;
  readonly priorities: readonly string[];
  readonly timeZone: string;
  readonly dates: OddDates;
  /** Of the ticket, in order. */
  readonly events: readonly LogEvent[];
}

interface Run {
  readonly attempt: number;
  readonly round: number;
  readonly first: number;
  last: number | null;
  givenUp: boolean;
}

const ENDS_ALL = ['confirmed', 'merged', 'withdrawn', 'closed'];

/** Every run of every clock, as it stands at `now`. */
export function naiveClocks(told: TicketStory, now: number): NaiveClock[] {
  const story = { ...told, events: receivedHere(told.events) };
  const priorities = prioritiesAfter(story.events);
  return story.clocks.flatMap((clock) =>
    runsOf(clock, story.events).flatMap((run) => stood(story, clock, run, priorities, now) ?? []),
  );
}

/** What came from another table was received there: here it counts from its registration. */
function receivedHere(events: readonly LogEvent[]): readonly LogEvent[] {
  const [first, ...rest] = events;
  const registered = rest.find(({ kind }) => kind === 'registered');
  return first?.cause === 'import' && registered ? [{ ...first, at: registered.at }, ...rest] : events;
}

function runsOf(clock: ClockFacts, events: readonly LogEvent[]): Run[] {
  const runs: Run[] = [];
  let attempt = 1;
  let hasOwner = false;
  events.forEach((event, place) => {
    const { kind } = event;
    if (kind === 'reopened') attempt += 1;
    const own = kind === 'rejected' ? attempt + 1 : attempt;
    const running = runs.filter(({ last }) => last === null);
    const end = (which: readonly Run[], givenUp: boolean): void => {
      for (const run of which) if (run.last === null) Object.assign(run, { last: place, givenUp });
    };
    const begin = (): void => {
      const round = runs.filter((run) => run.attempt === own).length + 1;
      runs.push({ attempt: own, round, first: place, last: null, givenUp: false });
    };
    const isAnotherRound = clock.rearms === true && kind === clock.start && running.length > 0;
    const isAnotherOwner = clock.perOwner === true && kind === 'assigned' && hasOwner;
    if (kind === 'assigned') hasOwner = true;
    if (clock.stops.includes(kind) || isAnotherRound) end(running, false);
    if (isAnotherOwner) end(running, true);
    if (ENDS_ALL.includes(kind) && !(kind === 'closed' && clock.afterClose)) end(running, true);
    if (kind === 'rejected' || kind === 'reopened')
      end(
        running.filter((run) => run.attempt < own),
        true,
      );

    const starts = nameOf(event) === clock.start;
    const idle = runs.every(({ last }) => last !== null);
    if (isAnotherRound || isAnotherOwner) begin();
    else if (starts && mayStart(clock, runs, own, idle)) begin();
    else if (kind === 'reopened' && clock.againOnReopening && idle) begin();
  });
  return runs;
}

/**
 * What an event is to clocks: a low answer is not any answer; who is told of a late evaluation owes no other, and a ticket whose low
 * score is late to be followed up is settled.
 */
function nameOf({ kind, fields }: LogEvent): string {
  if (kind === 'escalated') return ['evaluate', 'contact'].includes(String(fields['clock'])) ? 'toldOnly' : kind;
  return kind === 'surveyAnswered' ? (fields['low'] === true ? 'lowScore' : kind) : kind;
}

function mayStart(clock: ClockFacts, runs: readonly Run[], attempt: number, idle: boolean): boolean {
  if (clock.starts === 'once') return runs.length === 0;
  if (clock.starts === 'eachAttempt') return runs.every((run) => run.attempt !== attempt);
  return clock.starts === 'always' || idle;
}

/** The priority after each event; '' before the first triage. */
function prioritiesAfter(events: readonly LogEvent[]): readonly string[] {
  let priority = '';
  return events.map(({ kind, fields }) => {
    if (kind === 'triaged' || kind === 'reopened') priority = String(fields['priority']);
    return priority;
  });
}

/** The priority a run is judged by: that at its end, or the first one given later. What ends an attempt does not judge it. */
function judgedBy(run: Run, priorities: readonly string[]): string {
  const end = run.last === null ? priorities.length - 1 : run.givenUp ? run.last - 1 : run.last;
  return priorities[end] || (priorities.slice(end).find((one) => one !== '') ?? '');
}

function stood(
  story: TicketStory,
  clock: ClockFacts,
  run: Run,
  priorities: readonly string[],
  now: number,
): NaiveClock | null {
  const { events } = story;
  const startedAt = events[run.first]?.at ?? 0;
  const endedAt = run.last === null ? null : (events[run.last]?.at ?? 0);
  const base = { clock: clock.id, attempt: run.attempt, round: run.round, startedAt, endedAt };
  const limit = limitOf(story, clock, judgedBy(run, priorities));
  if (limit === null) return null;
  if (limit === 'unknown') return { ...base, dueAt: null, stands: run.last === null ? 'running' : 'givenUp' };
  const until = endedAt ?? now;
  const holds = clock.pauses ? holdsIn(events, until) : [];
  const open = run.last === null ? holds.find(({ to }) => to === Infinity) : undefined;
  const closed = holds.filter((hold) => hold !== open).map(({ from, to }) => ({ from, to: Math.min(to, until) }));
  const dueAt = dueOf(story, run, limit, startedAt, closed);
  if (open !== undefined && dueAt > open.from) return { ...base, dueAt: null, stands: 'paused' };
  const stands = until > dueAt ? 'late' : run.last === null ? 'running' : run.givenUp ? 'givenUp' : 'met';
  return { ...base, dueAt, stands };
}

function limitOf(story: TicketStory, clock: ClockFacts, priority: string): Limit | null | 'unknown' {
  if (priority !== '') return story.limit(clock.id, priority) ?? null;
  const limits = story.priorities.map((one) => story.limit(clock.id, one) ?? null);
  const [first = null] = limits;
  return limits.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : 'unknown';
}

/** Times on hold that began before `until`; the one that lasts ends at Infinity. */
function holdsIn(events: readonly LogEvent[], until: number): Span[] {
  const holds: Span[] = [];
  let since: number | null = null;
  for (const { kind, at } of events) {
    if (kind === 'held') since ??= at;
    else if (since !== null && ['resumed', 'rejected', 'reopened', ...ENDS_ALL].includes(kind)) {
      holds.push({ from: since, to: at });
      since = null;
    }
  }
  if (since !== null) holds.push({ from: since, to: Infinity });
  return holds.filter(({ from, to }) => from < until && from < to);
}

function dueOf(story: TicketStory, run: Run, limit: Limit, start: number, holds: readonly Span[]): number {
  switch (limit.kind) {
    case 'time':
      return dueAfter(start, limit.ms, holds);
    case 'days':
      return dueAtLeast(start, daysLater(story.timeZone, start, limit.days), holds);
    case 'workingDay':
      return nextWorkingDay(story.timeZone, start, holds, story.dates);
    case 'promise':
      return duePromised(story.events, run, limit, start, holds);
  }
}

/** Each promise made in time replaces the one before; a promise made after the due time mends nothing. */
function duePromised(
  events: readonly LogEvent[],
  run: Run,
  { share, otherwiseMs }: Extract<Limit, { kind: 'promise' }>,
  start: number,
  holds: readonly Span[],
): number {
  let due = dueAfter(start, otherwiseMs, holds);
  events.slice(0, run.last ?? events.length).forEach(({ kind, at, fields }, place) => {
    const promise = kind === 'delayNotified' ? fields['newDueAt'] : kind === 'triaged' ? fields['promisedAt'] : null;
    if (typeof promise !== 'number' || (place > run.first && at > due)) return;
    due =
      promise <= start
        ? dueAfter(start, otherwiseMs, holds)
        : dueAtLeast(start, start + Math.round((promise - start) * share), holds);
  });
  return due;
}
