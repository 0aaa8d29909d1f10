import { literalText, nodesOf, propertyName, scopesOf } from './syntaxTree.mjs';

/**
 * The texts that a bundle hands to a method of Google, read off its source: written in place, in a constant, in a table of objects
 * (every text under the same property), or handed through a function's parameter.
 * @param {import('estree').Program} tree
 * @param {string} method 'addItem'
 * @param {number} argument which one is the name, from 0
 * @returns {{ line: number, names: string[] }[]} no names where the source does not tell
 */
export function namesGivenTo(tree, method, argument) {
  const read = reader(tree);
  return [...nodesOf(tree)].flatMap(({ node }) =>
    node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === method
      ? [{ line: node.loc?.start.line ?? 0, names: [...new Set(read(node.arguments[argument]))] }]
      : [],
  );
}

/**
 * @param {import('estree').Program} tree
 * @returns {(node: import('estree').Node | undefined | null) => string[]} the texts that an expression can stand for, none where unknown
 */
function reader(tree) {
  const all = [...nodesOf(tree)];
  /** @type {Map<object, import('eslint-scope').Variable | null>} */
  const variables = new Map();
  for (const scope of scopesOf(tree).scopes) {
    for (const { identifier, resolved } of scope.references) variables.set(identifier, resolved);
  }
  /** @type {Set<object>} */
  const under = new Set();

  /** @type {(node: import('estree').Node | undefined | null) => string[]} */
  const read = (node) => {
    if (!node || under.has(node)) return [];
    const text = literalText(node);
    if (text !== undefined) return [text];
    under.add(node);
    try {
      if (node.type === 'ConditionalExpression') return [...read(node.consequent), ...read(node.alternate)];
      if (node.type === 'LogicalExpression') return [...read(node.left), ...read(node.right)];
      if (node.type === 'ArrayExpression') return node.elements.flatMap(read);
      if (node.type === 'MemberExpression') return readMember(node);
      return node.type === 'Identifier' ? readVariable(variables.get(node)) : [];
    } finally {
      under.delete(node);
    }
  };

  /** @type {(name: string | undefined) => string[]} */
  const readEvery = (name) =>
    name === undefined
      ? []
      : all.flatMap(({ node, parents }) =>
          node.type === 'Property' && propertyName(node) === name && parents.at(-1)?.type === 'ObjectExpression'
            ? read(node.value)
            : [],
        );

  /** @type {(node: import('estree').MemberExpression) => string[]} */
  const readMember = (node) => {
    const name = propertyName(node);
    const definition = node.object.type === 'Identifier' ? variables.get(node.object)?.defs[0] : undefined;
    if (name === 'name' && definition?.type === 'FunctionName') return [definition.name.name];
    const table = definition?.type === 'Variable' ? definition.node.init : undefined;
    if (table?.type !== 'ObjectExpression') return readEvery(name);
    return table.properties.flatMap((each) =>
      each.type === 'Property' && (name === undefined || propertyName(each) === name) ? read(each.value) : [],
    );
  };

  /** @type {(variable: import('eslint-scope').Variable | null | undefined) => string[]} */
  const readVariable = (variable) => {
    const definition = variable?.defs[0];
    if (!variable || !definition) return [];
    const { name } = variable;
    if (definition.type === 'Variable') {
      const { id, init } = definition.node;
      if (id.type === 'ObjectPattern') return readEvery(keyInPattern(id, name));
      return id.type === 'Identifier' ? read(init ?? loopedOver(definition.node)) : [];
    }
    if (definition.type !== 'Parameter') return [];
    const takes = /** @type {import('estree').Function} */ (/** @type {unknown} */ (definition.node));
    const at = takes.params.findIndex(
      (each) => each === definition.name || [...nodesOf(each)].some(({ node }) => node === definition.name),
    );
    const pattern = takes.params[at];
    if (pattern?.type === 'ObjectPattern') return readEvery(keyInPattern(pattern, name));
    const called = nameOfFunction(takes);
    return all.flatMap(({ node }) =>
      node.type === 'CallExpression' &&
      called !== undefined &&
      node.callee.type === 'Identifier' &&
      node.callee.name === called
        ? read(node.arguments[at])
        : [],
    );
  };

  /** @type {(declarator: import('estree').Node) => import('estree').Node | undefined} */
  const loopedOver = (declarator) => {
    const loop = all.find(
      ({ node }) =>
        node.type === 'ForOfStatement' &&
        node.left.type === 'VariableDeclaration' &&
        node.left.declarations.includes(/** @type {never} */ (declarator)),
    );
    return loop?.node.type === 'ForOfStatement' ? loop.node.right : undefined;
  };

  /** @type {(takes: import('estree').Node) => string | undefined} */
  const nameOfFunction = (takes) => {
    if (takes.type === 'FunctionDeclaration') return takes.id.name;
    const parent = all.find(({ node }) => node === takes)?.parents.at(-1);
    return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
  };

  return read;
}

/**
 * @param {import('estree').ObjectPattern} pattern
 * @param {string} local
 * @returns {string | undefined} the property that lands in the variable `local`
 */
function keyInPattern(pattern, local) {
  const property = pattern.properties.find(
    (each) => each.type === 'Property' && each.value.type === 'Identifier' && each.value.name === local,
  );
  return property?.type === 'Property'
    ? propertyName(/** @type {import('estree').Property} */ (/** @type {unknown} */ (property)))
    : undefined;
}
