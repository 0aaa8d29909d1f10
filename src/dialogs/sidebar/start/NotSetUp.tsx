/** What the sidebar shows in a spreadsheet that is not a desk yet. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useDesk } from '../../desk/deskContext';
import { scriptBridge } from '../../rpc/scriptRun';

/** Says so and opens the set-up window. */
export function NotSetUp({ busy, onAgain }: { readonly busy: boolean; readonly onAgain: () => void }): JSX.Element {
  const { texts, announce } = useDesk();
  const t = texts.start;
  const [opened, setOpened] = useState(false);
  const [fault, setFault] = useState('');
  const openSetUp = (): void => {
    setOpened(true);
    setFault('');
    announce(t.openingSetUp);
    scriptBridge()
      ?.run.withSuccessHandler(() => undefined)
      .withFailureHandler((broken) => {
        setOpened(false);
        setFault(broken instanceof Error ? broken.message : String(broken));
      })
      .showSetUp();
  };
  return (
    <main class="empty">
      <h1>{t.notSetUpTitle}</h1>
      <p>{t.notSetUp}</p>
      <Button look="primary" onPress={openSetUp}>
        {t.openSetUp}
      </Button>
      {opened ? <p>{t.openingSetUp}</p> : null}
      {fault ? <p role="alert">{texts.failure.title + texts.colon + fault}</p> : null}
      <Button look="quiet" busy={busy} onPress={onAgain}>
        {t.again}
      </Button>
    </main>
  );
}
