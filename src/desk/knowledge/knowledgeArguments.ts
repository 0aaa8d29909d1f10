import { fields, optionalSentence, requestId, word } from '../arguments';

/** What an entry says. Left out, it is as before, or as the ticket has it. */
export const knowledgeArguments = fields({
  requestId,
  entryNo: word,
  ticketNo: word,
  problem: optionalSentence,
  solution: optionalSentence,
  category: word,
  product: word,
});
