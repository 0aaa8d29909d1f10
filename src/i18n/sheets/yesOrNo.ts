/** Yes and no on the settings sheet. */
import type { Language } from '../../packs/pack';

const WORDS: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  'zh-CN': ['是', '否'],
  en: ['yes', 'no'],
};
const YES = ['yes', 'y', 'on', 'true', '是', '开', '启用', '1'];
const NO = ['', 'no', 'n', 'off', 'false', '否', '关', '停用', '0'];

/** The word for it. */
export function yesOrNo(language: Language, isYes: boolean): string {
  return WORDS[language][isYes ? 0 : 1];
}

/** What somebody typed, in either language; null where it is neither. An empty cell means no. */
export function isYes(found: string): boolean | null {
  const word = found.normalize('NFKC').trim().toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : null;
}
