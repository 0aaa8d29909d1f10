/** Why the complaints of a category came about, as far as somebody found out. */
import type { ReviewedTicket, Span } from './reviewed';
import { isIn } from './reviewed';

export interface Cause {
  readonly cause: string;
  readonly tickets: number;
}

/** Causes found for the complaints of a category received in a period, the most frequent first. */
export function causesOf(
  tickets: readonly ReviewedTicket[],
  category: string,
  span: Span,
  most: number,
): readonly Cause[] {
  const counts = new Map<string, number>();
  for (const { category: of, receivedAt, rootCause } of tickets)
    if (of === category && isIn(span, receivedAt) && rootCause !== '')
      counts.set(rootCause, (counts.get(rootCause) ?? 0) + 1);
  return [...counts]
    .map(([cause, count]): Cause => ({ cause, tickets: count }))
    .sort((one, other) => other.tickets - one.tickets || (one.cause < other.cause ? -1 : 1))
    .slice(0, most);
}
