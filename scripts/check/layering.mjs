import { posix } from 'node:path';
import { GOOGLE_SERVICES } from '../build/googleServices.mjs';
import { importsOf, servicesNamed, sourceFile } from './imports.mjs';

/**
 * What each room may import from the others; `types: …` marks rooms of which only types may be taken. A room may always import
 * itself and packages. Rooms are folders of the tree, the deepest that matches counts.
 */
const ROOMS = /** @type {Readonly<Record<string, { rooms: readonly string[], types: readonly string[] }>>} */ ({
  'src/main': { rooms: ['src/entry'], types: [] },
  'src/entry': { rooms: ['src/google', 'src/desk', 'src/domain', 'src/sheets', 'src/packs', 'src/i18n'], types: [] },
  'src/google': { rooms: ['src/desk', 'src/domain', 'src/sheets', 'src/packs', 'src/i18n'], types: [] },
  'src/desk': { rooms: ['src/domain', 'src/sheets', 'src/packs', 'src/holidays', 'src/i18n'], types: [] },
  'src/sheets': { rooms: ['src/domain'], types: [] },
  'src/packs': { rooms: ['src/domain'], types: [] },
  'src/holidays': { rooms: ['src/domain'], types: ['src/packs'] },
  'src/domain': { rooms: [], types: [] },
  'src/i18n': { rooms: ['src/domain'], types: ['src/sheets', 'src/packs'] },
  // What the server answers is told once, in types; none of its code ships with a dialog.
  'src/dialogs': { rooms: ['src/i18n'], types: ['src/entry', 'src/desk', 'src/packs', 'src/domain'] },
  emulator: { rooms: [], types: [] },
  // A script of its own that asks Google about itself: it knows neither the desk nor the emulator.
  probe: { rooms: [], types: [] },
  workbench: { rooms: ['emulator', 'scripts/build/features'], types: [] },
  'scripts/build/features': { rooms: ['scripts/build/refusal'], types: [] },
  'scripts/build/refusal': { rooms: [], types: [] },
});

/** Rooms that may name a service of Google. */
const NAME_SERVICES = ['src/google', 'src/entry'];

/** Names that say nothing of the trade, and files that only hand on what others export. */
const SAYS_NOTHING = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'service',
  'services',
  'manager',
  'managers',
  'misc',
  'index',
]);

const LONG = 250;
const SERVICES = new Set([...GOOGLE_SERVICES, 'GoogleAppsScript']);

/**
 * Faults against the import rule and the rules of names and length, one line each.
 * @param {readonly { path: string, source: string }[]} files TypeScript files by their path from the project's folder
 * @returns {string[]}
 */
export function layeringFaults(files) {
  return files.flatMap(({ path, source }) => [
    ...nameFaults(path),
    ...lengthFaults(path, source),
    ...(path.startsWith('test/') ? [] : importFaults(path, source)),
  ]);
}

/**
 * @param {string} path
 * @param {string} source
 */
function importFaults(path, source) {
  const room = roomOf(path);
  if (room === undefined) return path.startsWith('src/') ? [`${path}: lies in none of the rooms of src`] : [];
  const file = sourceFile(path, source);
  const rule = ROOMS[room];
  const imports = importsOf(file).flatMap(({ from, line, typesOnly }) => {
    if (!from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), from);
    const other = roomOf(target);
    if (
      other === room ||
      rule?.rooms.some((each) => each === other) ||
      (typesOnly && rule?.types.some((each) => each === other))
    )
      return [];
    const asTypes = rule?.types.some((each) => each === other) ? `; only its types may be (import type)` : '';
    return [`${path}:${line}: ${room} may not import ${other ?? target}${asTypes}`];
  });
  const services =
    path.startsWith('src/') && !NAME_SERVICES.includes(room)
      ? servicesNamed(file, SERVICES).map(
          ({ name, line }) => `${path}:${line}: names ${name}; only src/google and src/entry name a service of Google`,
        )
      : [];
  return [...imports, ...services];
}

/**
 * @param {string} path of a file, with or without its ending
 * @returns {string | undefined}
 */
const roomOf = (path) =>
  Object.keys(ROOMS).find((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));

/** @param {string} path */
const nameFaults = (path) =>
  path
    .split('/')
    .map((part) => part.split('.')[0] ?? '')
    .filter((part) => SAYS_NOTHING.has(part.toLowerCase()))
    .map((part) => `${path}: "${part}" says nothing about what is inside; name it after what it does`);

/**
 * @param {string} path
 * @param {string} source
 */
function lengthFaults(path, source) {
  const lines = source.split('\n').length - 1;
  if (path.startsWith('test/') || lines <= LONG || /^(#!.*\n)?\s*\/[/*]/.test(source)) return [];
  return [`${path}: has ${lines} lines; over ${LONG} it opens with a comment that says why it is one file`];
}
