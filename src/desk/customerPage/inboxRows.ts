/** The rows of the inbox: what a customer sent, sealed, so that what somebody typed there is told from it. */
import { lettersOf } from '../../domain/lettersOf';
import type { INBOX } from '../../sheets/inbox';
import type { RowOf } from '../../sheets/sheet';
import type { Ports } from '../ports';

export type InboxRow = RowOf<typeof INBOX>;

/** The rows that nobody has taken in; the number counts the tries that failed. */
export const WAITING = 'waiting';

/** Rows that one run takes in. Fewer than the requests that are kept: what a run that was cut off took in must still be known to the next. */
export const MOST_ROWS = 10;

const SEAL_LETTERS = 20;

/**
 * The seal of a row, over everything that the customer had a part in.
 * @param secret the page's, not the desk's
 */
export function sealOf(ports: Pick<Ports, 'hmac'>, secret: string, row: Omit<InboxRow, 'state' | 'seal'>): string {
  const { key, at, ticketNo, attempt, kind, text } = row;
  // A cell keeps no more than the second.
  const second = at === null ? 0 : Math.round(at / 1000);
  return lettersOf(
    ports.hmac(secret, JSON.stringify(['inbox', key, second, ticketNo, attempt, kind, text])),
    SEAL_LETTERS,
  );
}

/** The id under which the log knows what the row brought. */
export function requestOf({ key }: Pick<InboxRow, 'key'>): string {
  return `page/${key}`;
}
