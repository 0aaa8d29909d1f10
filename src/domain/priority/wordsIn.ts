/** Finding signal words in what a customer wrote, in Chinese and in English. */
const HAN = /\p{Script=Han}/u;
/** 不紧急, 并不是很紧急, 没有那么急 … directly before the word; 非常 is no negation. */
const NOT_BEFORE = /(?:不|没有?|无|未|非)(?:是|算|太|很|那么|特别|会|需要?)*$/;
const NOT_BEFORE_LATIN =
  /(?:\b(?:not|no|never|isn't|wasn't|without)|n't)(?:\s+(?:very|so|that|too|really|particularly|be|an?|any))*\s+$/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Those of `words` that occur in `text`. Letter case and full-width forms do not matter. A word in Latin letters or
 * digits only counts as a whole word: "sue" is not found in "issue", nor 12315 in a longer number.
 * @param unlessNegated leaves out a word that is directly denied: 不紧急, "not urgent"
 * @example wordsIn('很紧急！', ['紧急', '曝光']) //=> ['紧急']
 */
export function wordsIn(text: string, words: readonly string[], unlessNegated = false): readonly string[] {
  const read = readable(text);
  return words.filter((word) => occurs(read, readable(word), unlessNegated));
}

function occurs(text: string, word: string, unlessNegated: boolean): boolean {
  if (word === '') return false;
  const isHan = HAN.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at);
    if (!isHan && !standsAlone(before, text.slice(at + word.length))) continue;
    if (unlessNegated && (isHan ? NOT_BEFORE : NOT_BEFORE_LATIN).test(before)) continue;
    return true;
  }
  return false;
}

/** Han letters next to a Latin word are no part of it: 请asap处理. */
function standsAlone(before: string, after: string): boolean {
  const neighbours = [Array.from(before).pop() ?? '', Array.from(after)[0] ?? ''];
  return neighbours.every((letter) => !LETTER.test(letter) || HAN.test(letter));
}

function readable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
}
