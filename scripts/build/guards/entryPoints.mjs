import { namesGivenTo } from '../namesGivenTo.mjs';
import { BuildRefusal } from '../refusal.mjs';
import { literalText, nodesOf, placeOf } from '../syntaxTree.mjs';

/** Methods of Google that take the name of a function to call later. */
const CALLERS = [
  { by: 'menu entry', method: 'addItem', argument: 1 },
  { by: 'trigger', method: 'newTrigger', argument: 0 },
  { by: 'drawing', method: 'assignScript', argument: 0 },
];

/**
 * Compares three lists: the empty declarations that make a function visible to Google (stubs), the functions that the bundle puts
 * in their place, and the names that menus, triggers and dialogs call.
 * @param {string} source Code.js
 * @param {import('estree').Program} tree
 * @param {ReadonlyMap<string, string>} loaded global functions after loading, name → source
 * @param {readonly { page: string, names: readonly string[] }[]} calledByPages what dialogs call with google.script.run
 */
export function guardEntryPoints(source, tree, loaded, calledByPages) {
  const stubs = stubsOf(tree);
  const empty = stubs.filter((name) => isEmpty(loaded.get(name)));
  if (empty.length > 0) {
    throw new BuildRefusal(`src/main.ts announces functions that do not exist after loading: ${empty.join(', ')}`);
  }
  const hidden = [...loaded.keys()].filter((name) => !stubs.includes(name));
  if (hidden.length > 0) {
    throw new BuildRefusal(
      `Google cannot see these global functions; write each as a plain line \`global.name = name;\` in src/main.ts: ${hidden.join(', ')}`,
    );
  }
  for (const { by, method, argument } of CALLERS) {
    for (const { names, line } of namesGivenTo(tree, method, argument)) {
      const place = `Code.js ${placeOf(source, line)}`;
      if (names.length === 0) {
        throw new BuildRefusal(
          `The build cannot read which function this ${by} calls; write its name as text. ${place}`,
        );
      }
      const unknown = names.find((name) => !stubs.includes(name));
      if (unknown !== undefined) {
        throw new BuildRefusal(`A ${by} calls ${unknown}, which src/main.ts does not announce. ${place}`);
      }
    }
  }
  for (const { page, names } of calledByPages) {
    for (const name of names) {
      if (!stubs.includes(name)) throw new BuildRefusal(`${page} calls ${name}, which src/main.ts does not announce`);
      if (name.endsWith('_'))
        throw new BuildRefusal(`${page} calls ${name}: Google hides names that end in _ from pages`);
    }
  }
}

/**
 * Functions declared empty at the top of the file.
 * @param {import('estree').Program} tree
 */
const stubsOf = (tree) =>
  tree.body.flatMap((each) =>
    each.type === 'FunctionDeclaration' && each.body.body.length === 0 ? [each.id.name] : [],
  );

/** @param {string | undefined} functionSource */
const isEmpty = (functionSource) =>
  functionSource === undefined || /^function\s*\w*\(\)\s*\{\s*\}$/.test(functionSource.trim());

/**
 * The functions that a page calls: `google.script.run.name(…)`, also after withSuccessHandler and its like.
 * @param {import('estree').Program} tree a script of the page
 */
export function namesCalledByPage(tree) {
  const names = new Set();
  for (const { node } of nodesOf(tree)) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') continue;
    const { object, property, computed } = node.callee;
    const name = computed
      ? literalText(/** @type {import('estree').Expression} */ (property))
      : property.type === 'Identifier'
        ? property.name
        : undefined;
    if (name !== undefined && !HANDLERS.has(name) && isRunner(object)) names.add(name);
  }
  return /** @type {string[]} */ ([...names]);
}

const HANDLERS = new Set(['withSuccessHandler', 'withFailureHandler', 'withUserObject']);

/**
 * @param {import('estree').Node} node
 * @returns {boolean} `google.script.run`, or what a handler method returned
 */
function isRunner(node) {
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const { property } = node.callee;
    return property.type === 'Identifier' && HANDLERS.has(property.name);
  }
  return (
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'run' &&
    node.object.type === 'MemberExpression' &&
    node.object.property.type === 'Identifier' &&
    node.object.property.name === 'script'
  );
}
