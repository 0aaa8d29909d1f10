/** The kind of problem on the intake form for whoever finds none that fits. */
import type { Language } from '../../packs/pack';

const WORDS: Readonly<Record<Language, string>> = { 'zh-CN': '其他', en: 'Something else' };

/** The word for it. */
export function otherCategory(language: Language): string {
  return WORDS[language];
}
