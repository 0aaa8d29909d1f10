import type { Status } from '../../../domain/ticket/status';

const ENDED: Readonly<Partial<Record<Status, true>>> = { closed: true, merged: true, withdrawn: true, spam: true };

/** Whether work on a ticket of this status is over. The dialogs take types, not code, from the domain; a test keeps both alike. */
export function hasEnded(status: Status): boolean {
  return ENDED[status] === true;
}
