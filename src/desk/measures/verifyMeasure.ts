import * as v from 'valibot';
import { agrees } from '../../domain/measures/effect';
import { Refusal } from '../../domain/refusal';
import { onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { measureNo } from './measureNo';
import { demandState, onMeasure } from './measures';

/**
 * Proof that the corrective action worked, or that it did not. Where the desk has counted and says the same, that is proof enough; otherwise it
 * takes words.
 * @throws {Refusal} MEASURE_UNKNOWN, MEASURE_NOT_NOW, MEASURE_WATCHED or MEASURE_NO_REASON
 */
export const verifyMeasure = change(
  onTicket({ measureNo, effective: v.boolean, note: optionalSentence }),
  (desk, { ticketNo, measureNo, effective, note }) =>
    onMeasure(desk, { ticketNo, measureNo }, 'measureVerified', (measure) => {
      demandState(desk, ticketNo, measure, 'done', 'measureVerified');
      const statement = measure.judged?.statement ?? null;
      if (note === '' && !agrees(statement, effective))
        throw new Refusal('MEASURE_NO_REASON', { ticketNo, measureNo, statement: statement ?? '' });
      return [{ kind: 'measureVerified', note, fields: { measureNo, effective } }];
    }),
);
