import { ROOT_CAUSES } from '../../domain/measures/cause';
import type { Statement } from '../../domain/measures/effect';
import { agrees } from '../../domain/measures/effect';
import { MEASURE_FIGURES, MEASURE_SCOPES } from '../../domain/measures/figure';
import { measureState } from '../../domain/measures/measure';
import { fields, requestId } from '../arguments';
import { question } from '../command';
import { nameOf } from '../desk';
import type { MeasureList } from './measureAnswers';
import { dateOf, measuresInLog, watchedUntil } from './measures';

/** Every measure of the desk, the newest first, with what was counted of it. Two reads of the log. */
export const listMeasures = question(fields({ requestId }), (desk): MeasureList => {
  const today = dateOf(desk, desk.now);
  return {
    causes: ROOT_CAUSES,
    figures: MEASURE_FIGURES,
    scopes: MEASURE_SCOPES,
    clocks: desk.pack.clocks.map(({ id }) => id),
    measures: measuresInLog(desk)
      .map(({ ticketNo, measure }) => {
        const { measureNo, cause = null, rootCause, owner, dueOn, figure = null, judged = null } = measure;
        const state = measureState(measure);
        return {
          ...{ ticketNo, measureNo, measure: measure.measure, cause, rootCause, owner, dueOn, figure, judged, state },
          ownerName: nameOf(desk, owner),
          isLate: state === 'open' && dueOn < today,
          doneOn: measure.doneAt === null ? '' : dateOf(desk, measure.doneAt),
          watchedUntil: state === 'watched' ? (watchedUntil(desk, measure) ?? '') : '',
          result: measure.result,
          verification: measure.verification,
          found: foundOf(judged?.statement ?? null),
        };
      })
      .reverse(),
  };
});

function foundOf(statement: Statement | null): boolean | null {
  return [true, false].find((effective) => agrees(statement, effective)) ?? null;
}
