/** Rows of a backup copy, put back on the sheet that they are of. */
import { declarationOf } from '../../sheets/sheets';
import { isUnsent } from '../messages/outboxPlaces';
import type { Cells, StandingSheet } from './backupPort';
import type { CopiedSheet } from './copiedSheet';
import { areSame, converted, filledRows, missingRows } from './copiedSheet';

/**
 * Adds what is missing. Rows of the desk's own sheets are closed up, since these are read down to the first without a key.
 * @returns the rows that stand there now
 */
export function putMissing(copied: CopiedSheet, here: StandingSheet, gone: ReadonlySet<string>): Cells {
  const rows = filledRows(here);
  const ticketAt = copied.keys.indexOf('ticketNo');
  const missing = missingRows(copied, here, rows).filter((row) => !gone.has(String(row[ticketAt])));
  if (missing.length === 0 && (rows.length === here.rows || !declarationOf(copied.id).hidden)) return rows;
  const back = converted(copied, here, copied.id === 'outbox' ? inDoubt(copied, missing, []) : missing);
  if (!declarationOf(copied.id).hidden) {
    here.write(here.rows, back);
    return [...rows, ...back];
  }
  const at = here.keys.indexOf(declarationOf(copied.id).key);
  const names = new Set(back.map((row) => String(row[at])));
  const standing = [...rows.filter((row) => !names.has(String(row[at]))), ...back];
  here.replace(standing);
  return standing;
}

/** Puts the copy in the place of everything. @returns the rows that stand there now */
export function putAll(copied: CopiedSheet, here: StandingSheet): Cells {
  const stood = filledRows(here);
  const rows = copied.id === 'outbox' ? inDoubt(copied, copied.rows, converted(here, copied, stood)) : copied.rows;
  const standing = converted(copied, here, rows);
  if (!areSame(standing, stood) || stood.length < here.rows) here.replace(standing);
  return standing;
}

/** Messages that waited when the copy was made have gone out since, as far as anybody knows: a person decides about them. */
function inDoubt({ keys }: CopiedSheet, rows: Cells, here: Cells): Cells {
  const [keyAt, stateAt] = [keys.indexOf('key'), keys.indexOf('state')];
  const states = new Map(here.map((row) => [row[keyAt], row[stateAt] ?? '']));
  return rows.map((row) => {
    if (!isUnsent(String(row[stateAt]))) return row;
    return row.map((cell, index) => (index === stateAt ? (states.get(row[keyAt]) ?? 'maybeSent') : cell));
  });
}
