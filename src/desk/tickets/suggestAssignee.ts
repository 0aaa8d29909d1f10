import { reasonSentence } from '../../i18n/lists/words';
import { onTicket } from '../arguments';
import { question } from '../command';
import { find } from '../register/ticketStore';
import { suggestion } from './byMatrix';
import type { Suggestion } from './ticketAnswers';

/** Who should own a ticket, and why, in a sentence. */
export const suggestAssignee = question(onTicket({}), (desk, args): Suggestion => {
  const { ticket } = find(desk, args.ticketNo);
  const { owner, department, collaborators, why } = suggestion(desk, ticket);
  return {
    owner: owner && { mail: owner.mail, name: owner.name },
    department,
    collaborators,
    why: reasonSentence(desk.setUp.language, why),
  };
});
