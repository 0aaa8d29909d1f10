import { isInDoubt } from './decideOnMessages';
import type { OutboxRow } from './outbox';

/** Whether a message may still go out, by itself or once somebody decides so. One that is just being sent belongs to whoever sends it. */
export function mayStillGo(message: Pick<OutboxRow, 'state'>): boolean {
  return message.state === 'waiting' || isInDoubt(message);
}
