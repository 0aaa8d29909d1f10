/**
 * The words that a page came with: those of one language, put beside it when it is opened (src/entry/menu.ts), so that no page
 * carries words that nobody reads.
 */
import type { DialogTexts } from '../../i18n/dialogs/dialogs';
import type { Language } from '../../packs/pack';

export interface PageWords {
  readonly language: Language;
  readonly texts: DialogTexts;
}

/**
 * The words of this page.
 * @throws {Error} where the page was served without: a fault of the program
 */
export function pageWords(): PageWords {
  const page = globalThis as { readonly loopdeskWords?: PageWords };
  if (!page.loopdeskWords) throw new Error('this page was served without its words');
  return page.loopdeskWords;
}
