/** Whether groups of the team chat are told, and the way to the window where they are chosen. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useWindow } from '../desk/deskContext';
import { scriptBridge } from '../rpc/scriptRun';
import type { StepProps } from './stepProps';
import { useWizardTexts } from './useSetUpTexts';

/** Shows the groups that there are; they are added in a window of their own, which needs a desk. */
export function ChatStep({ facts, isLive }: StepProps): JSX.Element {
  const { chat: words } = useWizardTexts();
  const { isBuilt, groups } = facts.chat;
  const { texts } = useWindow();
  const [fault, setFault] = useState('');
  const openChat = (): void => {
    setFault('');
    scriptBridge()
      ?.run.withSuccessHandler(() => undefined)
      .withFailureHandler((broken) => setFault(broken instanceof Error ? broken.message : String(broken)))
      .showChat();
  };
  if (!isBuilt) return <p>{words.notBuilt}</p>;
  return (
    <>
      <p>{words.about}</p>
      {groups.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <section aria-labelledby="groups-title">
          <h3 id="groups-title">{words.groups}</h3>
          <ul>
            {groups.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {isLive ? (
        <>
          <div class="buttons">
            <Button onPress={openChat}>{words.open}</Button>
          </div>
          {fault === '' ? null : (
            <Notice tone="bad" title={texts.failure.title} alert>
              <p>{fault}</p>
            </Notice>
          )}
          <p class="hint">{words.openHint}</p>
        </>
      ) : (
        <p class="hint">{words.later}</p>
      )}
    </>
  );
}
