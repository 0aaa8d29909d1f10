/** The window that shows how each kind of mail looks. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { mailWindowTexts, type MailWindowTexts } from '../../i18n/mailWindow';
import { Busy } from '../controls/Busy';
import { Trouble } from '../controls/Trouble';
import { DeskProvider } from '../desk/deskContext';
import { LiveRegion, useAnnouncements } from '../desk/LiveRegion';
import { useBoot } from '../desk/useBoot';
import type { BootWords } from '../desk/useBoot';
import { MailView } from './MailView';

const WORDS: BootWords<MailWindowTexts> = {
  first: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
  textsIn: mailWindowTexts,
};

/** Boots and shows the first kind of mail. */
export function Mails(): JSX.Element {
  const { said, announce } = useAnnouncements();
  const { busy, outcome, desk, ready, load } = useBoot(announce, WORDS);
  const words = desk.texts.mails;
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  return (
    <DeskProvider value={desk}>
      <main aria-busy={busy}>
        <h1>{words.title}</h1>
        {ready ? <MailView words={words} /> : busy ? <Busy lines={8} /> : null}
        <Trouble outcome={outcome} busy={busy} onRetry={() => void load()} />
      </main>
      <LiveRegion said={said} />
    </DeskProvider>
  );
}
