import { compared } from '../../domain/compared';
import type { Ticket } from '../../domain/ticket/ticket';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { CUSTOMER_COLUMNS, customerApart } from '../privacy/customerApart';
import type { BatchScope } from './ticketAnswers';

/** Neighbours in the register, so that one read brings them. */
const BATCH_COLUMNS = ['product', 'orderNo', 'batch'] as const;

/**
 * How far a fault of a batch reaches: the other tickets about the same batch of the same product, and how many other customers they come
 * from. Customers whom the register cannot tell apart count as one. Two reads, however long the register.
 * @returns null where the ticket names no batch
 */
export function sameBatch({ ports }: Desk, ticket: Ticket): BatchScope | null {
  const batch = compared(ticket.batch);
  if (batch === '') return null;
  const product = compared(ticket.product);
  const table = ports.table(TICKETS);
  const places = table
    .block(BATCH_COLUMNS)
    .flatMap((row, index) =>
      compared(row.batch) === batch && (product === '' || compared(row.product) === product) ? [index] : [],
    );
  // One of them is the ticket itself.
  if (places.length < 2) return { tickets: 0, customers: 0 };
  const rows = table.block(CUSTOMER_COLUMNS);
  const own = customerApart(ticket);
  const others = places.flatMap((place) => rows[place] ?? []).map(customerApart);
  return { tickets: places.length - 1, customers: new Set(others.filter((one) => one !== '' && one !== own)).size };
}
