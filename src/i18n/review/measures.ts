/** Words of measures: the figures that they shall move with their definitions, and what can be said of an effect. */
import type { Statement } from '../../domain/measures/effect';
import type { MeasureFigureId, MeasureScope } from '../../domain/measures/figure';

export interface MeasureTexts {
  /** What each figure is called, and what exactly it counts. */
  readonly figures: Readonly<Record<MeasureFigureId, readonly [name: string, meaning: string]>>;
  /** Of one kind of time limit. */
  readonly missedOf: (clock: string) => string;
  readonly scopes: Readonly<Record<MeasureScope, string>>;
  /** @param scope '' where all complaints count */
  readonly figure: (name: string, scope: string, goalPercent: number) => string;
  readonly scope: (kind: string, of: string) => string;
  /** How a measure stands, by its state. */
  readonly states: Readonly<Record<string, string>>;
  /** Each statement, and what it means. */
  readonly statements: Readonly<Record<Statement, readonly [word: string, meaning: string]>>;
  readonly cases: (count: number) => string;
  readonly share: (percent: number, hits: number, all: number) => string;
  readonly noCases: string;
  /** Fewer answers than may be told. */
  readonly hidden: string;
  readonly days: (from: string, to: string) => string;
  readonly effect: (statement: string, before: string, beforeDays: string, after: string, afterDays: string) => string;
  /** What stands in place of a complaint. */
  readonly fromReview: (figure: string) => string;
}
