import * as v from 'valibot';
import { fields, requestId } from '../arguments';
import { change } from '../command';
import { decideOnMessage } from './decideOnMessages';

const decided = fields({
  requestId,
  /** Key of the message in the outbox. */
  key: () => v.pipe(v.string(), v.nonEmpty()),
  /** Whether it is left for good instead. */
  settled: () => v.optional(v.boolean(), false),
});

/** Sends a message again that failed or was perhaps sent, or leaves it for good. */
export const sendAgain = change(
  decided,
  (desk, { key, settled }) => {
    decideOnMessage(desk, key, settled ? 'settled' : 'sendAgain');
    return answerFor(key, settled);
  },
  (_desk, { key, settled }) => answerFor(key, settled),
);

function answerFor(key: string, settled: boolean): { readonly key: string; readonly state: 'settled' | 'waiting' } {
  return { key, state: settled ? 'settled' : 'waiting' };
}
