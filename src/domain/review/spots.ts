/** Where complaints heap up and where time limits are missed, by any group of tickets. */
import type { Share, Verdict } from './chance';
import { countChange, shareChange } from './chance';
import type { ReviewedTicket, Span } from './reviewed';
import { isIn } from './reviewed';
import type { Mean } from './reviewFigures';
import { meanOf, shareOf } from './reviewFigures';

/** Percent of time limits; a group that keeps less is flagged. The source of the service standard names it. */
export const FLAGGED_BELOW = 80;

/** What a ticket is grouped by; '' leaves it out. */
export type GroupOf = (ticket: ReviewedTicket) => string;

/** A group of tickets, by how many were received. */
export interface HotSpot {
  readonly group: string;
  readonly before: number;
  readonly now: number;
  readonly change: Verdict;
}

/**
 * The groups with most complaints received in the period; of equals the one that comes first in the alphabet.
 * @param spans the period before, and this one
 */
export function hotSpots(
  tickets: readonly ReviewedTicket[],
  groupOf: GroupOf,
  [before, now]: readonly [Span, Span],
  most: number,
): readonly HotSpot[] {
  const part = (now.until - now.from) / (now.until - now.from + before.until - before.from);
  return grouped(tickets, groupOf)
    .map(([group, own]): HotSpot => {
      const counts = [before, now].map((span) => own.filter(({ receivedAt }) => isIn(span, receivedAt)).length);
      const [earlier = 0, later = 0] = counts;
      return { group, before: earlier, now: later, change: countChange(earlier, later, part) };
    })
    .filter((spot) => spot.now > 0)
    .sort((one, other) => other.now - one.now || inOrder(one.group, other.group))
    .slice(0, most);
}

/** A group of tickets, by how often time limits were kept. */
export interface WeakSpot {
  readonly group: string;
  readonly kept: Share;
  readonly before: Share;
  readonly change: Verdict;
}

/** The share of time limits kept in each group, the lowest first. */
export function weakSpots(
  tickets: readonly ReviewedTicket[],
  groupOf: GroupOf,
  [before, now]: readonly [Span, Span],
): readonly WeakSpot[] {
  return grouped(tickets, groupOf)
    .map(([group, own]): WeakSpot => {
      const [earlier, later] = [before, now].map((span) =>
        shareOf(
          own.flatMap(({ clocks }) => clocks.filter(({ at }) => isIn(span, at))),
          ({ isKept }) => isKept,
        ),
      ) as [Share, Share];
      return { group, kept: later, before: earlier, change: shareChange(earlier, later) };
    })
    .filter(({ kept }) => kept.all > 0)
    .sort((one, other) => rate(one.kept) - rate(other.kept) || inOrder(one.group, other.group));
}

/** A group of tickets, by what their customers say of it. */
export interface UnlovedSpot {
  readonly group: string;
  readonly score: Mean;
}

/** The groups with the lowest mean score in the period, of those with at least `fewest` answers. */
export function unlovedSpots(
  tickets: readonly ReviewedTicket[],
  groupOf: GroupOf,
  span: Span,
  fewest: number,
): readonly UnlovedSpot[] {
  return grouped(tickets, groupOf)
    .flatMap(([group, own]): UnlovedSpot[] => {
      const score = meanOf(own.flatMap(({ answer }) => (answer && isIn(span, answer.at) ? [answer.score] : [])));
      return score === null || score.of < fewest ? [] : [{ group, score }];
    })
    .sort((one, other) => one.score.mean - other.score.mean || inOrder(one.group, other.group));
}

/** A share as a number from 0 to 1; 1 of nothing. */
export function rate({ hits, all }: Share): number {
  return all === 0 ? 1 : hits / all;
}

function grouped(
  tickets: readonly ReviewedTicket[],
  groupOf: GroupOf,
): readonly (readonly [string, readonly ReviewedTicket[]])[] {
  const groups = new Map<string, ReviewedTicket[]>();
  for (const ticket of tickets) {
    const group = groupOf(ticket);
    if (group === '') continue;
    const own = groups.get(group);
    if (own) own.push(ticket);
    else groups.set(group, [ticket]);
  }
  return [...groups];
}

/** By code points: the same order on every machine and in every language. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
