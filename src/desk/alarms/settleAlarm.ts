import { Refusal } from '../../domain/refusal';
import { ALARMS } from '../../sheets/alarms';
import { fields, optionalSentence, requestId, wanted } from '../arguments';
import { change } from '../command';
import { alarmsNow } from './incidents';

/** Surges are dismissed, what asks for an act is done. */
const ASKS_FOR_AN_ACT: readonly string[] = ['churn', 'announcement'];

/**
 * Decides on what was noticed: a surge that means nothing is dismissed, a customer was called, an announcement published. The same is not told again
 * until it was quiet for its time. Nothing is learnt from it.
 */
export const settleAlarm = change(
  fields({ requestId, alarm: wanted, reason: optionalSentence }),
  (desk, args) => {
    const found = alarmsNow(desk).find(({ alarm }) => alarm.alarm === args.alarm);
    const isDone = ASKS_FOR_AN_ACT.includes(found?.alarm.kind ?? '');
    const state = isDone ? 'done' : 'dismissed';
    const decided = { state, by: desk.actor.mail, note: args.reason };
    // The run that wrote it may have been cut off before it could answer, or half way.
    const { by = '', note = '' } = found?.alarm ?? {};
    const isSame = found?.alarm.state === state && (by === '' || (by === decided.by && note === decided.note));
    if (!found || (found.alarm.state !== 'open' && !isSame)) throw new Refusal('ALARM_UNKNOWN', { found: args.alarm });
    if (!isDone && args.reason === '')
      throw new Refusal('ARGUMENTS_WRONG', { field: 'reason', found: '', expected: '!0' });
    desk.ports.table(ALARMS).write(found.row, decided, found.alarm);
    return {};
  },
  () => ({}),
);
