/** The words of the closed lists: what a drop-down shows, and back to the id that the code knows. */
import type { Language } from '../../packs/pack';
import type { IdIn, ListId } from '../../sheets/lists';
import { wordsEn } from './words.en';
import { wordsZhCn } from './words.zh-CN';

export { reasonSentence } from '../reasons/reasons';

/** A word for every id of every list, in the list's order; distinct within a list, so that it leads back to its id. */
export type ListWords = { readonly [L in ListId]: Readonly<Record<IdIn<L>, string>> };

const WORDS: Readonly<Record<Language, ListWords>> = { 'zh-CN': wordsZhCn, en: wordsEn };

/** Whether a drop-down takes its words from a closed list of the code. */
export function isList(choices: string): choices is ListId {
  return Object.prototype.hasOwnProperty.call(wordsEn, choices);
}

/**
 * The word of an id; an id that the list does not have stays as it is.
 * @example wordIn('zh-CN', 'statuses', 'inProgress') //=> '处理中'
 */
export function wordIn(language: Language, list: ListId, id: string): string {
  const words: Readonly<Record<string, string>> = WORDS[language][list];
  return Object.prototype.hasOwnProperty.call(words, id) ? (words[id] ?? id) : id;
}

/** The words of a list, in the list's order. */
export function wordsOf(language: Language, list: ListId): readonly string[] {
  return Object.values(WORDS[language][list]);
}

/** The words of some ids in every language: what stands in cells may be older than the desk's language. */
export function wordsInAll(list: ListId, ids: readonly string[]): readonly string[] {
  return (Object.keys(WORDS) as Language[]).flatMap((language) => ids.map((id) => wordIn(language, list, id)));
}

/**
 * The id behind a word of any language, whatever its case and spaces; ids are taken too.
 * @returns the word itself where the list has no such word
 * @example idOf('statuses', 'in Progress') //=> 'inProgress'
 */
export function idOf(list: ListId, word: string): string {
  return idsByWord(list).get(plain(word)) ?? word;
}

const KNOWN = new Map<ListId, ReadonlyMap<string, string>>();

/** Words come before ids: what a person reads in the cell is what they mean. */
function idsByWord(list: ListId): ReadonlyMap<string, string> {
  const known = KNOWN.get(list);
  if (known) return known;
  const ids = new Map<string, string>();
  for (const id of Object.keys(wordsEn[list])) ids.set(plain(id), id);
  for (const words of Object.values(WORDS)) {
    for (const [id, word] of Object.entries(words[list])) ids.set(plain(word), id);
  }
  KNOWN.set(list, ids);
  return ids;
}

function plain(word: string): string {
  return word.replace(/\s+/g, '').toLowerCase();
}
