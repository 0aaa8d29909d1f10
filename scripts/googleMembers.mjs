/**
 * Writes emulator/kernel/googleMembers.json: the globals and the members of every class of Apps Script, read off
 * @types/google-apps-script, so that the emulator can tell "not emulated yet" from "does not exist".
 * With --check it only says whether the file is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const TYPES = fileURLToPath(new URL('../node_modules/@types/google-apps-script/', import.meta.url));
const TARGET = fileURLToPath(new URL('../emulator/kernel/googleMembers.json', import.meta.url));

/** Declared as globals for the types' sake only; a script reaches them through Utilities, or not at all. */
const NO_GLOBALS = ['Charset', 'Date2', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'];

/**
 * What the types declare: members by class, parents by class, classes by global.
 * @typedef {{ classes: Map<string, Set<string>>, parents: Map<string, Set<string>>, globals: Map<string, string> }} Declared
 */

/** @param {string} qualified */
const lastPart = (qualified) => qualified.slice(qualified.lastIndexOf('.') + 1);

/**
 * @param {Map<string, Set<string>>} map
 * @param {string} name
 * @param {readonly string[]} members
 */
const add = (map, name, members) => map.set(name, new Set([...(map.get(name) ?? []), ...members]));

/**
 * Notes what a node and all below it declare.
 * @param {ts.Node} node
 * @param {boolean} inGoogle whether it stands in the namespace of Google's classes
 * @param {Declared} declared
 */
function note(node, inGoogle, declared) {
  const { classes, parents, globals } = declared;
  if (ts.isModuleDeclaration(node)) {
    const google = inGoogle || node.name.text === 'GoogleAppsScript';
    if (node.body) ts.forEachChild(node.body, (child) => note(child, google, declared));
  } else if (ts.isInterfaceDeclaration(node)) {
    if (!inGoogle) return;
    add(
      classes,
      node.name.text,
      node.members.flatMap((member) => (member.name ? [member.name.getText()] : [])),
    );
    const extended = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.map(({ expression }) => lastPart(expression.getText())),
    );
    add(parents, node.name.text, extended);
  } else if (ts.isEnumDeclaration(node) && inGoogle) {
    add(
      classes,
      node.name.text,
      node.members.map(({ name }) => name.getText()),
    );
  } else if (ts.isVariableStatement(node) && !inGoogle) {
    for (const declaration of node.declarationList.declarations) {
      const type = declaration.type?.getText() ?? '';
      const name = declaration.name.getText();
      if (type.startsWith('GoogleAppsScript.') && !NO_GLOBALS.includes(name)) globals.set(name, lastPart(type));
    }
  } else ts.forEachChild(node, (child) => note(child, inGoogle, declared));
}

/**
 * Its own members and those of whatever it extends.
 * @param {string} name
 * @param {Declared} declared
 * @returns {Set<string>}
 */
function membersOf(name, { classes, parents }) {
  const lineage = new Set([name]);
  for (const one of lineage) for (const parent of parents.get(one) ?? []) lineage.add(parent);
  return new Set([...lineage].flatMap((one) => [...(classes.get(one) ?? [])]));
}

/** @returns the JSON text that the file should have */
function googleMembers() {
  /** @type {Declared} */
  const declared = { classes: new Map(), parents: new Map(), globals: new Map() };
  for (const file of readdirSync(TYPES)
    .filter((name) => name.endsWith('.d.ts'))
    .sort()) {
    const text = readFileSync(join(TYPES, file), 'utf8');
    note(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), false, declared);
  }
  const { classes, globals } = declared;
  /** @type {(entries: Iterable<[string, string]>) => Record<string, string>} */
  const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const result = {
    globals: sorted(globals),
    classes: sorted([...classes.keys()].map((name) => [name, [...membersOf(name, declared)].sort().join(' ')])),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

const text = googleMembers();
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('emulator/kernel/googleMembers.json is stale. Run: node scripts/googleMembers.mjs');
  process.exitCode = 1;
}
