import type { ReviewedTicket, Span } from '../../../src/domain/review/reviewed';
import type { Instant } from '../../../src/domain/time/instant';
import { instant } from '../../../src/domain/time/instant';

/** An instant on a day of March 2026, in universal time. */
export const on = (day: number, time = '12:00'): Instant =>
  instant(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);

/** Monday the 9th to Sunday the 15th, and the week before. */
export const WEEK: Span = { from: on(9, '00:00'), until: on(16, '00:00') };
export const BEFORE: Span = { from: on(2, '00:00'), until: on(9, '00:00') };

let made = 0;

export function reviewed(change: Partial<ReviewedTicket> = {}): ReviewedTicket {
  made += 1;
  return {
    ticketNo: String(made),
    receivedAt: on(9),
    endedAt: null,
    category: 'Delivery / Late',
    category1: 'Delivery',
    product: '',
    batch: '',
    region: '',
    channel: 'phone',
    owner: '',
    attempt: 1,
    clocks: [],
    solutions: [],
    escalatedAt: [],
    solvedMinutes: null,
    answer: null,
    answered: null,
    solvedAtFirstContact: null,
    description: '',
    rootCause: '',
    measures: [],
    ...change,
  };
}
