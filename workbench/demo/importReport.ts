/** What the command importRun answers. */
export interface ImportReport {
  readonly accepted: number;
  readonly first: string;
  readonly last: string;
  readonly rejected: readonly { readonly row: number; readonly problem: string; readonly found: string }[];
}
