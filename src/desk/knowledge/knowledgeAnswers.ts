/** What the commands of the knowledge base answer. */
import type { KnowledgeState, StaleReason } from '../../domain/knowledge/knowledgeEntry';

/** An entry of the knowledge base as it is shown. */
export interface KnowledgeHit {
  readonly entryNo: string;
  readonly state: KnowledgeState;
  readonly problem: string;
  readonly solution: string;
  readonly category: string;
  readonly product: string;
  /** The ticket that it was learned from; '' for none. */
  readonly ticketNo: string;
  readonly remark: string;
  /** As of last night, and what the staff said since. */
  readonly used: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly publishedAt: number | null;
  /** Local date; '' for never. */
  readonly checkedOn: string;
  readonly lastUsedAt: number | null;
  /** What the person who asks said of it: 1 where it helped. */
  readonly rated: number | null;
  readonly stale: readonly StaleReason[];
}

export interface KnowledgeFound {
  readonly entries: readonly KnowledgeHit[];
  readonly total: number;
}

/** An entry as it was kept: without whatever would tell of a customer. */
export type KnowledgeKept = Pick<
  KnowledgeHit,
  'entryNo' | 'state' | 'ticketNo' | 'problem' | 'solution' | 'category' | 'product'
>;

export type KnowledgeRated = Pick<KnowledgeHit, 'entryNo' | 'helpful' | 'notHelpful'>;
