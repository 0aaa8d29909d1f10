/** Whether what the team knows still holds. */
import type { LocalDate } from '../time/localDate';
import type { StaleReason } from './knowledgeEntry';

/** What tells whether an entry still holds. */
export interface KnowledgeStanding {
  readonly category: string;
  readonly product: string;
  /** Days on which it was published, checked and used; '' for never. */
  readonly lookedAt: readonly (LocalDate | '')[];
  readonly helpful: number;
  readonly notHelpful: number;
}

/** What the desk has today. */
export interface KnowledgeYardstick {
  /** The last day that is too long ago. */
  readonly longAgo: LocalDate;
  readonly hasCategory: (category: string) => boolean;
  readonly hasProduct: (product: string) => boolean;
}

/** Why a published entry wants a look; none while it is sound. Entries without category or product hold for all. */
export function whyStale(entry: KnowledgeStanding, desk: KnowledgeYardstick): readonly StaleReason[] {
  const { category, product, lookedAt, helpful, notHelpful } = entry;
  const reasons: readonly (readonly [StaleReason, boolean])[] = [
    ['unused', lookedAt.every((day) => day <= desk.longAgo)],
    ['category', category !== '' && !desk.hasCategory(category)],
    ['product', product !== '' && !desk.hasProduct(product)],
    ['unhelpful', notHelpful > helpful],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
