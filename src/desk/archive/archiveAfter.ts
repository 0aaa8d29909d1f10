import { Refusal } from '../../domain/refusal';
import type { Desk } from '../desk';

/** Months after the end, until somebody chooses others: a default of ours. A year and its reviews stay at hand. */
export const ARCHIVE_MONTHS = 12;

/** After how many months tickets move: as asked for, by the setting, or by default. */
export function archiveAfter({ config }: Desk, asked?: number): number {
  return asked ?? config.archiveMonths ?? ARCHIVE_MONTHS;
}

/** @throws {Refusal} ARCHIVE_NOT_BUILT where the script may not make and open other spreadsheets */
export function demandArchives({ ports, progress }: Desk): void {
  if (!ports.features.includes('archive'))
    throw new Refusal('ARCHIVE_NOT_BUILT', { url: progress.archives.map(({ url }) => url).join(' ') });
}
