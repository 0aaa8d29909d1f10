/** Something the team knows: a problem and what solves it. */

export const KNOWLEDGE_STATES = ['draft', 'published', 'retired'] as const;
export type KnowledgeState = (typeof KNOWLEDGE_STATES)[number];

/** Why an entry wants a look: nobody used or checked it for long, what it is about is no more, or it helps less often than not. */
export type StaleReason = 'unused' | 'category' | 'product' | 'unhelpful';
