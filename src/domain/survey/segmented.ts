/** Chinese parted into words by the dictionary of the script's engine, where that has one. */
import { LINKING } from './frequentWords';

/** What is used of Intl.Segmenter, which is newer than the language that is compiled to. */
interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly isWordLike?: boolean }>;
}

/** Single letters that belong to no word before them. */
const PARTICLES = '的了吗呢吧啊呀着过和与或就也都很太又再才只更还没不我你您他她它';
/** A phrase of two words is at most that long. */
const LONGEST_PHRASE = 8;

let known: Segmenter | null | undefined;

/**
 * Parts a run of Chinese characters into its words and pairs of neighbouring words; undefined where the engine has no dictionary.
 * Whether Google's has one is unconfirmed.
 * @example segmenter()?.('登录超时') //=> ['登录', '登录超时', '超时']
 */
export function segmenter(): ((run: string) => readonly string[]) | undefined {
  if (known === undefined) {
    const Made =
      typeof Intl === 'undefined'
        ? undefined
        : (
            Intl as {
              readonly Segmenter?: new (locale: string, options: { readonly granularity: 'word' }) => Segmenter;
            }
          ).Segmenter;
    known = Made ? new Made('zh', { granularity: 'word' }) : null;
  }
  const parts = known;
  return parts === null ? undefined : (run) => piecesOf(Array.from(parts.segment(run), ({ segment }) => segment));
}

function piecesOf(parts: readonly string[]): readonly string[] {
  const words = joined(parts);
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!tells(word)) return [];
    const own = isLetter(word) ? [] : [word];
    const pair = next !== undefined && tells(next) ? word + next : '';
    return pair !== '' && pair.length <= LONGEST_PHRASE ? [...own, pair] : own;
  });
}

/** A word that the dictionary lacks comes in single letters: two that follow each other are one. */
function joined(parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>((words, part) => {
    const before = words[words.length - 1];
    const isOne =
      before !== undefined && isLetter(before) && isLetter(part) && !LINKING.has(before) && !PARTICLES.includes(part);
    return isOne ? [...words.slice(0, -1), before + part] : [...words, part];
  }, []);
}

function isLetter(word: string): boolean {
  return Array.from(word).length === 1;
}

/** Words of nothing but linking characters tell nothing by themselves. */
function tells(word: string): boolean {
  return Array.from(word).some((letter) => !LINKING.has(letter));
}
