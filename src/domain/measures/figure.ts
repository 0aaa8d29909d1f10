/**
 * The figures that a measure can be meant to move. All of them are the better the lower they are, and each is counted over whole local days:
 * - `received`: complaints received in the days.
 * - `missed`: time limits missed, of those that came out in the days; of one kind where `clock` names it.
 * - `rejected`: verdicts that were not satisfied, so that the ticket was opened again, of all verdicts of the days.
 * - `escalated`: tickets that were handed up in the days, each once.
 * - `lowScores`: answers to the survey with a score that calls for a follow-up, of all answers of the days.
 * Complaints that were merged, withdrawn or spam are left out before. Means are not offered: whether one moved by more than chance takes more
 * than the mean.
 */
import type { ClockId } from '../clocks/clock';
import type { Share } from '../review/chance';
import type { ReviewedTicket, Span } from '../review/reviewed';
import { isIn } from '../review/reviewed';
import { shareOf } from '../review/reviewFigures';

export const MEASURE_FIGURES = ['received', 'missed', 'rejected', 'escalated', 'lowScores'] as const;
export type MeasureFigureId = (typeof MEASURE_FIGURES)[number];

/** Which complaints count; `category` is level 1, or both levels as the register writes them. */
export const MEASURE_SCOPES = ['all', 'category', 'product', 'batch', 'region'] as const;
export type MeasureScope = (typeof MEASURE_SCOPES)[number];

export interface MeasureFigure {
  readonly figure: MeasureFigureId;
  /** The kind of time limit that `missed` is about; left out for all. */
  readonly clock?: ClockId;
  readonly scope: MeasureScope;
  /** '' where all complaints count. */
  readonly of: string;
  /** By how much it shall fall, in percent of what it was, 1 to 100. */
  readonly goalPercent: number;
  /** Days that are looked at, before it was opened and after it was done. */
  readonly watchDays: number;
}

/** What was counted: `all` is null where the figure is a number of cases and not a share. */
export interface FigureCount {
  readonly hits: number;
  readonly all: number | null;
}

/** Whether a figure is a share of cases. */
export function isShare({ figure }: Pick<MeasureFigure, 'figure'>): boolean {
  return figure !== 'received' && figure !== 'escalated';
}

/** The figure over a span. */
export function countFigure(
  figure: Pick<MeasureFigure, 'figure' | 'clock' | 'scope' | 'of'>,
  tickets: readonly ReviewedTicket[],
  span: Span,
): FigureCount {
  const own = tickets.filter((ticket) => isWithin(figure, ticket));
  switch (figure.figure) {
    case 'received':
      return { hits: own.filter(({ receivedAt }) => isIn(span, receivedAt)).length, all: null };
    case 'escalated':
      return { hits: own.filter(({ escalatedAt }) => escalatedAt.some((at) => isIn(span, at))).length, all: null };
    case 'missed':
      return shareOf(
        own.flatMap(({ clocks }) =>
          clocks.filter(({ clock, at }) => isIn(span, at) && (figure.clock ?? clock) === clock),
        ),
        ({ isKept }) => !isKept,
      ) satisfies Share;
    case 'rejected':
      return shareOf(
        own.flatMap(({ solutions }) => solutions.filter(({ at }) => isIn(span, at))),
        ({ isSatisfied }) => !isSatisfied,
      );
    case 'lowScores':
      return shareOf(
        own.flatMap(({ answered }) => (answered && isIn(span, answered.at) ? [answered] : [])),
        ({ isLow }) => isLow,
      );
  }
}

function isWithin({ scope, of }: Pick<MeasureFigure, 'scope' | 'of'>, ticket: ReviewedTicket): boolean {
  const wanted = plain(of);
  switch (scope) {
    case 'all':
      return true;
    case 'category':
      return [ticket.category1, ticket.category].some((name) => plain(name) === wanted);
    default:
      return plain(ticket[scope]) === wanted;
  }
}

/** People type the same product now in one way, now in another. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
