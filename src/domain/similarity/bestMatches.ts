/** Which texts of a small library answer a question best. */
import { terms } from './terms';

export interface Match<T> {
  readonly candidate: T;
  /** Comparable within one question only. */
  readonly score: number;
}

/** How soon a term that is said again stops to count for more, and how much a long text is held against it (Robertson and Zaragoza 2009, ch. 3). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** Endings of English words that leave the matter as it is. */
const ENDING = /(?<=..[a-z])(?:ing|ed|er|or|ion|ment)$/;

/**
 * The candidates that share the most telling terms with a question, best first; equals keep their order (Okapi BM25). A term tells the more, the
 * fewer candidates have it. Unlike `similar` it has no measure of how like two texts are: it ranks short answers below long questions.
 * @param limit how many at most
 * @example bestMatches('退款没到账', [{ text: '发票' }, { text: '退款两周没有到账' }], 3)[0]?.candidate.text //=> '退款两周没有到账'
 */
export function bestMatches<T extends { readonly text: string }>(
  question: string,
  candidates: readonly T[],
  limit: number,
): readonly Match<T>[] {
  const wanted = [...rooted(question).keys()];
  const all = candidates.map(({ text }) => rooted(text));
  const lengths = all.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / all.length;
  const telling = new Map(wanted.map((term) => [term, tellingOf(term, all)]));
  return candidates
    .map((candidate, at) => {
      const counts = all[at] ?? new Map<string, number>();
      const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[at] ?? 0)) / usual;
      let score = 0;
      for (const term of wanted) {
        const count = counts.get(term) ?? 0;
        const tells = telling.get(term) ?? 0;
        score += (tells * count * (SATURATION + 1)) / (count + SATURATION * length);
      }
      return { candidate, score, at };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, limit)
    .map(({ candidate, score }) => ({ candidate, score }));
}

function tellingOf(term: string, all: readonly ReadonlyMap<string, number>[]): number {
  const having = all.filter((counts) => counts.has(term)).length;
  return Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
}

/** Terms without their English endings: "billed", "billing" and "bill" are one. */
function rooted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  terms(text).forEach((count, term) => {
    const root = rootOf(term);
    counts.set(root, (counts.get(root) ?? 0) + count);
  });
  return counts;
}

function rootOf(term: string): string {
  if (term.length < 5 || !/^[a-z]+$/.test(term)) return term;
  return term
    .replace(ENDING, '')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/y$/, 'i');
}
