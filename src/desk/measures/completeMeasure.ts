import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { measureNo } from './measureNo';
import { demandState, onMeasure } from './measures';

/**
 * The corrective action has been carried out; where it shall move a figure, the watch begins on the next day.
 * @throws {Refusal} MEASURE_UNKNOWN or MEASURE_NOT_NOW
 */
export const completeMeasure = change(onTicket({ measureNo, result: sentence }), (desk, args) =>
  onMeasure(desk, args, 'measureDone', (measure) => {
    demandState(desk, args.ticketNo, measure, 'open', 'measureDone');
    return [{ kind: 'measureDone', note: args.result, fields: { measureNo: args.measureNo } }];
  }),
);
