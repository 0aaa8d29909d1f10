import * as v from 'valibot';
import { demandPossible } from '../domain/ticket/lifecycle';
import { onTicket, sentence } from './arguments';
import { change } from './command';
import { demandMeasure, measureNo } from './measureNo';
import { act } from './ticketStore';

/** Proof that the corrective action worked, or that it did not. */
export const verifyMeasure = change(onTicket({ measureNo, effective: v.boolean, note: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('measureVerified', ticket);
    demandMeasure(ticket, args.measureNo);
    return [
      { kind: 'measureVerified', note: args.note, fields: { measureNo: args.measureNo, effective: args.effective } },
    ];
  }),
);
