import { fields, requestId } from './arguments';
import { change } from './command';
import { writeResults } from './surveyResults';

/** Counts what is counted every night: the results of the survey. */
export const refreshReviews = change(
  fields({ requestId }),
  (desk) => {
    writeResults(desk);
    return {};
  },
  () => ({}),
);
