/** The terms by which texts are compared. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
/** Words so common that they liken everything to everything. */
const COMMON = new Set(
  'a an and are as at be been but by can did do for from had has have he i in is it its me my no not of on or our she so that the their they this to was we were will with you your'.split(
    ' ',
  ),
);
/** Texts are compared by their beginning: a long mail thread below it would cost much and tell little. */
const COMPARED_LENGTH = 1_000;

/**
 * How often each term occurs: pairs of neighbouring letters in Chinese, where words are not parted, and words in lower case
 * without a plural s elsewhere.
 * @example terms('屏幕坏了 Screens') //=> Map { '屏幕' => 1, '幕坏' => 1, '坏了' => 1, 'screen' => 1 }
 */
export function terms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const compared = text.slice(0, COMPARED_LENGTH).normalize('NFKC').toLowerCase();
  for (const run of compared.match(RUNS) ?? []) {
    if (HAN.test(run)) pairs(run).forEach(add);
    else if (!COMMON.has(run)) add(singular(run));
  }
  return counts;
}

function pairs(run: string): readonly string[] {
  const letters = Array.from(run);
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
