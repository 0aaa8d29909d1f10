/** What the sidebar shows in a spreadsheet that is not a desk yet. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useDesk } from '../../desk/deskContext';
import { scriptBridge } from '../../rpc/scriptRun';

/** Says so and opens the set-up window. */
export function NotSetUp({ busy, onAgain }: { readonly busy: boolean; readonly onAgain: () => void }): JSX.Element {
  const { texts, announce } = useDesk();
  const [opened, setOpened] = useState(false);
  const [fault, setFault] = useState('');
  const openSetUp = (): void => {
    setOpened(true);
    setFault('');
    announce(texts.start.openingSetUp);
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
      <h1>{texts.start.notSetUpTitle}</h1>
      <p>{texts.start.notSetUp}</p>
      <Button look="primary" onPress={openSetUp}>
        {texts.start.openSetUp}
      </Button>
      {opened ? <p>{texts.start.openingSetUp}</p> : null}
      {fault ? <p role="alert">{texts.failure.title + texts.colon + fault}</p> : null}
      <Button look="quiet" busy={busy} onPress={onAgain}>
        {texts.start.again}
      </Button>
    </main>
  );
}
