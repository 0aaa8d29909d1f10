/** Cases that were like this one. */
import { terms } from './terms';

export interface Likeness<T> {
  readonly candidate: T;
  /** 0 (nothing in common) … 1 (the same terms equally often). */
  readonly likeness: number;
}

/** Below this, two texts share only what all texts of a desk share. */
const LEAST_LIKENESS = 0.1;
/** How much of a candidate's greater length counts against it. */
const LENGTH_SHARE = 0.25;

/**
 * The candidates most like a description, best first; equals keep their order. Likeness is a cosine of the two texts'
 * terms, each weighted by how rare it is among the candidates, so that "broken" counts for less than a model's name. A
 * candidate longer than the description loses only a quarter of what the plain cosine would take off, because people search
 * with few words among long stories; so likeness depends on which of two texts asks. Synonyms are not known here.
 * @param limit how many at most
 */
export function similar<T extends { readonly description: string }>(
  description: string,
  candidates: readonly T[],
  limit: number,
): readonly Likeness<T>[] {
  const wanted = terms(description);
  if (wanted.size === 0 || limit <= 0) return [];
  const all = candidates.map((candidate) => terms(candidate.description));
  const rarity = rarityAmong(all);
  const own = lengthOf(wanted, rarity);
  const found: (Likeness<T> & { readonly at: number })[] = [];
  candidates.forEach((candidate, at) => {
    const theirs = all[at];
    if (!theirs) return;
    let common = 0;
    wanted.forEach((count, term) => {
      const other = theirs.get(term);
      if (other === undefined) return;
      const asked = weight(count, rarity(term));
      common += asked * Math.min(asked, weight(other, rarity(term)));
    });
    if (common === 0) return;
    const length = lengthOf(theirs, rarity);
    const likeness = Math.min(1, common / (own * (length > own ? own + (length - own) * LENGTH_SHARE : length)));
    if (likeness >= LEAST_LIKENESS) found.push({ candidate, likeness, at });
  });
  return found
    .sort((one, other) => other.likeness - one.likeness || one.at - other.at)
    .slice(0, limit)
    .map(({ candidate, likeness }) => ({ candidate, likeness }));
}

/** Smoothed, so that a term which every candidate has still counts a little and a set of one works. */
function rarityAmong(all: readonly ReadonlyMap<string, number>[]): (term: string) => number {
  const having = new Map<string, number>();
  for (const one of all) one.forEach((_, term) => having.set(term, (having.get(term) ?? 0) + 1));
  return (term) => Math.log(1 + (all.length + 1) / ((having.get(term) ?? 0) + 1));
}

/** A term said five times is not five times as telling. */
function weight(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity;
}

function lengthOf(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): number {
  let squares = 0;
  counts.forEach((count, term) => {
    squares += weight(count, rarity(term)) ** 2;
  });
  return Math.sqrt(squares);
}
