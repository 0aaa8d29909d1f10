import { change } from '../command';
import type { KnowledgeKept } from './knowledgeAnswers';
import { knowledgeArguments } from './knowledgeArguments';
import { writeKnowledge } from './writeKnowledge';

/** Writes down a problem and what solves it, or changes such a draft; a supervisor decides whether it is published. Where a ticket is named it says what is left out. */
export const suggestKnowledge = change(
  knowledgeArguments,
  (desk, args): KnowledgeKept => writeKnowledge(desk, args, 'draft'),
  (desk, args) => writeKnowledge(desk, args, 'draft'),
);
