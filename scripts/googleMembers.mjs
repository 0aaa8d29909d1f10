/**
 * Writes emulator/kernel/googleMembers.json: the globals and the members of every class of Apps Script, read off
 * @types/google-apps-script, so that the emulator can tell "not emulated yet" from "does not exist".
 * With --check it only says whether the file is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const TYPES = fileURLToPath(new URL('../node_modules/@types/google-apps-script/', import.meta.url));
const TARGET = fileURLToPath(new URL('../emulator/kernel/googleMembers.json', import.meta.url));

/** Declared as globals for the types' sake only; a script reaches them through Utilities, or not at all. */
const NO_GLOBALS = ['Charset', 'Date2', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'];

/** @param {string} qualified */
const lastPart = (qualified) => qualified.slice(qualified.lastIndexOf('.') + 1);

/** @returns the JSON text that the file should have */
export function googleMembers() {
  /** @type {Map<string, Set<string>>} */
  const classes = new Map();
  /** @type {Map<string, Set<string>>} */
  const parents = new Map();
  /** @type {Map<string, string>} */
  const globals = new Map();
  /** @type {(map: Map<string, Set<string>>, name: string, members: readonly string[]) => void} */
  const add = (map, name, members) => {
    const known = map.get(name) ?? new Set();
    for (const member of members) known.add(member);
    map.set(name, known);
  };
  /** @type {(node: ts.Node, inGoogle: boolean) => void} */
  const visit = (node, inGoogle) => {
    if (ts.isModuleDeclaration(node)) {
      const google = inGoogle || node.name.text === 'GoogleAppsScript';
      if (node.body) ts.forEachChild(node.body, (child) => visit(child, google));
    } else if (ts.isInterfaceDeclaration(node) && inGoogle) {
      add(
        classes,
        node.name.text,
        node.members.flatMap((member) => (member.name ? [member.name.getText()] : [])),
      );
      const extended = (node.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((type) => lastPart(type.expression.getText())),
      );
      add(parents, node.name.text, extended);
    } else if (ts.isEnumDeclaration(node) && inGoogle) {
      add(
        classes,
        node.name.text,
        node.members.map((member) => member.name.getText()),
      );
    } else if (ts.isVariableStatement(node) && !inGoogle) {
      for (const declaration of node.declarationList.declarations) {
        const type = declaration.type?.getText() ?? '';
        const name = declaration.name.getText();
        if (type.startsWith('GoogleAppsScript.') && !NO_GLOBALS.includes(name)) globals.set(name, lastPart(type));
      }
    } else if (!ts.isInterfaceDeclaration(node)) {
      ts.forEachChild(node, (child) => visit(child, inGoogle));
    }
  };
  for (const file of readdirSync(TYPES)
    .filter((name) => name.endsWith('.d.ts'))
    .sort()) {
    const text = readFileSync(join(TYPES, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), false);
  }
  /** @type {(name: string, seen?: Set<string>) => string[]} */
  const membersOf = (name, seen = new Set()) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return [
      ...(classes.get(name) ?? []),
      ...[...(parents.get(name) ?? [])].flatMap((parent) => membersOf(parent, seen)),
    ];
  };
  /** @type {(entries: Iterable<[string, string]>) => Record<string, string>} */
  const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const result = {
    globals: sorted(globals),
    classes: sorted(
      [...classes.keys()].map(
        (name) => /** @type {[string, string]} */ ([name, [...new Set(membersOf(name))].sort().join(' ')]),
      ),
    ),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = googleMembers();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('emulator/kernel/googleMembers.json is stale. Run: node scripts/googleMembers.mjs');
    process.exit(1);
  }
}
