import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

/**
 * The syntax tree of a classic script, with line numbers. Throws acorn's SyntaxError where the source is newer than `ecmaVersion`.
 * @param {string} source
 * @param {import('acorn').ecmaVersion} ecmaVersion
 */
export const syntaxTree = (source, ecmaVersion = 2021) =>
  /** @type {import('estree').Program} */ (
    parse(source, { ecmaVersion, sourceType: 'script', locations: true, ranges: true })
  );

/**
 * The scopes of a tree, for telling a global from a local name.
 * @param {import('estree').Program} tree
 */
export const scopesOf = (tree) => analyze(tree, { ecmaVersion: 2021, sourceType: 'script' });

/**
 * Every node below `root`, parents first, each with the chain of its parents (nearest last).
 * @param {import('estree').Node} root
 * @returns {Generator<{ node: import('estree').Node, parents: readonly import('estree').Node[] }>}
 */
export function* nodesOf(root) {
  /** @type {{ node: import('estree').Node, parents: readonly import('estree').Node[] }[]} */
  const waiting = [{ node: root, parents: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const below = [...next.parents, next.node];
    for (const value of Object.values(next.node).flat()) {
      if (isNode(value)) waiting.push({ node: value, parents: below });
    }
  }
}

/**
 * @param {unknown} value
 * @returns {value is import('estree').Node}
 */
const isNode = (value) =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * 'line 12: `the source there`', for messages.
 * @param {string} source
 * @param {number} line as people count
 */
export function placeOf(source, line) {
  const text = (source.split('\n')[line - 1] ?? '').trim();
  return `line ${line}: ${text.length > 100 ? `${text.slice(0, 100)}…` : text}`;
}

/**
 * @param {import('estree').Node | undefined | null} node
 * @returns {string | undefined} the text of a string literal or of a template without holes
 */
export function literalText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/**
 * @param {import('estree').MemberExpression | import('estree').Property} node
 * @returns {string | undefined} the name of the property, where the source spells it out
 */
export function propertyName(node) {
  const key = node.type === 'Property' ? node.key : node.property;
  if (!node.computed && key.type === 'Identifier') return key.name;
  return key.type === 'PrivateIdentifier' ? undefined : literalText(key);
}
