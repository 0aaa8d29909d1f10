import { demandPossible } from '../domain/ticket/lifecycle';
import { onTicket, sentence } from './arguments';
import { change } from './command';
import { demandMeasure, measureNo } from './measureNo';
import { act } from './ticketStore';

/** The corrective action has been carried out. */
export const completeMeasure = change(onTicket({ measureNo, result: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('measureDone', ticket);
    demandMeasure(ticket, args.measureNo);
    return [{ kind: 'measureDone', note: args.result, fields: { measureNo: args.measureNo } }];
  }),
);
