import * as v from 'valibot';
import { KNOWLEDGE_STATES } from '../../domain/knowledge/knowledgeEntry';
import { fields, requestId, word } from '../arguments';
import { question } from '../command';
import { openTickets } from '../register/openTickets';
import type { KnowledgeFound, KnowledgeHit } from './knowledgeAnswers';
import { knowledgeEntries } from './knowledgeEntries';
import { answering, shown, suggestedKnowledge } from './knowledgeHits';

/** Entries listed at most. */
const MOST = 50;

/**
 * Entries of the knowledge base: those that answer a question, best first; those that may solve an open ticket; or all that are published, drafts,
 * retired or want a look, the most used first. Viewers are shown what is published.
 */
export const searchKnowledge = question(
  fields({
    requestId,
    query: word,
    ticketNo: word,
    show: () => v.optional(v.picklist([...KNOWLEDGE_STATES, 'stale']), 'published'),
  }),
  (desk, { query, ticketNo, show }): KnowledgeFound => {
    if (ticketNo !== '') {
      const ticket = openTickets(desk).find((one) => one.ticket.ticketNo === ticketNo)?.ticket;
      const { description = '', category1 = '', category2 = '', product = '' } = ticket ?? {};
      const entries = description === '' ? [] : suggestedKnowledge(desk, [description, category1, category2, product]);
      return { entries, total: entries.length };
    }
    const all = knowledgeEntries(desk.ports);
    const state = desk.actor.role === 'viewer' || show === 'stale' ? 'published' : show;
    const wanted = all.filter((entry) => entry.state === state);
    const found = query === '' ? shown(desk, wanted) : answering(desk, wanted, query, wanted.length);
    const listed = show === 'stale' ? found.filter(({ stale }) => stale.length > 0) : found;
    const entries = query === '' ? [...listed].sort(byUse) : listed;
    return { entries: entries.slice(0, MOST), total: listed.length };
  },
);

function byUse(one: KnowledgeHit, other: KnowledgeHit): number {
  return other.used - one.used || (other.publishedAt ?? 0) - (one.publishedAt ?? 0);
}
