/** The dialog for team chats as a whole. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { chatDialogTexts } from '../../i18n/chatDialog';
import { windowTexts, type WindowTexts } from '../../i18n/windowTexts';
import { Busy } from '../controls/Busy';
import { Trouble } from '../controls/Trouble';
import { DeskProvider } from '../desk/deskContext';
import { LiveRegion, useAnnouncements } from '../desk/LiveRegion';
import { useBoot } from '../desk/useBoot';
import type { BootWords } from '../desk/useBoot';
import { GroupList } from './GroupList';

const WORDS: BootWords<WindowTexts> = {
  first: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
  textsIn: windowTexts,
};

/** Boots, and shows the groups. */
export function ChatWindow(): JSX.Element {
  const { said, announce } = useAnnouncements();
  const { busy, outcome, desk, ready, load } = useBoot(announce, WORDS);
  const words = chatDialogTexts(desk.boot.language);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <DeskProvider value={desk}>
      <main aria-busy={busy}>
        <h1>{words.title}</h1>
        <p class="hint">{words.intro}</p>
        {ready ? <GroupList words={words} /> : busy ? <Busy lines={6} /> : null}
        <Trouble outcome={outcome} busy={busy} onRetry={() => void load()} />
      </main>
      <LiveRegion said={said} />
    </DeskProvider>
  );
}
