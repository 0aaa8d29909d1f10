import { STAFF } from '../../sheets/staff';
import type { Desk } from '../desk';
import { recall, remember } from '../memory';
import { rowsIfThere } from '../rowsIfThere';
import { staffOfRows } from './readStaff';

/**
 * Takes off whoever's row on the staff sheet is gone: Google tells no script that a row was deleted, and until something is edited there they
 * would go on acting at the desk and getting its mails. Nothing else is taken over from the sheet; nothing at all where a cell of it does not
 * hold, the sheet is gone, or no administrator would be left.
 */
export function dismissDeleted({ ports }: Desk): void {
  const { config } = recall(ports.memory);
  if (config === null) return;
  const faults: string[] = [];
  const listed = staffOfRows(rowsIfThere(ports, STAFF) ?? [], (code) => faults.push(code));
  const mails = new Set(listed.map(({ mail }) => mail.toLowerCase()));
  const staff = config.staff.filter(({ mail }) => mails.has(mail.toLowerCase()));
  if (faults.length > 0 || staff.length === config.staff.length || !staff.some(({ role }) => role === 'admin')) return;
  remember(ports.memory, { config: { ...config, staff } });
}
