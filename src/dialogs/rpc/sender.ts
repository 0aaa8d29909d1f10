/** One command over google.script.run, as JSON text both ways. */
import type { ApiAnswer } from '../../desk/answers';
import type { Answers, Args, CommandName, Send } from './commands';
import type { Failure, Outcome } from './outcome';
import type { ScriptRun } from './scriptRun';

/** Longer than the desk waits for its lock, shorter than a person does. */
const PATIENCE_MS = 75_000;

export interface Surroundings {
  readonly isOnline: () => boolean;
  /** Calls back once after that many machine milliseconds; the answer cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

function failed(cause: Failure['cause'], details: string): Outcome<never> {
  return { kind: 'failed', failure: { cause, details } };
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

function outcomeOf<T>(json: unknown): Outcome<T> {
  if (typeof json !== 'string') return failed('unreadable', typeof json);
  let answer: ApiAnswer<T> | null;
  try {
    answer = JSON.parse(json) as ApiAnswer<T> | null;
  } catch {
    return failed('unreadable', json.slice(0, 200));
  }
  if (answer?.ok === true) return { kind: 'answered', answer: answer.answer };
  // The desk says that it broke in the shape of a refusal; whether the act was done, nobody knows.
  if (answer?.ok === false && answer.refusal.code === 'DEFECT')
    return failed('defect', answer.refusal.what + ' ' + answer.refusal.remedy);
  if (answer?.ok === false) return { kind: 'refused', refusal: answer.refusal };
  return failed('unreadable', json.slice(0, 200));
}

/** What Google says where somebody has withdrawn the script's permission, or never granted all of it. */
const NOT_PERMITTED = /authorization is required|do(?:es)? not have permission/i;

function causeOf(fault: unknown, { isOnline }: Surroundings): Failure['cause'] {
  if (!isOnline()) return 'offline';
  return NOT_PERMITTED.test(wordsOf(fault)) ? 'permission' : 'server';
}

/**
 * Makes the function that sends commands to the desk. A first answer counts, whatever comes after the patience ran out is dropped.
 * @param run null where no bridge exists; every command then fails
 */
export function sender(run: ScriptRun | null, surroundings: Surroundings): Send {
  return <C extends CommandName>(command: C, args: Args) =>
    new Promise<Outcome<Answers[C]>>((resolve) => {
      if (!run) {
        resolve(failed('server', 'google.script.run'));
        return;
      }
      const stopWaiting = surroundings.after(PATIENCE_MS, () => resolve(failed('noAnswer', command)));
      const settle = (outcome: Outcome<Answers[C]>): void => {
        stopWaiting();
        resolve(outcome);
      };
      try {
        run
          .withSuccessHandler((json) => settle(outcomeOf<Answers[C]>(json)))
          .withFailureHandler((fault) => settle(failed(causeOf(fault, surroundings), wordsOf(fault))))
          .api(JSON.stringify({ command, args }));
      } catch (fault) {
        settle(failed('server', wordsOf(fault)));
      }
    });
}
