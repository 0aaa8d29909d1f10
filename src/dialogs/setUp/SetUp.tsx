/** The set-up window as a whole. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { setUpTexts } from '../../i18n/dialogs/setUp';
import { type WindowTexts, windowTexts } from '../../i18n/dialogs/windowTexts';
import type { Language } from '../../packs/pack';
import { Busy } from '../controls/Busy';
import { Trouble } from '../controls/Trouble';
import { DeskProvider } from '../desk/deskContext';
import { LiveRegion, useAnnouncements } from '../desk/LiveRegion';
import type { BootWords } from '../desk/useBoot';
import { useBoot } from '../desk/useBoot';
import type { SetUpResult } from '../rpc/commands';
import { browserLanguage } from '../words/browserLanguage';
import { FirstQuestion } from './FirstQuestion';
import { SetUpDone } from './SetUpDone';

/** The language is chosen in this window, so it has the words of all. */
const WORDS: BootWords<WindowTexts> = {
  first: browserLanguage(),
  textsIn: windowTexts,
};

/** Boots, asks, runs, and says what came of it. */
export function SetUp(): JSX.Element {
  const { said, announce } = useAnnouncements();
  const { busy, outcome, desk, ready, load } = useBoot(announce, WORDS);
  const wanted = useRef<Language | undefined>(undefined);
  const speak = (language: Language): void => {
    wanted.current = language;
    void load(language);
  };
  const [result, setResult] = useState<SetUpResult | null>(null);
  const words = setUpTexts(desk.boot.language);
  const title = desk.boot.isSetUp ? words.againTitle : words.title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const finish = (ended: SetUpResult): void => {
    setResult(ended);
    announce(words.doneTitle);
  };
  return (
    <DeskProvider value={desk}>
      <main aria-busy={busy}>
        {result ? (
          <SetUpDone result={result} />
        ) : (
          <>
            <h1>{title}</h1>
            {ready ? <FirstQuestion onLanguage={speak} onDone={finish} /> : busy ? <Busy lines={8} /> : null}
            <Trouble outcome={outcome} busy={busy} onRetry={() => void load(wanted.current)} />
          </>
        )}
      </main>
      <LiveRegion said={said} />
    </DeskProvider>
  );
}
