import type { Language } from '../../packs/pack';

/** The language that the browser speaks, until the desk has said its own. */
export function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
