/** What many customers write alike, found without a dictionary. */

export interface FrequentWord {
  /** As it is written most, in lower case where it is not Chinese. */
  readonly word: string;
  /** Texts that have it. */
  readonly texts: number;
  /** Those of them whose author gave a low score. */
  readonly low: number;
}

/** A text and whether its author was dissatisfied. */
export interface ScoredText {
  readonly text: string;
  readonly low: boolean;
}

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}'’])+|[^\p{L}\p{N}\s'’]+/gu;
const HAN = /^\p{Script=Han}/u;
const WORD = /^[\p{L}\p{N}]/u;
/** Chinese words have two to four characters, mostly. */
const SHORTEST = 2;
const LONGEST = 4;
/** Characters that no telling word begins or ends with. */
export const LINKING = new Set(
  '的了是我你您他她它们在和与就也都很太吗呢吧啊呀着过把被给对从到会这那个又及等让请最为以而但或并且可想去来说得地上下里中后前时些每各再才只更还没要有一',
);
/** Words that tell nothing by themselves. */
const COMMON = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can could did do does doing done for from get got had has have he her here him his how i if in into is it its just ' +
    'like made make me more most much my no nor not now of off on once one only or other our out over own please quite really she should so some still such than thank thanks that the their them then there these ' +
    'they this those to too under until up us very was we were what when where which while who why will with would you your'
  ).split(' '),
);
/** A text is read that far: one long story must not cost what all others do. */
const READ_LENGTH = 1_000;
/** A shorter word is left out where so much of it stands within a longer one. */
const WITHIN_SHARE = 0.75;
/** So many of the most frequent pieces are held against each other for every word that is wanted. */
const PIECES_A_WORD = 30;

/**
 * Words and phrases that stand in many texts, most frequent first. Each text counts once, however often it says a word. Chinese is cut into
 * all pieces of two to four characters, of which those stay that are no part of a more telling piece; other writing gives its words and pairs
 * of neighbouring words. What is alike in meaning but not in writing is not brought together.
 * @param fewest texts that must have a word, at least
 * @param limit how many words at most
 * @param cut parts a run of Chinese characters where there is something that knows its words
 * @example frequentWords([{ text: '配送太慢', low: true }, { text: '希望配送快一点', low: false }], 2, 5) //=> [{ word: '配送', texts: 2, low: 1 }]
 */
export function frequentWords(
  texts: readonly ScoredText[],
  fewest: number,
  limit: number,
  cut: (run: string) => readonly string[] = piecesOf,
): readonly FrequentWord[] {
  const counts = new Map<string, { texts: number; low: number }>();
  for (const { text, low } of texts) {
    for (const word of wordsIn(text, cut)) {
      const count = counts.get(word) ?? { texts: 0, low: 0 };
      count.texts += 1;
      if (low) count.low += 1;
      counts.set(word, count);
    }
  }
  const frequent = [...counts]
    .filter(([, count]) => count.texts >= fewest)
    .map(([word, count]): FrequentWord => ({ word, ...count }))
    .sort(
      (one, other) =>
        other.texts - one.texts ||
        other.low - one.low ||
        other.word.length - one.word.length ||
        (one.word < other.word ? -1 : 1),
    )
    .slice(0, limit * PIECES_A_WORD);
  return frequent
    .filter(
      ({ word, texts: of }) =>
        !frequent.some((other) => hasWithin(other.word, word) && other.texts >= WITHIN_SHARE * of),
    )
    .slice(0, limit);
}

function hasWithin(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length) return false;
  return HAN.test(longer) ? longer.includes(shorter) : ` ${longer} `.includes(` ${shorter} `);
}

function wordsIn(text: string, cut: (run: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  let before = '';
  for (const run of text.slice(0, READ_LENGTH).normalize('NFKC').toLowerCase().match(RUNS) ?? []) {
    if (HAN.test(run)) {
      cut(run).forEach((piece) => found.add(piece));
      before = '';
      continue;
    }
    const word = run
      .replace(/’/g, "'")
      .replace(/^'+|'+$/g, '')
      .replace(/'s$/, '');
    // A sign between two words parts them.
    const tells = WORD.test(word) && !COMMON.has(word) && word.length > 2 && !/^\p{N}+$/u.test(word);
    if (tells) {
      found.add(word);
      if (before !== '') found.add(`${before} ${word}`);
    }
    before = tells ? word : '';
  }
  return found;
}

function piecesOf(run: string): readonly string[] {
  const letters = Array.from(run);
  return letters.flatMap((first, at) =>
    LINKING.has(first)
      ? []
      : Array.from({ length: LONGEST - SHORTEST + 1 }, (_, index) => letters.slice(at, at + SHORTEST + index))
          .filter((piece, index) => piece.length === SHORTEST + index && !LINKING.has(piece[piece.length - 1] ?? ''))
          .map((piece) => piece.join('')),
  );
}
