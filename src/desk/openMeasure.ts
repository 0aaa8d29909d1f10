import * as v from 'valibot';
import { demandPossible } from '../domain/ticket/lifecycle';
import { dueDate, onTicket, sentence, word } from './arguments';
import { change } from './command';
import { act } from './ticketStore';

/** Opens a corrective action, so that the same complaint does not come back. */
export const openMeasure = change(
  onTicket({
    measure: sentence,
    rootCause: word,
    owner: () => v.pipe(v.string(), v.trim(), v.nonEmpty()),
    dueOn: dueDate,
  }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      demandPossible('measureOpened', ticket);
      const { measure, rootCause, owner, dueOn } = args;
      const fields = {
        measureNo: ticket.measures.length + 1,
        measure,
        rootCause: rootCause || ticket.rootCause,
        owner,
        dueOn,
      };
      return [{ kind: 'measureOpened', note: '', fields }];
    }),
);
