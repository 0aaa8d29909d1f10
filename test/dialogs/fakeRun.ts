/** A stand-in for Google's client bridge that answers when it is told to. */
import type { ScriptRun } from '../../src/dialogs/rpc/scriptRun';

export interface FakeRun {
  readonly run: ScriptRun;
  /** JSON texts that were sent, oldest first. */
  readonly sent: readonly string[];
  /** Lets the n-th call (from 0) succeed or fail. */
  readonly succeed: (call: number, answer: unknown) => void;
  readonly fail: (call: number, fault: unknown) => void;
}

/** A bridge whose calls stay open until the test ends them. */
export function fakeRun(): FakeRun {
  const sent: string[] = [];
  const handlers: { success: (answer: unknown) => void; failure: (fault: unknown) => void }[] = [];
  const bridge = (success: (answer: unknown) => void, failure: (fault: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => bridge(handler, failure),
    withFailureHandler: (handler) => bridge(success, handler),
    api: (json) => {
      sent.push(json);
      handlers.push({ success, failure });
    },
    showSetUp: () => undefined,
    showSidebar: () => undefined,
    showChat: () => undefined,
  });
  return {
    run: bridge(
      () => undefined,
      () => undefined,
    ),
    sent,
    succeed: (call, answer) => handlers[call]?.success(answer),
    fail: (call, fault) => handlers[call]?.failure(fault),
  };
}
