import type { Language } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';

/**
 * The words of a row in the desk's language, as far as they still are the pack's; what somebody wrote stays.
 * @param packWords the pack's words for that row in a language; undefined where it has no such row
 * @returns null where the pack has no such row
 */
export function followingLanguage<Words extends Readonly<Record<string, string>>>(
  language: Language,
  row: Words,
  packWords: (language: Language) => Words | undefined,
): Words | null {
  const now = packWords(language);
  if (!now) return null;
  const said = Object.entries(now).map(([key, word]) => [
    key,
    LANGUAGES.some((one) => packWords(one)?.[key] === row[key]) ? word : row[key],
  ]);
  return Object.fromEntries(said) as Words;
}
