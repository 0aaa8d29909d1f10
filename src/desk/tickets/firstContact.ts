/** First-contact responsibility: who registered a complaint answers for the customer to its end, while the work may go from hand to hand. */
import { substituteOf } from '../../domain/assignment/suggestAssignee';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';

/** Clocks whose act is a word to the customer. */
const FACING = ['respond', 'update', 'delayNotice'];

/** Mail of who answers for the customer, or of who stands in for them; '' where the pack knows nobody but the owner, or they left. */
export function firstContactOf(desk: Desk, { registeredBy, sourceKey }: Ticket): string {
  // Whoever imported a table did not speak to its customers.
  if (!desk.pack.firstContactStays || sourceKey !== '') return '';
  const { staff } = desk.config;
  const person = staff.find(({ mail, role }) => mail === registeredBy && role !== 'viewer');
  return (person?.away ? substituteOf(person, staff) : person)?.mail ?? '';
}

/** Mail of who owes a clock's act: the first contact where it is a word to the customer, the owner else. */
export function debtorOf(desk: Desk, ticket: Ticket, clock: string): string {
  return (FACING.includes(clock) ? firstContactOf(desk, ticket) : '') || ticket.owner;
}
