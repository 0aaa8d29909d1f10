/** The dialog for customers' data as a whole. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { customerDataTexts } from '../../i18n/customerData';
import { windowTexts, type WindowTexts } from '../../i18n/windowTexts';
import { Busy } from '../controls/Busy';
import { Notice } from '../controls/Notice';
import { Trouble } from '../controls/Trouble';
import { DeskProvider } from '../desk/deskContext';
import { LiveRegion, useAnnouncements } from '../desk/LiveRegion';
import { useBoot } from '../desk/useBoot';
import type { BootWords } from '../desk/useBoot';
import { OneCustomer } from './OneCustomer';
import { Retention } from './Retention';

const WORDS: BootWords<WindowTexts> = {
  first: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
  textsIn: windowTexts,
};

/** Boots, and shows what an administrator may do; to others it says that they may not. */
export function CustomerDataWindow(): JSX.Element {
  const { said, announce } = useAnnouncements();
  const { busy, outcome, desk, ready, load } = useBoot(announce, WORDS);
  const words = customerDataTexts(desk.boot.language);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const isAdmin = desk.boot.me.role === 'admin';
  return (
    <DeskProvider value={desk}>
      <main aria-busy={busy}>
        <h1>{words.title}</h1>
        <p class="hint">{words.intro}</p>
        {ready && isAdmin ? (
          <>
            <OneCustomer words={words} />
            <Retention words={words} />
          </>
        ) : null}
        {ready && !isAdmin ? <Notice tone="warning" title={words.adminOnly} /> : null}
        {!ready && busy ? <Busy lines={6} /> : null}
        <Trouble outcome={outcome} busy={busy} onRetry={() => void load()} />
      </main>
      <LiveRegion said={said} />
    </DeskProvider>
  );
}
