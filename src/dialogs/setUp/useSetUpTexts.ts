import { type SetUpTexts, setUpTexts } from '../../i18n/dialogs/setUp';
import { type WizardTexts, wizardTexts } from '../../i18n/dialogs/wizard';
import { useWindow } from '../desk/deskContext';

/** The words of the set-up window in the language chosen in it. */
export function useSetUpTexts(): SetUpTexts {
  return setUpTexts(useWindow().boot.language);
}

/** The words of its steps. */
export function useWizardTexts(): WizardTexts {
  return wizardTexts(useWindow().boot.language);
}
