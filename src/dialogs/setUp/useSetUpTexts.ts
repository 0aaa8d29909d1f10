import { setUpTexts, type SetUpTexts } from '../../i18n/dialogs';
import { useDesk } from '../desk/deskContext';

/** The words of the set-up window in the language chosen in it. */
export function useSetUpTexts(): SetUpTexts {
  return setUpTexts(useDesk().boot.language);
}
