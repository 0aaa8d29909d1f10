import type { Language } from './wire';

/**
 * The language of the terminal, from the variables that POSIX reads for it, the strongest first; Chinese where they do not say English.
 * @example terminalLanguage({ LANG: 'en_GB.UTF-8' }) //=> 'en'
 */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const said = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (one) => one !== undefined && one !== '',
  );
  return /^en/i.test(said ?? '') ? 'en' : 'zh-CN';
}
