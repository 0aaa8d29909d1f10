/** Backup copies as the desk remembers them. */
import { Refusal } from '../../domain/refusal';
import type { Instant } from '../../domain/time/instant';
import type { SheetId } from '../../sheets/sheets';
import { SHEETS } from '../../sheets/sheets';
import { chunked, joined } from '../chunks';
import type { MemoryPort } from '../memoryPort';
import type { Ports } from '../ports';

/** Why a copy was made: by night, because somebody asked, before the desk is upgraded, before another copy is restored. */
export type CopyReason = 'night' | 'asked' | 'upgrade' | 'restore';

/** A spreadsheet that is written over again and again with a copy of the desk's sheets. */
export interface Backup {
  /**
   * '1', '2' … in rotation; 'asked' and, for what stood before another copy was restored, 'before': copies that are not made by night push out none
   * of the others.
   */
  readonly slot: string;
  readonly id: string;
  readonly url: string;
  /** When the copy was begun. */
  readonly at: Instant;
  readonly reason: CopyReason;
  /** The last event of the log that is in it. */
  readonly seq: number;
  /** Rows that had been taken out of the log by then. */
  readonly trimmed?: number;
  /** Rows of all its sheets. */
  readonly rows: number;
  /** False while it is being written, and once it was emptied. */
  readonly isWhole: boolean;
}

/** A sheet in a copy. */
export interface CopiedTab {
  readonly id: SheetId;
  readonly tab: string;
  /** Rows below the headings. */
  readonly rows: number;
}

/** A copy that is being made, as far as it has come. */
export interface CopyUnderWay {
  readonly slot: string;
  readonly at: Instant;
  readonly reason: CopyReason;
  readonly seq: number;
  readonly hash: string;
  /** Rows that had been taken out of the log by then, and the last erasure: what moves rows makes the copy begin anew. */
  readonly moves: string;
  readonly done: readonly CopiedTab[];
  /** Rows of the next sheet that are copied already. */
  readonly rows: number;
}

export interface Backups {
  readonly copies: readonly Backup[];
  readonly underWay: CopyUnderWay | null;
}

const KEY = 'backups';

/** Sheets that are counted anew from others: no copy needs them. */
const COUNTED_ANEW: readonly SheetId[] = [
  'start',
  'results',
  'review',
  'pivots',
  'counted',
  'phrases',
  'kpis',
  'health',
];

/** Sheets that are copied, the log first: what is copied after it is at least as new. */
export const COPIED: readonly SheetId[] = [
  'log',
  ...SHEETS.map(({ id }) => id).filter((id) => id !== 'log' && !COUNTED_ANEW.includes(id)),
];

/** What the desk remembers of its copies. One read. */
export function backupsIn(memory: MemoryPort): Backups {
  const kept = joined(memory.read(), KEY);
  return kept === '' ? { copies: [], underWay: null } : (JSON.parse(kept) as Backups);
}

/** One write. */
export function keepBackups(memory: MemoryPort, backups: Backups): void {
  memory.write(chunked(KEY, JSON.stringify(backups)));
}

/** @throws {Refusal} BACKUP_NOT_BUILT where the script may not make and open other spreadsheets */
export function demandBackups({ features }: Pick<Ports, 'features'>): void {
  if (!features.includes('backup')) throw new Refusal('BACKUP_NOT_BUILT');
}
