import { act } from '../../../src/dialogs/rpc/act';
import type { Args, Send } from '../../../src/dialogs/rpc/commands';
import type { Outcome } from '../../../src/dialogs/rpc/outcome';

const DONE: Outcome<unknown> = { kind: 'answered', answer: { ticketNo: '1', status: 'assigned' } };
const BROKEN: Outcome<unknown> = { kind: 'failed', failure: { cause: 'server', details: 'boom' } };
const REFUSED: Outcome<unknown> = { kind: 'refused', refusal: { code: 'X', what: 'No.', remedy: '' } };

/** An act whose calls end one after the other as listed. */
function acting(...outcomes: readonly Outcome<unknown>[]): {
  readonly run: ReturnType<typeof act>;
  readonly ids: () => readonly unknown[];
} {
  const sent: Args[] = [];
  let next = 0;
  const send = ((_command: string, args: Args) => {
    const outcome = outcomes[sent.length] ?? DONE;
    sent.push(args);
    return Promise.resolve(outcome);
  }) as Send;
  return { run: act(send, () => 'id' + String(++next)), ids: () => sent.map((args) => args['requestId']) };
}

describe('an act', () => {
  it('is sent once however often the button is pressed while it is under way', async () => {
    const { run, ids } = acting();
    const [first, second] = await Promise.all([
      run('acknowledge', { ticketNo: '1' }),
      run('acknowledge', { ticketNo: '1' }),
    ]);
    expect(first).toEqual(DONE);
    expect(second).toBeNull();
    expect(ids()).toEqual(['id1']);
  });

  it('keeps its request id over a failure, so that trying again cannot do it twice', async () => {
    const { run, ids } = acting(BROKEN, BROKEN, DONE);
    for (let turn = 0; turn < 3; turn++) await run('logProgress', { ticketNo: '1', note: 'called' });
    expect(ids()).toEqual(['id1', 'id1', 'id1']);
  });

  it('asks for a contact anew after a failure, because the desk never keeps one', async () => {
    const { run, ids } = acting(BROKEN);
    await run('revealContact', { ticketNo: '1', reason: 'call back' });
    await run('revealContact', { ticketNo: '1', reason: 'call back' });
    expect(ids()).toEqual(['id1', 'id2']);
  });

  it('is a new act when something else is sent after a failure', async () => {
    const { run, ids } = acting(BROKEN);
    await run('logProgress', { ticketNo: '1', note: 'called' });
    await run('logProgress', { ticketNo: '1', note: 'called twice' });
    expect(ids()).toEqual(['id1', 'id2']);
  });

  it.each([
    ['an answer', DONE],
    ['a refusal', REFUSED],
  ])('gets a new id after %s', async (_what, outcome) => {
    const { run, ids } = acting(outcome);
    await run('logProgress', { ticketNo: '1', note: 'called' });
    await run('logProgress', { ticketNo: '1', note: 'called' });
    expect(ids()).toEqual(['id1', 'id2']);
  });
});
