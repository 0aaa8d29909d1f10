/** One known or possible difference between the emulator and Google; docs/emulator.md is generated from all of them. */
export interface Difference {
  /** Kebab-case, unique in the emulator. */
  readonly id: string;
  /** Class, method or notion, as Google names it. */
  readonly about: string;
  /** What happens here. */
  readonly emulator: string;
  /** What Google does, or is believed to do where `confirmed` is false. */
  readonly google: string;
  /** Page, issue, or 'unconfirmed' where no source could be found. */
  readonly source: string;
  /** Whether Google's side is documented or was seen in a real account. */
  readonly confirmed: boolean;
}
