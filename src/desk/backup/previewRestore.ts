/** What restoring from a backup copy would change. */
import { sheetTexts } from '../../i18n/sheets/texts';
import { recall } from '../memory';
import type { Ports } from '../ports';
import type { Cells, StandingSheet } from './backupPort';
import { COPIED } from './backups';
import type { OpenedCopy } from './copiedSheet';
import { filledRows, missingRows } from './copiedSheet';

/** What restoring a sheet would do. */
interface SheetPreview {
  readonly sheet: string;
  readonly isMissing: boolean;
  /** Rows that stand and that the copy has. */
  readonly here: number;
  readonly copied: number;
  /** Rows that mending would bring back. */
  readonly back: number;
}

export interface RestorePreview {
  /** Sheets in which anything is other. */
  readonly sheets: readonly SheetPreview[];
  /** Events of the log that are newer than the copy: mending keeps them, going back takes them away. */
  readonly newer: number;
  /** Events that were newer than the copy and stand nowhere any more. */
  readonly gone: number;
}

/** What restoring would change. Changes nothing. */
export function previewRestore(ports: Ports, { copy, log, others }: OpenedCopy): RestorePreview {
  const { setUp, progress } = recall(ports.memory);
  const sheets = [log, ...others];
  const standing = new Map(ports.backups.standing(COPIED).map((one) => [one.id, one]));
  const rowsHere = new Map(sheets.map(({ id }) => [id, filledRows(standing.get(id))]));
  const seqs = seqsIn(standing.get('log'), rowsHere.get('log') ?? []);
  const newest = seqs.reduce((most, seq) => Math.max(most, seq), progress.head.seq);
  const newer = seqs.filter((seq) => seq > copy.seq).length;
  const previews = sheets.map((one): SheetPreview => {
    const here = standing.get(one.id);
    const rows = rowsHere.get(one.id) ?? [];
    return {
      sheet: sheetTexts(setUp?.language ?? 'en', one.id).title,
      isMissing: here === undefined,
      here: rows.length,
      copied: one.rows.length,
      back: missingRows(one, here, rows).length,
    };
  });
  return {
    sheets: previews.filter(({ isMissing, here, copied, back }) => isMissing || back > 0 || here !== copied),
    newer,
    gone: Math.max(0, newest - copy.seq - newer),
  };
}

function seqsIn(log: StandingSheet | undefined, rows: Cells): readonly number[] {
  const at = log?.keys.indexOf('seq') ?? -1;
  return rows.map((row) => row[at]).filter((cell): cell is number => typeof cell === 'number');
}
