import { settingTexts } from '../../i18n/sheets/texts';
import { packOf } from '../../packs/packs';
import type { SetUpState } from '../memory';

/**
 * Whether what a row of rules says is the process's as published, or the desk's default, in words.
 * @param marks by which the pack says that it is a default: any of them will do
 */
export function sourceWord({ pack, language }: SetUpState, marks: readonly string[]): string {
  const { defaults } = packOf(pack);
  const { sourceDefault, sourcePublished } = settingTexts(language);
  return marks.some((mark) => defaults.includes(mark)) ? sourceDefault : sourcePublished;
}
