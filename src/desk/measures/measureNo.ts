import * as v from 'valibot';

/** Number of a measure within its ticket, from 1; of one without a ticket always 1. */
export const measureNo = () => v.pipe(v.number(), v.integer(), v.minValue(1));
