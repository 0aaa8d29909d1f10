/** The case as the page knows it, and what is under way. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerCase } from '../../desk/customerPage/pageAnswers';
import type { PageKind, PageRefusal } from '../../domain/customerPage/pageStatus';
import type { Language } from '../../packs/pack';
import { requestId } from '../rpc/requestId';
import { askDesk } from './customerRun';

type Refused = PageRefusal | 'notReached';

export interface CaseState {
  readonly language: Language;
  /** null until it was shown once. */
  readonly shown: CustomerCase | null;
  readonly refused: Refused | null;
  readonly isBusy: boolean;
  /** What was taken last, to be thanked for. */
  readonly taken: PageKind | null;
  readonly look: () => void;
  /** Whether it was taken. */
  readonly send: (kind: PageKind, text: string) => Promise<boolean>;
}

/** @param first the language until the desk tells its own */
export function useCustomerCase(token: string, first: Language): CaseState {
  const [language, setLanguage] = useState(first);
  const [shown, setShown] = useState<CustomerCase | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [taken, setTaken] = useState<PageKind | null>(null);
  const isUnderWay = useRef(false);
  /** The same words go out under the same id until somebody has answered: the desk takes them once. */
  const unanswered = useRef<{ readonly words: string; readonly id: string } | null>(null);

  const ask = useCallback(
    async (kind: PageKind | null, text: string): Promise<boolean> => {
      if (isUnderWay.current) return false;
      isUnderWay.current = true;
      setBusy(true);
      setTaken(null);
      const words = JSON.stringify([kind, text]);
      const id = unanswered.current?.words === words ? unanswered.current.id : requestId();
      if (kind !== null) unanswered.current = { words, id };
      const attempt = shown?.attempt ?? 1;
      const answer = await askDesk(token, kind === null ? undefined : { requestId: id, kind, attempt, text });
      isUnderWay.current = false;
      setBusy(false);
      if (answer !== null && kind !== null) unanswered.current = null;
      if (answer?.language) setLanguage(answer.language);
      setRefused(answer === null ? 'notReached' : answer.ok ? null : answer.refusal);
      if (answer?.ok !== true) return false;
      setShown(answer.case);
      if (answer.isTaken) setTaken(kind);
      return answer.isTaken;
    },
    [token, shown],
  );
  const look = useCallback(() => void ask(null, ''), [ask]);
  useEffect(look, []);
  return { language, shown, refused, isBusy, taken, look, send: ask };
}
