import { Refusal } from '../../domain/refusal';
import { localDate as asLocalDate } from '../../domain/time/localDate';
import { fields, localDate, requestId } from '../arguments';
import { change } from '../command';
import { countKnowledge } from '../knowledge/keepKnowledge';
import { countAnew } from './review';

/** Charts that one refresh lets grow; the night does the others. They seldom do, and hardly ever more than one. */
const MOST_CHARTS = 4;

/**
 * Counts what is counted every night: the use of the knowledge base, the results of the survey, what charts and pivot tables show, the review
 * of the last week and month, and of the days from one to another where both are given, included.
 */
export const refreshReviews = change(
  fields({ requestId, from: localDate, to: localDate }),
  (desk, { from, to }) => {
    if ((from === '') !== (to === '') || from > to) throw new Refusal('PERIOD_REVERSED', { from, to });
    countKnowledge(desk);
    countAnew(desk, from === '' ? null : { from: asLocalDate(from), to: asLocalDate(to) }, MOST_CHARTS);
    return {};
  },
  () => ({}),
);
