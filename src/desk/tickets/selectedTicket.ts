import { TICKETS } from '../../sheets/tickets';
import { fields, requestId } from '../arguments';
import { question } from '../command';

/** The ticket of the row that is selected in the register, or null. */
export const selectedTicket = question(fields({ requestId }), (desk): { readonly ticketNo: string | null } => {
  const row = desk.ports.selectedRow();
  if (row === null || row < 2) return { ticketNo: null };
  return { ticketNo: desk.ports.table(TICKETS).rows(row, 1)[0]?.ticketNo || null };
});
