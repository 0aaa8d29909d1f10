/** Permission, timers, mail, form and zone, looked at now. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Busy } from '../controls/Busy';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useAct } from '../rpc/useAct';
import { useQuestion } from '../rpc/useQuestion';
import { useWizardTexts } from './useSetUpTexts';

const MARKS = { ok: 'met', info: 'info', warning: 'late', error: 'late' } as const;

export interface CheckListProps {
  readonly timeZone: string;
  /** Whether there is a desk that could be repaired. */
  readonly isLive: boolean;
}

/** Says of each whether it is as it must be; where something is not, repair can be run from here. */
export function CheckList({ timeZone, isLive }: CheckListProps): JSX.Element {
  const { boot, announce } = useWindow();
  const words = useWizardTexts();
  const { language } = boot;
  const { busy, outcome, answer, ask, again } = useQuestion('checkSurroundings');
  const [told, setTold] = useState('');
  const repair = useAct<'repair'>(({ created, repaired }) => {
    const count = created.length + repaired.length;
    setTold(count === 0 ? words.notFixed : words.fixed(count));
    announce(count === 0 ? words.notFixed : words.fixed(count));
    again();
  });
  useEffect(() => void ask({ language, timeZone }), [ask, language, timeZone]);
  const lines = answer?.lines ?? [];
  const isWrong = lines.some(({ severity }) => severity === 'warning' || severity === 'error');
  return (
    <section aria-labelledby="check-title" aria-busy={busy}>
      <h3 id="check-title">{words.check}</h3>
      <p class="hint">{words.checkHint}</p>
      {answer === null && busy ? <Busy lines={5} /> : null}
      <ul class="checks">
        {lines.map(({ topic, severity, what, remedy }) => (
          <li key={topic + what} class={severity}>
            <Icon name={MARKS[severity]} />
            <div>
              <strong>
                {words.topics[topic]}
                <span class="severity"> · {words.severities[severity]}</span>
              </strong>
              <p>{what}</p>
              {remedy === '' ? null : (
                <p class="hint">
                  <WithLinks text={remedy} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {told === '' ? null : <p role="status">{told}</p>}
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
      <Trouble outcome={repair.outcome} busy={repair.busy} onRetry={repair.again} />
      <div class="buttons">
        {isLive && isWrong ? (
          <Button look="primary" busy={repair.busy} onPress={() => void repair.run('repair', {})}>
            {repair.busy ? words.fixing : words.fix}
          </Button>
        ) : null}
        <Button icon="refresh" busy={busy} onPress={again}>
          {words.checkAgain}
        </Button>
      </div>
    </section>
  );
}

/** Text whose addresses can be clicked. */
function WithLinks({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split(/(https?:[^\s，。]+)/).map((part) =>
        part.startsWith('http') ? (
          <a key={part} href={part} target="_blank" rel="noopener">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
