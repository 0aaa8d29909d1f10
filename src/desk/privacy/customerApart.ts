/** Customers told apart by what the register shows of them. */
import { compared } from '../../domain/compared';
import type { Ticket } from '../../domain/ticket/ticket';

/** Neighbours in the register, so that one read brings them. */
export const CUSTOMER_COLUMNS = ['customerNo', 'customerName', 'customerContact'] as const;

/** The customer by number, else by what the masks leave of name and contact together; '' where nothing tells. */
export function customerApart({
  customerNo,
  customerName,
  customerContact,
}: Pick<Ticket, (typeof CUSTOMER_COLUMNS)[number]>): string {
  if (customerNo !== '') return compared(customerNo);
  return customerContact === '' ? '' : `${compared(customerName)}/${compared(customerContact)}`;
}
