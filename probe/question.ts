/** A question to the platform that the script runs on: what is asked, how, and which difference of the emulator the answer settles. */
export interface Question {
  /** Kebab-case, unique. A question that asks something else from now on gets another id. */
  readonly id: string;
  /** What is asked, as a question in English. */
  readonly asked: string;
  /** How, in a few words. */
  readonly how: string;
  /** Id of the difference in emulator/*\/differences.ts that says what is believed. */
  readonly difference: string;
  /** An answer that differs from account to account or run to run is told and compared with nothing. */
  readonly isMeasured?: true;
}

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What came of asking: a value, the words of the error that ended the question, or why nobody answered it. */
export type Answer = { readonly value: Json } | { readonly threw: string } | { readonly unanswered: string };
