/** Measures in English. */
import type { MeasureState } from '../../domain/measures/measure';
import type { MeasureTexts } from './measures';

export const measuresEn: MeasureTexts = {
  figures: {
    received: ['Complaints received', 'Complaints received in the days; without merged, withdrawn and spam.'],
    missed: ['Share of time limits missed', 'Time limits missed, of those that were met or missed in the days.'],
    rejected: ['Share of solutions not accepted', 'Verdicts that were not satisfied, of all verdicts of the days.'],
    escalated: ['Tickets escalated', 'Tickets that were handed up in the days, each counted once.'],
    lowScores: [
      'Share of low scores',
      'Survey answers with a score that calls for a follow-up, of all answers of the days; fewer than three are not told.',
    ],
  },
  missedOf: (clock) => `Share of time limits missed (${clock})`,
  scopes: {
    all: 'All complaints',
    category: 'Category',
    product: 'Product',
    batch: 'Batch',
    region: 'Region',
  },
  figure: (name, scope, goal) => `${name}${scope === '' ? '' : ` · ${scope}`} · to fall by ${goal} %`,
  scope: (kind, of) => `${kind}: ${of}`,
  states: {
    open: 'Open',
    watched: 'Effect being watched',
    done: 'Done, to be verified',
    effective: 'Effective',
    notEffective: 'Not effective',
  } satisfies Record<MeasureState, string>,
  statements: {
    effective: ['Effective', 'It fell by more than chance (exact test, 5 % level), and as far as wanted.'],
    partly: ['Improved, goal missed', 'It fell by more than chance (exact test, 5 % level), but less far than wanted.'],
    noChange: ['Not effective', 'What changed may be chance (exact test, 5 % level).'],
    worse: ['Worse', 'It rose by more than chance (exact test, 5 % level).'],
    tooFew: [
      'Too few cases',
      'With so few cases nothing can be told: counts need six in both periods together, shares five in each.',
    ],
  },
  cases: (count) => String(count),
  share: (percent, hits, all) => `${percent} % (${hits} of ${all})`,
  noCases: 'no cases',
  hidden: 'fewer than 3 answers',
  days: (from, to) => `${from} to ${to}`,
  effect: (statement, before, beforeDays, after, afterDays) =>
    `${statement}. Before ${before} (${beforeDays}), after ${after} (${afterDays})`,
  fromReview: (figure) => `From a review: ${figure}`,
};
