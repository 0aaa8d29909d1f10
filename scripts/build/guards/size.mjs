import { BuildRefusal } from '../refusal.mjs';

const KB = 1024;

/** Most bytes of each kind of file in dist/. */
export const SIZE_LIMITS = {
  'Code.js': 300 * KB,
  'BackOffice.js': 300 * KB,
  // Words and data: an execution pays for reading the language and the pack it uses, not for the length of the file.
  'Catalogue.js': 400 * KB,
  dialog: 90 * KB,
};

/**
 * Refuses a file that outgrew its budget.
 * @param {string} name
 * @param {string} text
 * @param {number} most in bytes
 */
export function guardSize(name, text, most) {
  const bytes = Buffer.byteLength(text);
  if (bytes > most) throw new BuildRefusal(`${name} has ${(bytes / KB).toFixed(1)} KB; the budget is ${most / KB} KB`);
}
