/** What alarms, churn warnings and announcements count of a ticket. */
import type { CustomerTicket } from '../../domain/alarms/churn';
import type { ProblemTicket } from '../../domain/alarms/frequentProblems';
import { isReturn } from '../../domain/alarms/isReturn';
import type { WatchedComplaint } from '../../domain/alarms/watchedComplaint';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { customerApart } from '../privacy/customerApart';
import { pathText } from '../rules/categories';
import { solutionTypeName } from '../rules/solutionTypes';

/** Tickets about customers' own complaints: an incident has no customer, and the staff complain of themselves. */
export function isOfCustomer({ ofStaff, linked }: Ticket): boolean {
  return ofStaff !== true && linked === undefined;
}

/** The same for tickets of the same customer; '' where nothing tells whose it is. */
export function customerOf(ticket: Ticket): string {
  return ticket.customerKey || customerApart(ticket);
}

/** How many customers are behind tickets. One of whom nothing tells whose it is counts by itself. */
export function countCustomers(tickets: readonly Ticket[]): number {
  return new Set(tickets.map((ticket) => customerOf(ticket) || ticket.ticketNo)).size;
}

/** A ticket as surges are looked for in it: one of nobody known is a customer of its own. */
export function watched(ticket: Ticket): WatchedComplaint {
  const { ticketNo, receivedAt, batch, product, region } = ticket;
  return {
    ticketNo,
    at: receivedAt,
    customer: customerOf(ticket) || ticketNo,
    batch: batch === '' ? '' : [product, batch].filter((part) => part !== '').join(' · '),
    category: pathText(ticket),
    region,
  };
}

/** Rows of another table that say no time of their own were all received when they were imported: that tells nothing. */
export function hasOwnTime({ sourceKey, receivedAt, registeredAt }: Ticket): boolean {
  return sourceKey === '' || receivedAt !== registeredAt;
}

/** A ticket as churn warnings count it; one that does not tell whose it is has no customer. */
export function ofCustomer(desk: Desk, ticket: Ticket): CustomerTicket {
  return {
    ticketNo: ticket.ticketNo,
    at: ticket.receivedAt,
    customer: customerOf(ticket),
    isReturn: isReturn([pathText(ticket), ...(ticket.more ?? []), solutionTypeName(desk, ticket)]),
    reopenings: ticket.attempt - 1,
    // Of anonymous answers not even the direction is told.
    score: desk.pack.survey.anonymous ? null : (ticket.survey?.score ?? null),
  };
}

/** A ticket as announcements count it, with what solved it where the customer was satisfied. */
export function problem(desk: Desk, ticket: Ticket): ProblemTicket {
  return {
    ticketNo: ticket.ticketNo,
    at: ticket.receivedAt,
    customer: customerOf(ticket) || ticket.ticketNo,
    category: pathText(ticket),
    product: ticket.product,
    solvedBy: ticket.verdict === 'satisfied' ? solutionTypeName(desk, ticket) : '',
  };
}
