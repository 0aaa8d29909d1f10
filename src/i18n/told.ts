/** Facts of a refusal or a finding, ready to stand in a sentence. */
import type { Facts } from '../domain/refusal';
import type { Language } from '../packs/pack';
import type { ListId } from '../sheets/lists';
import { wordIn } from './lists/words';

export interface Told {
  readonly language: Language;
  /** The fact as text; '' where it was not given. */
  readonly text: (fact: string) => string;
  readonly count: (fact: string) => number;
  /** The fact, an id of a list, as its word. */
  readonly word: (list: ListId, fact: string) => string;
}

/** What happened and where, and what to do about it. */
export interface Advice {
  readonly what: string;
  readonly remedy: string;
}

/** The two halves of an advice, to be filled with facts. */
export interface Wording {
  readonly what: (told: Told) => string;
  readonly remedy: (told: Told) => string;
}

/** The facts as sentences need them. */
export function toldBy(language: Language, facts: Facts): Told {
  const text = (fact: string): string => String(facts[fact] ?? '');
  return {
    language,
    text,
    count: (fact) => Number(facts[fact] ?? 0),
    word: (list, fact) => wordIn(language, list, text(fact)),
  };
}

/** A wording with its facts. */
export function advice({ what, remedy }: Wording, told: Told): Advice {
  return { what: what(told), remedy: remedy(told) };
}
