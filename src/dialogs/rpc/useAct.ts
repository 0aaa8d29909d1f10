/** An act as a component sees it: under way or not, and how the last one ended. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWindow } from '../desk/deskContext';
import { act } from './act';
import type { Answers, Args, CommandName } from './commands';
import type { Outcome } from './outcome';
import { requestId } from './requestId';

export interface ActState<C extends CommandName> {
  readonly busy: boolean;
  readonly outcome: Outcome<Answers[C]> | null;
  /** The outcome, or null where it is still under way from an earlier press. */
  readonly run: (command: C, args: Args) => Promise<Outcome<Answers[C]> | null>;
  /** Sends the last one again, under the same request id. */
  readonly again: () => void;
  readonly forget: () => void;
}

/**
 * A changing command in a component.
 * @param onAnswer called after each answer, also when it came on a retry
 */
export function useAct<C extends CommandName>(onAnswer: (answer: Answers[C], command: C) => void): ActState<C> {
  const { send } = useWindow();
  const once = useMemo(() => act(send, requestId), [send]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Answers[C]> | null>(null);
  const last = useRef<{ readonly command: C; readonly args: Args } | null>(null);
  const told = useRef(onAnswer);
  told.current = onAnswer;

  const run = async (command: C, args: Args): Promise<Outcome<Answers[C]> | null> => {
    setBusy(true);
    const sent = once(command, args);
    const ended = await sent;
    if (!ended) return null;
    last.current = { command, args };
    setBusy(false);
    setOutcome(ended);
    if (ended.kind === 'answered') told.current(ended.answer, command);
    return ended;
  };
  const again = (): void => {
    if (last.current) void run(last.current.command, last.current.args);
  };
  return { busy, outcome, run, again, forget: () => setOutcome(null) };
}
