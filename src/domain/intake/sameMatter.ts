/** Whether a customer who wrote before writes the same again. */
import type { Instant } from '../time/instant';
import { HOUR_MS } from '../time/instant';

/**
 * How long after an answer the same one is taken for its repetition; later it is a new complaint.
 * @internal
 */
export const REPEATED_WITHIN_HOURS = 24;

/** What is compared of a description: its letters and digits, whatever stands between them. */
export function plainWords(description: string): string {
  return (
    description
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

interface Written {
  readonly at: Instant;
  /** Keys of phone number and mail address. */
  readonly senders: readonly string[];
  /** Stands for the plain words of the description. */
  readonly words: string;
}

/** Whether `later` says the same as `earlier`, comes from the same phone or mail, and within a day. */
export function isRepeated(earlier: Written, later: Written): boolean {
  return (
    earlier.words === later.words &&
    Math.abs(later.at - earlier.at) <= REPEATED_WITHIN_HOURS * HOUR_MS &&
    later.senders.some((sender) => earlier.senders.includes(sender))
  );
}
