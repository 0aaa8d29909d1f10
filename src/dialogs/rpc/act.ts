/** One act of a person: sent once at a time, and under the same request id until the desk has answered. */
import type { Answers, Args, CommandName, Send } from './commands';
import type { Outcome } from './outcome';

/**
 * Makes a function that sends changing commands. A second press while the first is under way does nothing; after a failure the
 * same arguments go out under the same request id, so that the desk does them once, and changed arguments are a new act.
 * @returns the outcome, or null where another press is still under way
 */
export function act(
  send: Send,
  newRequestId: () => string,
): <C extends CommandName>(command: C, args: Args) => Promise<Outcome<Answers[C]> | null> {
  let underWay = false;
  let unanswered: { readonly words: string; readonly requestId: string } | null = null;
  return async (command, args) => {
    if (underWay) return null;
    underWay = true;
    const words = command + JSON.stringify(args);
    // A look at a contact is answered once and never kept: asked again under its id, the desk would only say that it was done.
    const before = command === 'revealContact' ? null : unanswered;
    const requestId = before?.words === words ? before.requestId : newRequestId();
    unanswered = { words, requestId };
    const outcome = await send(command, { ...args, requestId });
    underWay = false;
    if (outcome.kind !== 'failed') unanswered = null;
    return outcome;
  };
}
