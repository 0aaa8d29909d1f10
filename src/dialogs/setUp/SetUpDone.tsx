/** What set-up has done. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Icon, type IconName } from '../controls/Icon';
import type { SetUpResult } from '../rpc/commands';
import { scriptBridge } from '../rpc/scriptRun';
import { CheckList } from './CheckList';
import { useSetUpTexts, useWizardTexts } from './useSetUpTexts';

function Results({
  title,
  icon,
  lines,
}: {
  readonly title: string;
  readonly icon: IconName;
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <section class={'results ' + icon}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} />
            <span>
              {/^https?:/.test(line) ? (
                <a href={line} target="_blank" rel="noopener">
                  {line}
                </a>
              ) : (
                line
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lists what was created, what was repaired, and what a person should look at. */
export function SetUpDone({ result }: { readonly result: SetUpResult }): JSX.Element {
  const words = useSetUpTexts();
  const more = useWizardTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const inWords = (line: string): string => (line === 'tick' || line === 'onFormSubmit' ? more.made[line] : line);
  const [created, repaired] = [result.created.map(inWords), result.repaired.map(inWords)];
  const { findings } = result;
  return (
    <div class="done">
      <h1 ref={heading} tabIndex={-1}>
        {words.doneTitle}
      </h1>
      {created.length + repaired.length + findings.length === 0 ? <p>{words.nothingToDo}</p> : null}
      <Results title={words.findings} icon="late" lines={findings} />
      <CheckList timeZone="" isLive />
      <Results title={words.created} icon="met" lines={created} />
      <Results title={words.repaired} icon="met" lines={repaired} />
      <p>{more.whatNext}</p>
      <div class="buttons">
        <Button look="primary" onPress={() => scriptBridge()?.host.close()}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
