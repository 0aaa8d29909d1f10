/** Other open complaints of a customer: who comes back is graded higher. */
import type { Instant } from '../../domain/time/instant';
import { DAY_MS } from '../../domain/time/instant';
import type { Desk } from '../desk';
import { stateIn, sweepBlock } from '../register/openTickets';

/**
 * Days since each of the customer's complaints that are open now; 0 for one of today. One read, none where nobody knows the customer
 * or no rule asks. Only states that name the customer are parsed, however many tickets are open.
 * @param key as `customerKey` makes it
 */
export function recentOfCustomer(desk: Desk, key: string): readonly number[] {
  if (key === '' || !desk.pack.priorityRules.some(({ when }) => 'repeatedWithinDays' in when)) return [];
  return sweepBlock(desk).flatMap(({ state }) => {
    const ticket = state.includes(key) ? stateIn(state) : null;
    return ticket?.customerKey === key ? [daysSince(desk, ticket.receivedAt)] : [];
  });
}

/** Whole days since a complaint came in. */
export function daysSince(desk: Desk, receivedAt: Instant): number {
  return Math.floor((desk.now - receivedAt) / DAY_MS);
}
