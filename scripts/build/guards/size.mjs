import { BuildRefusal } from '../refusal.mjs';

const KB = 1024;

/** Most bytes of each kind of file in dist/. */
export const SIZE_LIMITS = {
  'Code.js': 300 * KB,
  // Every execution reads both files, about 1.3 ms for 100 KB, and runs of them only what it uses.
  'BackOffice.js': 640 * KB,
  'Catalogue.js': 640 * KB,
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
