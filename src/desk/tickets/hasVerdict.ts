import type { Ticket } from '../../domain/ticket/ticket';

/** Whether the customer has given their verdict on the present attempt; a verdict on the one before stays on the ticket. */
export function hasVerdict({ status, closedHow }: Pick<Ticket, 'status' | 'closedHow'>): boolean {
  return status === 'confirmed' || (status === 'closed' && closedHow === 'confirmed');
}
