import type { RefusalCode } from './refusalCode';

/** What a refusal is about, for the sentence that i18n makes of it: names, values found, rows as people count. */
export type Facts = Readonly<Record<string, string | number>>;

/** A no that is meant for a person: a code and its facts, worded per language elsewhere. Anything else thrown is a defect. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
  ) {
    super(code + (Object.keys(facts).length === 0 ? '' : ' ' + JSON.stringify(facts)));
    this.name = 'Refusal';
  }
}

/** What comes of it, or null where it is refused. A defect is thrown on. */
export function unlessRefused<T>(act: () => T, code?: RefusalCode): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal && (code === undefined || error.code === code)) return null;
    throw error;
  }
}
