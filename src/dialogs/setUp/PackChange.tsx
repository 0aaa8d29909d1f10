/** What another way of working would change about a live desk. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Busy } from '../controls/Busy';
import { Notice } from '../controls/Notice';
import { TickField } from '../controls/TickField';
import { Trouble } from '../controls/Trouble';
import { useWindow } from '../desk/deskContext';
import { useQuestion } from '../rpc/useQuestion';
import type { StepProps } from './stepProps';
import { useWizardTexts } from './useSetUpTexts';

export interface PackChangeProps extends Pick<StepProps, 'values' | 'put'> {
  /** Whether somebody went on without having said that they have read it. */
  readonly isFaulty: boolean;
}

/** The lines that the desk says about it, and a tick without which nothing is changed. */
export function PackChange({ values: { pack, switchTo }, put, isFaulty }: PackChangeProps): JSX.Element {
  const { boot } = useWindow();
  const more = useWizardTexts();
  const { ask, again, answer, outcome, busy } = useQuestion('previewPack');
  useEffect(() => void ask({ pack, language: boot.language }), [ask, pack, boot.language]);
  const isKnown = answer !== null && answer.to === pack;
  return (
    <section aria-labelledby="change-title" aria-live="polite" aria-busy={busy}>
      <h3 id="change-title">{more.packChange}</h3>
      {isKnown ? (
        <>
          <ul class="points">
            {answer.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class={isFaulty ? 'field faulty' : 'field'}>
            <TickField
              label={more.packChangeRead}
              value={switchTo === pack}
              onValue={(isRead) => put({ switchTo: isRead ? pack : '' })}
            />
            {isFaulty ? <Notice tone="warning">{more.packChangeUnread}</Notice> : null}
          </div>
        </>
      ) : busy ? (
        <Busy lines={5} />
      ) : null}
      <Trouble outcome={outcome} busy={busy} onRetry={again} />
    </section>
  );
}
