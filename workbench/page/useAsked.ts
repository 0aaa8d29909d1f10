import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../server/wire';
import { ask } from './connection';
import { page } from './pageState';
import { useStore } from './store';

/** What the server answers to a question, asked again after every change of the desk; null until the first answer. */
export function useAsked<P extends keyof Answers>(
  path: P,
  query: Readonly<Record<string, string | number>> = {},
): Answers[P] | null {
  const revision = useStore(page, (state) => state.desk?.revision ?? 0);
  const key = path + JSON.stringify(query);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Answers[P] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask<Answers[P]>(path, query)
      .then((value) => {
        if (isWanted) setAnswer({ key, value });
      })
      // Whether the server can be reached is shown by the page as a whole.
      .catch(() => null);
    return () => {
      isWanted = false;
    };
  }, [key, revision]);
  return answer?.key === key ? answer.value : null;
}
