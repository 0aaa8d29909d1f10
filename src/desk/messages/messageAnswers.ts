/** A kind of mail as it would go out, filled with sample facts. */
export interface MailPreview {
  readonly template: string;
  /** All kinds, for choosing among. */
  readonly templates: readonly { readonly id: string; readonly name: string }[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whether the team has words of its own for it. */
  readonly isOwn: boolean;
  /** What does not hold in its row; the desk's own words are shown then. */
  readonly faults: readonly string[];
}
