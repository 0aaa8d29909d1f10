import ts from 'typescript';

/**
 * A source with French beside Chinese and English: wherever both stand as properties, in a list or a union, in a call of `words`, and
 * where English words are imported or declared for it. The words are the English ones, so that everything compiles and nothing reads well.
 * @param {string} source
 * @returns {string}
 */
export function inThirdLanguage(source) {
  const file = ts.createSourceFile('any.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  /** @type {{ at: number, text: string }[]} */
  const additions = [];
  const put = (/** @type {ts.Node} */ node, /** @type {string} */ text) => additions.push({ at: node.end, text });
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const [english] = both(node.properties);
      if (english) put(english, `, ${french(english.getText()).replace(/^en\b/, 'fr')}`);
    } else if (ts.isTypeLiteralNode(node)) {
      const [english] = both(node.members);
      if (english) put(english, `; ${english.getText().replace(/\ben\b/, 'fr')}`);
    } else if (ts.isUnionTypeNode(node)) {
      if (isPair(node.types)) put(node, " | 'fr'");
    } else if (ts.isArrayLiteralExpression(node)) {
      if (isPair(node.elements)) put(/** @type {ts.Node} */ (node.elements.at(-1)), ", 'fr'");
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'words') {
      const [, english, third] = node.arguments;
      if (english && !third) put(english, `, ${english.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const named = new Set(additions.flatMap(({ text }) => text.match(/\b\w+Fr\b/g) ?? []));
  for (const statement of file.statements) {
    const once = french(statement.getText());
    if (ts.isImportDeclaration(statement) ? [...named].some((name) => once.includes(name)) : isEnglish(statement, file))
      put(statement, `\n${once}`);
  }
  return additions
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), source);
}

/**
 * English words as those of French: names of exports and files, and the language that a text is asked for in.
 * @param {string} source
 */
export const french = (source) =>
  source
    .replace(/\b([A-Za-z]\w*)En\b/g, '$1Fr')
    .replace(/\.en'/g, ".fr'")
    .replace(/'en'/g, "'fr'");

/**
 * The English one of properties that have both.
 * @param {ts.NodeArray<ts.ObjectLiteralElementLike | ts.TypeElement>} properties
 */
function both(properties) {
  const named = (/** @type {string} */ name) =>
    properties.filter((one) => one.name?.getText().replace(/'/g, '') === name);
  return named('zh-CN').length === 1 && named('fr').length === 0 ? named('en') : [];
}

/**
 * Whether a statement declares English words that stand in one file with the Chinese ones.
 * @param {ts.Statement} statement
 * @param {ts.SourceFile} file
 */
function isEnglish(statement, file) {
  const name = /^export const (\w+)En\b/.exec(statement.getText())?.[1];
  return name !== undefined && file.text.includes(`export const ${name}ZhCn`);
}

/** @param {readonly ts.Node[]} nodes */
const isPair = (nodes) => nodes.map((one) => one.getText()).join() === "'zh-CN','en'";
