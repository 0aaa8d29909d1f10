/** A window of its own on the desk, from its first question to what it shows. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type WindowTexts, windowTexts } from '../../i18n/dialogs/windowTexts';
import type { Language } from '../../packs/pack';
import { Busy } from '../controls/Busy';
import { Trouble } from '../controls/Trouble';
import type { BootAnswer } from '../rpc/commands';
import { browserLanguage } from '../words/browserLanguage';
import { DeskProvider } from './deskContext';
import { LiveRegion, useAnnouncements } from './LiveRegion';
import type { BootWords } from './useBoot';
import { useBoot } from './useBoot';

const WORDS: BootWords<WindowTexts> = { first: browserLanguage(), textsIn: windowTexts };

export interface DeskWindowProps<Words extends { readonly title: string; readonly intro: string }> {
  readonly wordsIn: (language: Language) => Words;
  /** What the window shows once the desk has answered. */
  readonly children: (words: Words, boot: BootAnswer) => ComponentChildren;
}

/** Boots, and says what went wrong where that fails. */
export function DeskWindow<Words extends { readonly title: string; readonly intro: string }>({
  wordsIn,
  children,
}: DeskWindowProps<Words>): JSX.Element {
  const { said, announce } = useAnnouncements();
  const { busy, outcome, desk, ready, load } = useBoot(announce, WORDS);
  const words = wordsIn(desk.boot.language);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <DeskProvider value={desk}>
      <main aria-busy={busy}>
        <h1>{words.title}</h1>
        <p class="hint">{words.intro}</p>
        {ready ? children(words, desk.boot) : busy ? <Busy lines={6} /> : null}
        <Trouble outcome={outcome} busy={busy} onRetry={() => void load()} />
      </main>
      <LiveRegion said={said} />
    </DeskProvider>
  );
}
