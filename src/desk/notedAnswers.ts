/**
 * Survey answers noted the moment they come: Google tells of an answer once, and the run that it tells may be cut off or find the desk busy.
 * What that run leaves noted the next tick takes in.
 */
import type { Instant } from '../domain/time/instant';
import { chunked, joined } from './chunks';
import type { MemoryPort } from './ports';

/** Answers by question title, as the event brings them. */
export type NamedValues = Readonly<Record<string, readonly string[]>>;

export interface NotedAnswer {
  readonly id: string;
  readonly at: Instant;
  /** How often taking it in has failed. */
  readonly tries: number;
  readonly values: NamedValues;
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
