import { sender, type Surroundings } from '../../../src/dialogs/rpc/sender';
import { fakeRun } from '../fakeRun';

/** A wait that ends when the test says so. */
function surroundings(
  isOnline = true,
): Surroundings & { readonly runOut: () => void; readonly cancelled: () => boolean } {
  let callback = (): void => undefined;
  let cancelled = false;
  return {
    isOnline: () => isOnline,
    after: (_ms, then) => {
      callback = then;
      return () => (cancelled = true);
    },
    runOut: () => callback(),
    cancelled: () => cancelled,
  };
}

describe('sending a command', () => {
  it('sends command and arguments as one JSON text and hands back the answer', async () => {
    const { run, sent, succeed } = fakeRun();
    const around = surroundings();
    const ended = sender(run, around)('getTicket', { ticketNo: '20260306012' });
    expect(JSON.parse(sent[0] ?? '')).toEqual({ command: 'getTicket', args: { ticketNo: '20260306012' } });
    succeed(0, '{"ok":true,"answer":{"ticketNo":"20260306012"}}');
    expect(await ended).toEqual({ kind: 'answered', answer: { ticketNo: '20260306012' } });
    expect(around.cancelled()).toBe(true);
  });

  it('tells a refusal from a failure', async () => {
    const { run, succeed, fail } = fakeRun();
    const send = sender(run, surroundings());
    const refused = send('close', {});
    const failed = send('close', {});
    succeed(0, '{"ok":false,"refusal":{"code":"STEP_NOT_POSSIBLE","what":"Not yet.","remedy":"Inform first."}}');
    fail(1, new Error('Service Spreadsheets timed out'));
    expect(await refused).toEqual({
      kind: 'refused',
      refusal: { code: 'STEP_NOT_POSSIBLE', what: 'Not yet.', remedy: 'Inform first.' },
    });
    expect(await failed).toEqual({
      kind: 'failed',
      failure: { cause: 'server', details: 'Service Spreadsheets timed out' },
    });
  });

  it('takes a defect of the desk for a failure: nobody knows whether the act was done', async () => {
    const { run, succeed } = fakeRun();
    const ended = sender(run, surroundings())('close', {});
    succeed(0, '{"ok":false,"refusal":{"code":"DEFECT","what":"It broke.","remedy":"Try again."}}');
    expect(await ended).toEqual({ kind: 'failed', failure: { cause: 'defect', details: 'It broke. Try again.' } });
  });

  it('says so where Google lets the script act no longer', async () => {
    const { run, fail } = fakeRun();
    const ended = sender(run, surroundings())('boot', {});
    fail(0, new Error('Authorization is required to perform that action.'));
    expect(await ended).toMatchObject({ kind: 'failed', failure: { cause: 'permission' } });
  });

  it('says offline where the browser knows that it is', async () => {
    const { run, fail } = fakeRun();
    const ended = sender(run, surroundings(false))('boot', {});
    fail(0, new Error('NetworkError'));
    expect(await ended).toMatchObject({ kind: 'failed', failure: { cause: 'offline' } });
  });

  it.each([
    ['nothing', undefined],
    ['text that is no JSON', '<html>'],
    ['JSON of another shape', '{"answer":1}'],
    ['null', 'null'],
  ])('takes %s for an unreadable answer', async (_what, answer) => {
    const { run, succeed } = fakeRun();
    const ended = sender(run, surroundings())('boot', {});
    succeed(0, answer);
    expect(await ended).toMatchObject({ kind: 'failed', failure: { cause: 'unreadable' } });
  });

  it('gives up when no answer comes, and drops the one that comes later', async () => {
    const { run, succeed } = fakeRun();
    const around = surroundings();
    const ended = sender(run, around)('boot', {});
    around.runOut();
    succeed(0, '{"ok":true,"answer":{}}');
    expect(await ended).toMatchObject({ kind: 'failed', failure: { cause: 'noAnswer' } });
  });

  it('fails in words where no bridge is there or the bridge throws', async () => {
    const { run } = fakeRun();
    const broken = {
      ...run,
      withSuccessHandler: () => {
        throw new Error('bridge gone');
      },
    };
    expect(await sender(null, surroundings())('boot', {})).toMatchObject({ kind: 'failed' });
    expect(await sender(broken, surroundings())('boot', {})).toMatchObject({
      kind: 'failed',
      failure: { details: 'bridge gone' },
    });
  });
});
