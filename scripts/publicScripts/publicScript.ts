/** A script of other people that was run on the emulator: where it is, and what was done with it. */
export interface PublicScript {
  readonly repository: string;
  /** Files from the repository's folder, the script first. */
  readonly paths: readonly string[];
  readonly commit: string;
  /** As the repository says it; null where nothing was found. */
  readonly licence: string | null;
  /** What it is for, in a few words of our own. */
  readonly does: string;
  /** Code of our own that makes the sheets it expects, run first; null where a new spreadsheet will do. */
  readonly stage: string | null;
  /** As on the command line of `npm run script`. */
  readonly steps: readonly string[];
  /** Why it does not come to its end: it needs what is not emulated, or is refused what Google's reference does not grant. Left out where it does. */
  readonly stops?: 'not emulated' | 'refused';
}
