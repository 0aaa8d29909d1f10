import { localDate as asLocalDate } from '../domain/time/localDate';
import { Refusal } from '../domain/refusal';
import { fields, localDate, requestId } from './arguments';
import { change } from './command';
import { countKnowledge } from './keepKnowledge';
import { writeReview } from './review';
import { ownPeriod } from './reviewPeriods';
import { writeResults } from './surveyResults';

/**
 * Counts what is counted every night: the use of the knowledge base, the results of the survey, the review of the last week and month, and of the days from one to another
 * where both are given, included.
 */
export const refreshReviews = change(
  fields({ requestId, from: localDate, to: localDate }),
  (desk, { from, to }) => {
    if ((from === '') !== (to === '') || from > to) throw new Refusal('PERIOD_REVERSED', { from, to });
    countKnowledge(desk);
    writeResults(desk);
    writeReview(desk, from === '' ? [] : [ownPeriod({ from: asLocalDate(from), to: asLocalDate(to) })]);
    return {};
  },
  () => ({}),
);
