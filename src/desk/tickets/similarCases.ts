import * as v from 'valibot';
import { similar } from '../../domain/similarity/similar';
import type { Ticket } from '../../domain/ticket/ticket';
import { fields, requestId, word } from '../arguments';
import { question } from '../command';
import { suggestedKnowledge } from '../knowledge/knowledgeHits';
import { customerKey } from '../privacy/customerKey';
import { openTickets } from '../register/openTickets';
import type { SimilarCase, SimilarFound } from './ticketAnswers';

const MOST = 5;
const LEAST_LIKENESS = 0.25;

const described = fields({
  requestId,
  ticketNo: word,
  description: () => v.optional(v.string(), ''),
  phone: word,
  mail: word,
  customerNo: word,
});

/** Open tickets of the same customer or about much the same, and published solutions, for who registers or solves one. */
export const similarCases = question(described, (desk, args): SimilarFound => {
  const open = openTickets(desk).map((one) => one.ticket);
  const own = open.find((ticket) => ticket.ticketNo === args.ticketNo);
  const description = own?.description ?? args.description;
  const key = own?.customerKey ?? customerKey(desk, args);
  const others = open.filter((ticket) => ticket !== own);
  const same = key === '' ? [] : others.filter((ticket) => ticket.customerKey === key);
  const alike = description === '' ? [] : similar(description, others, MOST);
  const cases = same.map((ticket) => caseOf(ticket, true, 0));
  for (const { candidate, likeness } of alike) {
    const known = cases.findIndex((one) => one.ticketNo === candidate.ticketNo);
    if (known >= 0) cases[known] = caseOf(candidate, true, likeness);
    else if (likeness >= LEAST_LIKENESS) cases.push(caseOf(candidate, false, likeness));
  }
  const { category1 = '', category2 = '', product = '' } = own ?? {};
  const knowledge = suggestedKnowledge(desk, [description, category1, category2, product]);
  return { cases: cases.slice(0, MOST * 2), knowledge };
});

function caseOf(ticket: Ticket, sameCustomer: boolean, likeness: number): SimilarCase {
  const { ticketNo, status, description, solution, receivedAt } = ticket;
  const { customerName, category1, category2, product, orderNo } = ticket;
  const seen = { customerName, category1, category2, product, orderNo };
  return { ticketNo, status, description, solution, receivedAt, ...seen, sameCustomer, likeness };
}
