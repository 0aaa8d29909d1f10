/** What an alarm counts of a complaint. */
import type { Instant } from '../time/instant';

/** What is watched, each value of it as a series of its own. */
export const WATCHED = ['batch', 'category', 'region'] as const;
export type Watched = (typeof WATCHED)[number];

export interface WatchedComplaint {
  readonly ticketNo: string;
  readonly at: Instant;
  /** The same for complaints of the same customer, and of no two customers. */
  readonly customer: string;
  /** What it falls under; '' leaves it out. */
  readonly batch: string;
  readonly category: string;
  readonly region: string;
}
