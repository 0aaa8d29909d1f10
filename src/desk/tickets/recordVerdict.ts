import * as v from 'valibot';
import { onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { verdictEvents } from './verdictEvents';

/**
 * The customer's verdict: confirmed, or rejected and reopened one priority higher. A ticket that is closed already is opened again within
 * the days of the setting; thanks for it change nothing, and are refused.
 */
export const recordVerdict = change(onTicket({ satisfied: v.boolean, comment: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => verdictEvents(desk, ticket, args.satisfied, args.comment)),
);
