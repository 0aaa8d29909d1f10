import type { TicketEvent } from '../ticket/events';
import type { Instant } from '../time/instant';

/** How often an entry became a solution, and what the customers said of it. */
export interface KnowledgeUse {
  /** Tickets, each once. */
  readonly used: number;
  readonly satisfied: number;
  readonly notSatisfied: number;
  readonly lastUsedAt: Instant;
}

/**
 * The use of each entry by its number. A verdict counts for the entry that the proposal before it was taken from; a proposal of one's own words
 * in between takes the credit away.
 * @param events in the order of the log
 */
export function knowledgeUses(events: readonly TicketEvent[]): ReadonlyMap<string, KnowledgeUse> {
  const uses = new Map<string, KnowledgeUse>();
  const proposed = new Map<string, string>();
  const counted = new Set<string>();
  const count = (entryNo: string, more: Partial<KnowledgeUse>): void => {
    const { used = 0, satisfied = 0, notSatisfied = 0, lastUsedAt } = uses.get(entryNo) ?? {};
    const at = more.lastUsedAt ?? lastUsedAt;
    if (at === undefined) return;
    uses.set(entryNo, {
      used: used + (more.used ?? 0),
      satisfied: satisfied + (more.satisfied ?? 0),
      notSatisfied: notSatisfied + (more.notSatisfied ?? 0),
      lastUsedAt: at,
    });
  };
  for (const event of events) {
    const { ticketNo } = event;
    const entryNo = proposed.get(ticketNo) ?? '';
    if (event.kind === 'proposed') {
      const { knowledge = '' } = event.fields;
      proposed.set(ticketNo, knowledge);
      const key = `${ticketNo}/${knowledge}`;
      if (knowledge !== '') count(knowledge, { used: counted.has(key) ? 0 : 1, lastUsedAt: event.at });
      counted.add(key);
    } else if (event.kind === 'confirmed' && entryNo !== '') count(entryNo, { satisfied: 1 });
    else if (event.kind === 'rejected' && entryNo !== '') count(entryNo, { notSatisfied: 1 });
  }
  return uses;
}
