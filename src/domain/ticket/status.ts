/** Where a ticket stands. Escalation is a level on the ticket, not a status. */
export const STATUSES = [
  'registered',
  'triaged',
  'assigned',
  'acknowledged',
  'inProgress',
  'onHold',
  'proposed',
  'approved',
  'informed',
  'confirmed',
  'closed',
  'merged',
  'withdrawn',
  'spam',
] as const;
export type Status = (typeof STATUSES)[number];

/** Those in which work is over. */
export const ENDED: readonly Status[] = ['closed', 'merged', 'withdrawn', 'spam'];

/** Whether work on the ticket is over. */
export function hasEnded(status: Status): boolean {
  return ENDED.includes(status);
}
