/** A reading command as a component sees it: only the answer to the latest question counts. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { useWindow } from '../desk/deskContext';
import type { Answers, Args, CommandName } from './commands';
import type { Outcome } from './outcome';

export interface QuestionState<C extends CommandName> {
  readonly busy: boolean;
  /** How the latest question ended; the one before it stays until then. */
  readonly outcome: Outcome<Answers[C]> | null;
  /** The last answer, kept while the same is asked again. */
  readonly answer: Answers[C] | null;
  readonly ask: (args: Args) => Promise<Outcome<Answers[C]> | null>;
  readonly again: () => void;
  readonly forget: () => void;
}

/** A reading command in a component. `ask` answers null where a later question overtook it. */
export function useQuestion<C extends CommandName>(command: C): QuestionState<C> {
  const { send } = useWindow();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Answers[C]> | null>(null);
  const [answer, setAnswer] = useState<Answers[C] | null>(null);
  const latest = useRef(0);
  const lastArgs = useRef<Args>({});

  const ask = useCallback(
    async (args: Args): Promise<Outcome<Answers[C]> | null> => {
      const mine = ++latest.current;
      lastArgs.current = args;
      setBusy(true);
      const ended = await send(command, args);
      if (mine !== latest.current) return null;
      setBusy(false);
      setOutcome(ended);
      if (ended.kind === 'answered') setAnswer(ended.answer);
      return ended;
    },
    [send, command],
  );
  const again = useCallback(() => void ask(lastArgs.current), [ask]);
  const forget = useCallback(() => {
    latest.current += 1;
    setBusy(false);
    setOutcome(null);
    setAnswer(null);
  }, []);
  return { busy, outcome, answer, ask, again, forget };
}
