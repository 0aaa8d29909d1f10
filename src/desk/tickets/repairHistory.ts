/** Earlier complaints about the unit that a ticket is about, looked up in the register. */
import { compared } from '../../domain/compared';
import type { Ticket } from '../../domain/ticket/ticket';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { CUSTOMER_COLUMNS, customerApart } from '../privacy/customerApart';
import { stateIn } from '../register/openTickets';
import type { RepairHistory } from './ticketAnswers';

/** More than these nobody reads on a card; each is one read. */
const MOST = 4;

/** Neighbours, so that one read brings them: when a ticket was registered, and what it is about. */
const UNIT = [
  'registeredAt',
  'respondDueAt',
  'resolveDueAt',
  'promisedAt',
  'channel',
  'product',
  'orderNo',
  'batch',
  'serialNo',
] as const;

/**
 * Tickets registered before with the same serial number; where the ticket has none, with the same product and customer. One read of the columns
 * that tell units apart, where there is no serial number one more of those that tell customers apart, and one for each line: never more,
 * however long the register.
 * @returns null where the ticket's process does not ask for them
 */
export function repairHistory(desk: Desk, ticket: Ticket): RepairHistory | null {
  if (packFor(desk, ticket).showsRepairs !== true) return null;
  const serialNo = compared(ticket.serialNo);
  const by = serialNo === '' ? 'customer' : 'serialNo';
  if (by === 'customer' && (ticket.product === '' || customerApart(ticket) === '')) return { by, lines: [], total: 0 };
  const table = desk.ports.table(TICKETS);
  const ofUnit = table.block(UNIT).flatMap(({ registeredAt, product, serialNo: other }, index) => {
    const isUnit = by === 'serialNo' ? compared(other) === serialNo : compared(product) === compared(ticket.product);
    return isUnit && registeredAt !== null && registeredAt < ticket.registeredAt ? [{ index, registeredAt }] : [];
  });
  const customers = by === 'customer' && ofUnit.length > 0 ? table.block(CUSTOMER_COLUMNS) : [];
  const found = ofUnit
    .filter(({ index }) => {
      const customer = customers[index];
      return by === 'serialNo' || (customer !== undefined && customerApart(customer) === customerApart(ticket));
    })
    .sort((one, other) => other.registeredAt - one.registeredAt);
  const rows = found.slice(0, MOST).flatMap(({ index }) => table.rows(index + 2, 1));
  const lines = rows.filter((row) => by === 'serialNo' || isSameCustomer(row, ticket)).map(lineOf);
  return { by, lines, total: found.length - (rows.length - lines.length) };
}

/** Masks may hide a difference; while a ticket is open its key does not. */
function isSameCustomer(row: RowOf<typeof TICKETS>, { customerNo, customerKey }: Ticket): boolean {
  if (customerNo !== '') return true;
  const other = stateIn(row.state)?.customerKey ?? '';
  return other === '' || customerKey === '' || other === customerKey;
}

function lineOf(row: RowOf<typeof TICKETS>): RepairHistory['lines'][number] {
  const { ticketNo, receivedAt, category, solution, status } = row;
  return { ticketNo, receivedAt, category, solution, status: status as RepairHistory['lines'][number]['status'] };
}
