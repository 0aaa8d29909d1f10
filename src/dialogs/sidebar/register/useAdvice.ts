/** What the desk says while a complaint is being typed: a priority, and cases like it. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { type QuestionState, useQuestion } from '../../rpc/useQuestion';
import { type RegisterValues, similarArguments, suggestionArguments } from './registerValues';

/** Long enough not to ask in the middle of a sentence. */
const PAUSE_MS = 1200;
/** Longer than a press takes: what is asked moves the form, and a button that moves under the finger is missed. */
const PRESS_MS = 300;

export interface Advice {
  readonly priority: QuestionState<'suggestPriority'>;
  readonly similar: QuestionState<'similarCases'>;
  /** Asks sooner than after the pause: a field was left. */
  readonly askNow: () => void;
}

function useWhenChanged(
  args: Record<string, unknown> | null,
  question: { ask: (args: Record<string, unknown>) => unknown; forget: () => void },
): () => void {
  const words = args ? JSON.stringify(args) : '';
  const asked = useRef('');
  const askNow = useCallback(() => {
    if (words === asked.current) return;
    asked.current = words;
    if (words === '') question.forget();
    else void question.ask(JSON.parse(words) as Record<string, unknown>);
  }, [words, question.ask, question.forget]);
  useEffect(() => {
    const timer = setTimeout(askNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [askNow]);
  return askNow;
}

/** Asks for both whenever what they depend on has changed and typing has paused, or a field was left. */
export function useAdvice(values: RegisterValues): Advice {
  const priority = useQuestion('suggestPriority');
  const similar = useQuestion('similarCases');
  const askPriority = useWhenChanged(suggestionArguments(values), priority);
  const askSimilar = useWhenChanged(similarArguments(values), similar);
  return {
    priority,
    similar,
    askNow: () => {
      setTimeout(() => {
        askPriority();
        askSimilar();
      }, PRESS_MS);
    },
  };
}
