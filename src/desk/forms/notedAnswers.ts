/**
 * Answers to the desk's forms, noted the moment they come: Google tells of an answer once, and the run that it tells may be cut off or find the desk busy.
 * What that run leaves noted the next tick takes in.
 */
import type { Instant } from '../../domain/time/instant';
import { chunked, joined } from '../chunks';
import type { MemoryPort } from '../memoryPort';

/** Answers by question title, as the event brings them. */
export type NamedValues = Readonly<Record<string, readonly string[]>>;

export interface NotedAnswer {
  readonly id: string;
  readonly at: Instant;
  /** How often taking it in has failed. */
  readonly tries: number;
  readonly values: NamedValues;
  /** The tab that it stands on, and its cells in short; left out by answers that were noted before the desk had several forms. */
  readonly tab?: number;
  readonly cells?: CellsInShort;
}

/** The row of an answer in short. */
export interface CellsInShort {
  /** Stands for all of it: the same answer told again has the same. */
  readonly print: string;
  /** Stands for what was answered, whenever and in whatever order of columns. */
  readonly content: string;
  /** When, as people see it: no answer of a customer's. */
  readonly stamp: string;
}

/** A row in short. @param cells as people see them, the time first */
export function inShort(digest: (text: string) => string, cells: readonly string[]): CellsInShort {
  const [stamp = '', ...answers] = cells;
  const said = answers.filter((cell) => cell !== '');
  return { print: digest(JSON.stringify([stamp, ...said])), content: digest(JSON.stringify([...said].sort())), stamp };
}

/** Letters of one answer, and of all together, that are noted; the whole stands on Google's own tab. */
const LONGEST_ANSWER = 6_000;
const LONGEST_IN_ALL = 9_000;

/** Answers no longer than what the document's properties can hold of many: whoever writes a book must not stop the desk. */
export function inBounds(values: NamedValues): NamedValues {
  let left = LONGEST_IN_ALL;
  return Object.fromEntries(
    Object.entries(values).map(([title, answers]) => [
      title,
      answers.map((answer) => {
        const most = Math.min(LONGEST_ANSWER, left);
        const kept = answer.length > most ? `${answer.slice(0, most)}…` : answer;
        left = Math.max(0, left - kept.length);
        return kept;
      }),
    ]),
  );
}

/** An answer that failed so often is left where it is, for a person: the health sheet names the defect, Google's own sheet has the answer. */
const MOST_TRIES = 3;

/** Notes an answer, needing no lock. One write. */
export function noteAnswer(memory: MemoryPort, answer: NotedAnswer): void {
  memory.write(chunked(nameOf(answer.id), JSON.stringify(answer)));
}

/** The answers still to be taken in, oldest first. */
export function notedAnswers(values: Readonly<Record<string, string>>): readonly NotedAnswer[] {
  return Object.keys(values)
    .flatMap((key) => /^answer\.([^.]+)\.count$/.exec(key)?.[1] ?? [])
    .map((id) => joined(values, nameOf(id)))
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as NotedAnswer)
    .filter(({ tries }) => tries < MOST_TRIES)
    .sort((one, other) => one.at - other.at);
}

/** What to write along with the progress once an answer is taken in, so that both hold or neither. */
export function takenIn({ id }: NotedAnswer): Readonly<Record<string, string>> {
  return { [`${nameOf(id)}.count`]: '0' };
}

/** Clears away what is left of an answer that was taken in. */
export function forgetAnswer(memory: MemoryPort, answer: NotedAnswer): void {
  memory.forget(Object.keys(chunked(nameOf(answer.id), JSON.stringify(answer))));
}

function nameOf(id: string): string {
  return `answer.${id}`;
}
