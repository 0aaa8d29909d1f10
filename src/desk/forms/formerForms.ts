/** Forms that the desk asked with before. */
import type { Language } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';

interface Asking {
  readonly titles: unknown;
  /** Of a survey: its process. */
  readonly pack?: string;
}

/**
 * Puts a form aside for another one, of before where there is one that is wanted. Two that ask the same are known as one, since an answer is
 * told by what was asked.
 * @returns the one to take up, undefined where it has to be made; and those that stay known
 */
export function takenUp<Form extends Asking>(
  form: Form,
  former: readonly Form[] | undefined,
  isWanted: (form: Form) => boolean,
): { readonly again: Form | undefined; readonly others: readonly Form[] } {
  const all = [...(former ?? []).filter((one) => asked(one) !== asked(form)), form];
  const again = all.find(isWanted);
  return { again, others: all.filter((one) => one !== again) };
}

/**
 * The form that the desk asks with in a language. One whose words are of none of the desk's languages stays: they are somebody's own.
 * @param form undefined where none was made yet
 * @param isIn whether a form was made in a language
 */
export function inLanguage<Form extends Asking>(
  form: Form | undefined,
  former: readonly Form[] | undefined,
  language: Language,
  isIn: (form: Form, language: Language) => boolean,
): { readonly again: Form | undefined; readonly others: readonly Form[] } {
  if (form === undefined || isIn(form, language) || !LANGUAGES.some((one) => isIn(form, one)))
    return { again: form, others: former ?? [] };
  return takenUp(form, former, (one) => isIn(one, language));
}

function asked({ titles, pack }: Asking): string {
  return JSON.stringify([titles, pack]);
}
