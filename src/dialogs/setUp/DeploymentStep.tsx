/** How the desk is installed, and whether all around it is right. */
import type { JSX } from 'preact';
import { CheckList } from './CheckList';
import type { StepProps } from './stepProps';
import { useWizardTexts } from './useSetUpTexts';

/** In this file or as an add-on, then the check. */
export function DeploymentStep({ values, put, isLive }: StepProps): JSX.Element {
  const words = useWizardTexts();
  return (
    <>
      <fieldset class="packs field" role="radiogroup">
        <legend>{words.deployment}</legend>
        {(['bound', 'addOn'] as const).map((one) => (
          <label key={one} class={one === values.deployment ? 'chosen' : ''}>
            <input
              type="radio"
              name="deployment"
              value={one}
              checked={one === values.deployment}
              onChange={() => put({ deployment: one })}
              aria-describedby={'about-' + one}
            />
            <span>
              <strong>{words.deployments[one].name}</strong>
              <span class="hint" id={'about-' + one}>
                {words.deployments[one].about}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <CheckList timeZone={values.timeZone.trim()} isLive={isLive} />
    </>
  );
}
