/** What the commands of archives and of the export to BigQuery answer. */
import type { Instant } from '../../domain/time/instant';

/** What moving tickets to archives would take in. */
export interface ArchivePreview {
  /** Months after the end. */
  readonly months: number;
  readonly tickets: number;
  /** How many of them ended in which year. */
  readonly years: Readonly<Record<string, number>>;
  readonly sample: readonly string[];
  /** Months of the setting; null where nothing moves by itself. */
  readonly setting: number | null;
  readonly archives: readonly { readonly name: string; readonly url: string; readonly tickets: number }[];
}

/** An export to BigQuery: how far it has come, and what the next one takes along. */
export interface ExportState {
  /** 'project.dataset' */
  readonly to: string;
  /** The last event that has arrived, when it did, and what the last try failed with; 0, null and '' for none. */
  readonly seq: number;
  readonly at: Instant | null;
  readonly fault: string;
  readonly events: number;
  readonly tickets: number;
  /** Events that have to wait for the one after. */
  readonly left: number;
}

/** How an archive stands against the log. */
export interface ArchiveCheck {
  readonly name: string;
  readonly url: string;
  /** Tickets that the log says are there. */
  readonly tickets: number;
  /** Rows of its log. */
  readonly rows: number;
  /** Some rows of its log, as people count them there, that are not as they were logged. */
  readonly broken: readonly number[];
  /** Some tickets of which rows are missing. */
  readonly missing: readonly string[];
  readonly isWhole: boolean;
}
