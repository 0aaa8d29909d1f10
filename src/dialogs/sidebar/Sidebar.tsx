/** The sidebar as a whole. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Busy } from '../controls/Busy';
import { Trouble } from '../controls/Trouble';
import { DeskProvider } from '../desk/deskContext';
import { LiveRegion, useAnnouncements } from '../desk/LiveRegion';
import { useBoot } from '../desk/useBoot';
import { scriptBridge } from '../rpc/scriptRun';
import { pageWords } from '../words/pageWords';
import { NoRole } from './start/NoRole';
import { NotSetUp } from './start/NotSetUp';
import { Views } from './Views';

/** Boots, then shows the views, or why there are none. */
export function Sidebar(): JSX.Element {
  const { said, announce } = useAnnouncements();
  const words = useMemo(pageWords, []);
  const { busy, outcome, desk, ready, load } = useBoot(
    announce,
    useMemo(() => ({ first: words.language, textsIn: () => words.texts }), [words]),
  );
  const { isSetUp, me, language } = desk.boot;
  useEffect(() => {
    // The language was chosen or changed after this page was served: it is served anew, with the words of that one.
    if (isSetUp && language !== words.language) scriptBridge()?.run.showSidebar();
  }, [isSetUp, language, words]);
  useEffect(() => {
    document.title = desk.texts.appName;
  }, [desk]);
  const again = (): void => void load();
  return (
    <DeskProvider value={desk}>
      {!ready ? (
        <main>
          <h1 class="unseen">{desk.texts.appName}</h1>
          {busy ? <Busy lines={6} /> : <Trouble outcome={outcome} busy={busy} onRetry={again} />}
        </main>
      ) : !isSetUp ? (
        <NotSetUp busy={busy} onAgain={again} />
      ) : me.role === null ? (
        <NoRole busy={busy} onAgain={again} />
      ) : (
        <Views />
      )}
      <LiveRegion said={said} />
    </DeskProvider>
  );
}
