import { change } from '../command';
import type { KnowledgeKept } from './knowledgeAnswers';
import { knowledgeArguments } from './knowledgeArguments';
import { writeKnowledge } from './writeKnowledge';

/** Publishes a problem and what solves it: a draft, something new, or an entry again after a look at it, with what was changed. */
export const publishKnowledge = change(
  knowledgeArguments,
  (desk, args): KnowledgeKept => writeKnowledge(desk, args, 'published'),
  (desk, args) => writeKnowledge(desk, args, 'published'),
);
