/** What the window of corrective actions is answered. */
import type { ClockId } from '../../domain/clocks/clock';
import type { RootCause } from '../../domain/measures/cause';
import type { Judged } from '../../domain/measures/effect';
import type { MeasureFigure } from '../../domain/measures/figure';
import type { MeasureState } from '../../domain/measures/measure';

/** A measure as its window lists it. */
export interface MeasureLine {
  /** Of its ticket, or its own where it came out of a review. */
  readonly ticketNo: string;
  readonly measureNo: number;
  readonly measure: string;
  readonly cause: RootCause | null;
  readonly rootCause: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly dueOn: string;
  /** Open, and its day is over. */
  readonly isLate: boolean;
  readonly state: MeasureState;
  readonly figure: MeasureFigure | null;
  /** '' until it is done. */
  readonly doneOn: string;
  readonly result: string;
  /** The day on which the desk counts; '' unless it is watched. */
  readonly watchedUntil: string;
  readonly judged: Judged | null;
  readonly verification: string;
  /** Whether it worked, as far as the desk says yes or no: who verifies it so need give no reason. */
  readonly found: boolean | null;
}

export interface MeasureList {
  /** What a new one may be about. */
  readonly causes: readonly RootCause[];
  readonly figures: readonly MeasureFigure['figure'][];
  readonly scopes: readonly MeasureFigure['scope'][];
  readonly clocks: readonly ClockId[];
  readonly measures: readonly MeasureLine[];
}
