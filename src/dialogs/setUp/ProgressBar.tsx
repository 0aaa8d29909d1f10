/** How far one is in the set-up. */
import type { JSX } from 'preact';
import { WIZARD_STEPS, type WizardStep } from '../../i18n/dialogs/wizard';
import { useWizardTexts } from './useSetUpTexts';

export interface ProgressBarProps {
  readonly step: WizardStep;
  /** The furthest step one may go to. */
  readonly reached: WizardStep;
  readonly onStep: (step: WizardStep) => void;
}

/** The steps by name: those one has been to can be gone to again. */
export function ProgressBar({ step, reached, onStep }: ProgressBarProps): JSX.Element {
  const words = useWizardTexts();
  const furthest = WIZARD_STEPS.indexOf(reached);
  return (
    <nav aria-label={words.progress}>
      <ol class="steps">
        {WIZARD_STEPS.map((one, at) => {
          const isHere = one === step;
          const isDone = !isHere && at <= furthest;
          const name = (
            <>
              <span class="mark" aria-hidden="true">
                {isDone ? '✓' : at + 1}
              </span>
              <span>{words.steps[one].name}</span>
              {isDone ? <span class="unseen">{words.finished}</span> : null}
            </>
          );
          return (
            <li key={one} class={isHere ? 'here' : isDone ? 'went' : ''}>
              {isDone ? (
                <button type="button" onClick={() => onStep(one)}>
                  {name}
                </button>
              ) : (
                <span class="name" aria-current={isHere ? 'step' : undefined}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
