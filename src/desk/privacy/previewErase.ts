import { hasEnded } from '../../domain/ticket/status';
import { CONTACTS } from '../../sheets/contacts';
import { LOG } from '../../sheets/log';
import { archivedBooks, wholeLog } from '../archive/archivedBooks';
import { fields, wanted } from '../arguments';
import { question } from '../command';
import { customerFile } from './customerFile';
import type { ErasePreview } from './privacyAnswers';

/**
 * Which tickets erasing a customer would take in, which of them are still open, and which share a contact under another name. Two reads, and some for each
 * archive.
 */
export const previewErase = question(fields({ customer: wanted }), (desk, args): ErasePreview => {
  const { ports } = desk;
  const sources = {
    log: wholeLog(ports.table(LOG).rows(2), archivedBooks(desk)),
    contacts: ports.table(CONTACTS).filled(2),
  };
  const { tickets, others } = customerFile(desk, args.customer, sources);
  const [first] = tickets;
  return {
    customer: [first?.ticket.customerName, first?.ticket.customerContact].filter(Boolean).join(' '),
    tickets: tickets.map(({ ticket: { ticketNo, status } }) => ({ ticketNo, status })),
    open: tickets.filter(({ ticket }) => !hasEnded(ticket.status)).map(({ ticket }) => ticket.ticketNo),
    others,
  };
});
