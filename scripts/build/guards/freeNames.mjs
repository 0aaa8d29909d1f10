import { createContext, runInContext } from 'node:vm';
import { GOOGLE_SERVICES } from '../googleServices.mjs';
import { BuildRefusal } from '../refusal.mjs';
import { nodesOf, placeOf, propertyName, scopesOf } from '../syntaxTree.mjs';

/** What a bare context of Node may have beyond ES2021, and `Intl`, which nobody has confirmed on Apps Script. */
const NOT_ON_APPS_SCRIPT = [
  'Iterator',
  'SuppressedError',
  'DisposableStack',
  'AsyncDisposableStack',
  'Temporal',
  'ShadowRealm',
  'Intl',
];

/** The language's own globals: what a context without a host holds. */
const LANGUAGE = /** @type {string[]} */ (
  runInContext('Object.getOwnPropertyNames(globalThis)', createContext())
).filter((name) => !NOT_ON_APPS_SCRIPT.includes(name));

const ALLOWED = new Set([...LANGUAGE, ...GOOGLE_SERVICES, 'console', 'arguments']);

/**
 * Refuses a name that Apps Script does not have: timers, fetch, URL, TextEncoder, crypto, process, Buffer, atob, `global`, and any
 * other global that is neither the language's nor Google's. `typeof name`, and code behind such a test of the same name, may stay.
 * Method names are not looked at: those are the compiler's (`lib` in src/tsconfig.json).
 * @param {string} file its name, for the message
 * @param {string} source
 * @param {import('estree').Program} tree
 * @param {readonly string[]} elsewhere globals that another file of the project declares
 */
export function guardFreeNames(file, source, tree, elsewhere = []) {
  const top = scopesOf(tree).globalScope;
  if (!top) throw new Error('a tree without a global scope');
  const own = top.variables.filter(({ defs }) => defs.length > 0).map(({ name }) => name);
  const declared = new Set([...own, ...elsewhere]);
  /** @type {Map<string, number>} */
  const faults = new Map();
  const parentsOf = new Map([...nodesOf(tree)].map(({ node, parents }) => [/** @type {object} */ (node), parents]));

  /** @type {(name: string, node: import('estree').Node) => void} */
  const check = (name, node) => {
    if (ALLOWED.has(name) || declared.has(name)) return;
    const parents = parentsOf.get(node) ?? [];
    const parent = parents.at(-1);
    if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return;
    if (parents.some((each) => isTestOf(each, name))) return;
    if (!faults.has(name)) faults.set(name, node.loc?.start.line ?? 0);
  };

  for (const { identifier } of top.through) check(identifier.name, /** @type {import('estree').Node} */ (identifier));
  for (const { node } of nodesOf(tree)) {
    if (node.type !== 'MemberExpression' || !isGlobalObject(node.object)) continue;
    const name = propertyName(node);
    // Entry points are assigned to the global object; reading one back is a name like any other.
    const parent = parentsOf.get(node)?.at(-1);
    const assigned = parent?.type === 'AssignmentExpression' && parent.left === node;
    if (name !== undefined && !assigned) check(name, node);
  }

  if (faults.size === 0) return;
  const lines = [...faults].map(([name, line]) => `${name} (${placeOf(source, line)})`);
  throw new BuildRefusal(`${file} uses what Apps Script does not have: ${lines.join('; ')}`);
}

/** @param {import('estree').Node} node */
const isGlobalObject = (node) =>
  (node.type === 'Identifier' && node.name === 'globalThis') ||
  (node.type === 'MemberExpression' &&
    propertyName(node) === 'g' &&
    node.object.type === 'Identifier' &&
    node.object.name === '__webpack_require__');

/**
 * Whether `node` runs its inside only where `name` exists: `if (typeof name …)`, `typeof name … && …`, `typeof name … ? … : …`.
 * @param {import('estree').Node} node
 * @param {string} name
 */
function isTestOf(node, name) {
  const test =
    node.type === 'IfStatement' || node.type === 'ConditionalExpression'
      ? node.test
      : node.type === 'LogicalExpression'
        ? node.left
        : undefined;
  if (!test) return false;
  return [...nodesOf(test)].some(
    ({ node: each }) =>
      each.type === 'UnaryExpression' &&
      each.operator === 'typeof' &&
      each.argument.type === 'Identifier' &&
      each.argument.name === name,
  );
}
