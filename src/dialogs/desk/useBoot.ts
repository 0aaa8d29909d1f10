/** Fetches what a dialog needs before anything else, and makes the desk of it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { WindowTexts } from '../../i18n/dialogs/windowTexts';
import type { Language } from '../../packs/pack';
import { browserStorage } from '../drafts/browserStorage';
import { draftStore } from '../drafts/draftStore';
import type { BootAnswer, Send } from '../rpc/commands';
import type { Outcome } from '../rpc/outcome';
import { scriptBridge } from '../rpc/scriptRun';
import { sender } from '../rpc/sender';
import { dateWords } from '../words/dateWords';
import type { WindowContext } from './deskContext';

export interface BootState<Texts extends WindowTexts> {
  readonly busy: boolean;
  readonly outcome: Outcome<BootAnswer> | null;
  readonly desk: WindowContext<Texts>;
  /** Whether the desk has answered; until then `desk` holds words and nothing else. */
  readonly ready: boolean;
  readonly load: (language?: Language) => Promise<void>;
}

const nobody: Omit<BootAnswer, 'language' | 'timeZone' | 'now'> = {
  isSetUp: false,
  pack: null,
  packs: [],
  me: { mail: '', name: '', role: null },
  categories: [],
  departments: [],
  priorities: [],
  impacts: [],
  urgencies: [],
  grades: [],
  moreCategories: [],
  promises: false,
  staff: [],
};

/** Where the words of a dialog come from. */
export interface BootWords<Texts extends WindowTexts> {
  /** The language to speak until the desk has answered. */
  readonly first: Language;
  /** The words for the language of the desk, or those that there are. */
  readonly textsIn: (language: Language) => Texts;
}

/** Boots a dialog: asks the desk once, and again whenever `load` is called. */
export function useBoot<Texts extends WindowTexts>(
  announce: (words: string) => void,
  words: BootWords<Texts>,
): BootState<Texts> {
  const send = useMemo<Send>(
    () =>
      sender(scriptBridge()?.run ?? null, {
        isOnline: () => navigator.onLine,
        after: (ms, callback) => {
          const timer = setTimeout(callback, ms);
          return () => clearTimeout(timer);
        },
      }),
    [],
  );
  const [busy, setBusy] = useState(true);
  const [outcome, setOutcome] = useState<Outcome<BootAnswer> | null>(null);
  const [boot, setBoot] = useState<BootAnswer | null>(null);
  const load = useCallback(
    async (language?: Language) => {
      setBusy(true);
      const ended = await send('boot', language ? { language } : {});
      setBusy(false);
      setOutcome(ended);
      if (ended.kind === 'answered') setBoot(ended.answer);
    },
    [send],
  );
  useEffect(() => void load(), [load]);

  const desk = useMemo<WindowContext<Texts>>(() => {
    const known: BootAnswer = boot ?? { ...nobody, language: words.first, timeZone: 'UTC', now: 0 };
    return {
      send,
      texts: words.textsIn(known.language),
      boot: known,
      dates: dateWords(known.language, known.timeZone, known.now),
      drafts: draftStore(browserStorage(), known.me.mail, Date.now),
      announce,
    };
  }, [boot, send, announce, words]);
  useEffect(() => {
    document.documentElement.lang = desk.boot.language;
  }, [desk]);
  return { busy, outcome, desk, ready: boot !== null, load };
}
