import { page } from './pageState';
import { useStore } from './store';
import { TEXTS, type Texts } from './texts';

/** The words of the chosen language; renders again when it changes. */
export function useTexts(): Texts {
  return TEXTS[useStore(page, (state) => state.language)];
}
