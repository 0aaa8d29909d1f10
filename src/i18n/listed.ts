import type { Language } from '../packs/pack';

/**
 * Words one after the other, as a language lists them.
 * @example listed('zh-CN', ['签收', '解决']) //=> '签收、解决'
 */
export function listed(language: Language, words: readonly string[]): string {
  return words.join(language === 'zh-CN' ? '、' : ', ');
}
