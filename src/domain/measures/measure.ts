/** A corrective action as folded from its events, of a ticket or of a figure of the review. */
import type { EventOf, TicketEvent } from '../ticket/events';
import type { Instant } from '../time/instant';
import type { RootCause } from './cause';
import type { Judged } from './effect';
import type { MeasureFigure } from './figure';

export interface Measure {
  /** Within its ticket, from 1. */
  readonly measureNo: number;
  readonly measure: string;
  readonly rootCause: string;
  /** Left out by measures of before there was a list. */
  readonly cause?: RootCause;
  readonly owner: string;
  readonly dueOn: string;
  /** What it shall move; left out where somebody verifies it by their own judgement. */
  readonly figure?: MeasureFigure;
  readonly openedAt?: Instant;
  readonly doneAt: Instant | null;
  readonly result: string;
  /** How far up its lateness was told: 0 to the owner when it fell due; left out while it was not. */
  readonly lateLevel?: number;
  /** What the desk counted after the watch. */
  readonly judged?: Judged;
  readonly verifiedAt: Instant | null;
  readonly effective: boolean | null;
  readonly verification: string;
}

/** `watched`: done, and the figure is looked at for a while. `done`: somebody has to verify it. */
export type MeasureState = 'open' | 'watched' | 'done' | 'effective' | 'notEffective';

export type MeasureEvent = EventOf<
  'measureOpened' | 'measureDone' | 'measureLate' | 'measureJudged' | 'measureVerified'
>;

const KINDS: readonly string[] = ['measureOpened', 'measureDone', 'measureLate', 'measureJudged', 'measureVerified'];

/** Whether an event is of a measure. */
export function isOfMeasure(event: TicketEvent): event is MeasureEvent {
  return KINDS.includes(event.kind);
}

/** The measures after one more event of theirs. */
export function measuresAfter(measures: readonly Measure[], event: MeasureEvent): readonly Measure[] {
  if (event.kind === 'measureOpened') return [...measures, openedBy(event)];
  const change = changeBy(event);
  return measures.map((one) => (one.measureNo === event.fields.measureNo ? { ...one, ...change } : one));
}

function openedBy(event: EventOf<'measureOpened'>): Measure {
  return {
    ...event.fields,
    openedAt: event.at,
    doneAt: null,
    result: '',
    verifiedAt: null,
    effective: null,
    verification: '',
  };
}

function changeBy(event: Exclude<MeasureEvent, { readonly kind: 'measureOpened' }>): Partial<Measure> {
  switch (event.kind) {
    case 'measureDone':
      return { doneAt: event.at, result: event.note };
    case 'measureLate':
      return { lateLevel: event.fields.level };
    case 'measureJudged':
      return { judged: event.fields };
    case 'measureVerified':
      return { verifiedAt: event.at, effective: event.fields.effective, verification: event.note };
  }
}

/** How a measure stands. */
export function measureState({ doneAt, effective, figure, judged }: Measure): MeasureState {
  if (effective !== null) return effective ? 'effective' : 'notEffective';
  if (doneAt === null) return 'open';
  return figure && !judged ? 'watched' : 'done';
}

/** What stands in place of a ticket's number for a measure of no ticket. */
const OF_REVIEW = /^M\d+$/;

/** The number of a measure that came out of a review: that of its first event in the log, which no other has. */
export function reviewMeasureNo(seq: number): string {
  return `M${seq}`;
}

/** Whether a number is that of a measure out of a review, and of no ticket. */
export function isOfReview(ticketNo: string): boolean {
  return OF_REVIEW.test(ticketNo);
}

/** By which a measure is known where measures are listed: ticket and count, or its own number. */
export function loopNoOf(ticketNo: string, measureNo: number): string {
  return isOfReview(ticketNo) ? ticketNo : `${ticketNo}-${measureNo}`;
}

/** The measures that came out of reviews, by number. */
export function measuresOfReviews(events: readonly TicketEvent[]): ReadonlyMap<string, Measure> {
  const found = new Map<string, Measure>();
  for (const event of events) {
    if (!isOfReview(event.ticketNo) || !isOfMeasure(event)) continue;
    const known = found.get(event.ticketNo);
    const [measure] = measuresAfter(known ? [known] : [], event);
    if (measure) found.set(event.ticketNo, measure);
  }
  return found;
}
