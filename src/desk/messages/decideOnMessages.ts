/** Messages that only a person can decide about: those the desk gave up, and those of which it does not know whether they went out. */
import { Refusal } from '../../domain/refusal';
import type { IdIn } from '../../sheets/lists';
import { OUTBOX } from '../../sheets/outbox';
import type { Desk } from '../desk';
import { keepProgress } from '../keepProgress';
import { soonest } from '../soonest';
import type { OutboxRow } from './outbox';

export type Decision = IdIn<'decisions'>;

/** Whether a message waits for somebody's decision. */
export function isInDoubt({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'dead' || state === 'maybeSent';
}

/**
 * Carries out what somebody decided: the message is queued again under its old key, or left for good. Decided the same way twice, it is as
 * if once. One read of the keys, one read and one write a message; to queue it, the outbox is first told to look so far back, so that a run
 * cut off in between leaves no message that nobody looks at.
 * @throws {Refusal} MESSAGE_SETTLED where the outbox has no such message in doubt
 */
export function decideOnMessage(desk: Desk, key: string, decision: Decision): OutboxRow {
  const table = desk.ports.table(OUTBOX);
  const row = table.column('key').lastIndexOf(key) + 2;
  const message = key === '' || row < 2 ? undefined : table.rows(row, 1)[0];
  const isDecided = message?.state === (decision === 'settled' ? 'settled' : 'waiting');
  if (!message || !(isInDoubt(message) || isDecided)) throw new Refusal('MESSAGE_SETTLED', { key });
  if (decision === 'settled') {
    table.write(row, { state: 'settled' });
    return message;
  }
  const { outboxFrom, outboxAt } = desk.progress;
  desk.progress = {
    ...desk.progress,
    outboxFrom: Math.min(outboxFrom, row),
    outboxAt: soonest(outboxAt, desk.now),
  };
  keepProgress(desk);
  table.write(row, { state: 'waiting', attempts: 0, error: '', notBefore: null, sentAt: null, sentWith: '' });
  return message;
}
