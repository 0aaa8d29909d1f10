/** Tickets and time limits as rows to be counted: what pivot tables over them add up is what a review adds up. */
import type { ClockId } from '../clocks/clock';
import type { Instant } from '../time/instant';
import type { ReviewedTicket } from './reviewed';
import { daysSince } from './workload';

/** A ticket, a verdict of its customer or one of its time limits that came out: figures of the others are null. */
export interface CountedRow {
  readonly ticketNo: string;
  /** Of a ticket the month it was received in, of the others the one they came out in; '' before the months that are counted. */
  readonly month: string;
  readonly kind: string;
  readonly category: string;
  readonly product: string;
  readonly channel: string;
  readonly region: string;
  readonly owner: string;
  /** 1 where the ticket was received in the months that are counted. */
  readonly received: number | null;
  /** 1 while it is open, and the days since it was received. */
  readonly open: number | null;
  readonly days: number | null;
  /** Of a verdict: 1 where it was not satisfied, else 0. */
  readonly reopened: number | null;
  /** Of a ticket's first verdict: 1 where the first contact solved it, else 0. */
  readonly firstContact: number | null;
  readonly clock: ClockId | '';
  /** Of a time limit: 1 or 0. */
  readonly kept: number | null;
  readonly late: number | null;
}

/**
 * The rows, in the order of the tickets, each before its verdicts and time limits. Tickets of before stay as long as they are open.
 * @param monthOf the month of an instant, 'YYYY-MM'
 * @param since the first month that is counted
 */
export function countedRows(
  tickets: readonly ReviewedTicket[],
  monthOf: (at: Instant) => string,
  since: string,
  now: Instant,
): readonly CountedRow[] {
  const counted = (at: Instant): string => {
    const month = monthOf(at);
    return month >= since ? month : '';
  };
  return tickets.flatMap((ticket): CountedRow[] => {
    const { ticketNo, category1: kind, category, product, channel, region, owner, receivedAt, endedAt } = ticket;
    const bare: CountedRow = {
      ...{ ticketNo, month: '', kind, category, product, channel, region, owner },
      ...{ received: null, open: null, days: null, reopened: null, firstContact: null },
      ...{ clock: '', kept: null, late: null },
    };
    const month = counted(receivedAt);
    const isOpen = endedAt === null;
    const open = isOpen ? { open: 1, days: daysSince(receivedAt, now) } : {};
    const rows: CountedRow[] = [
      { ...bare, month, received: month === '' ? null : 1, ...open },
      ...ticket.solutions.map(({ at, isSatisfied }, index): CountedRow => ({
        ...bare,
        month: counted(at),
        reopened: flag(!isSatisfied),
        firstContact: index === 0 ? flag(ticket.solvedAtFirstContact === true) : null,
      })),
      ...ticket.clocks.map(({ clock, at, isKept }): CountedRow => ({
        ...bare,
        month: counted(at),
        clock,
        kept: flag(isKept),
        late: flag(!isKept),
      })),
    ];
    return rows.filter((row) => row.month !== '' || row.open === 1);
  });
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

/**
 * The most frequent groups under their own names and all others together, so that no list grows without end.
 * @param most groups that keep their names
 * @returns what stands for a group
 * @example named(['A', 'A', 'B', 'C'], 1, 'Other')('B') //=> 'Other'
 */
export function named(groups: readonly string[], most: number, others: string): (group: string) => string {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const kept = new Set(
    [...counts]
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      .slice(0, most)
      .map(([group]) => group),
  );
  return (group) => (group === '' || kept.has(group) ? group : others);
}
