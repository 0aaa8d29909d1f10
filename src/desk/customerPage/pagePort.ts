/** The customer page as the document sees it: what it keeps for the page, and where the page is. */
export interface PagePort {
  /** Keeps values for the page, under the desk's key. One write. */
  keep(desk: string, values: Readonly<Record<string, string>>): void;
  /** Where Google serves the page; '' where it does not say. */
  address(): string;
}
