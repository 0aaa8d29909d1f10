import ts from 'typescript';

/**
 * @param {string} path decides between TypeScript and JSX
 * @param {string} source
 */
export const sourceFile = (path, source) => ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);

/**
 * What a file imports: import and export declarations, import(), require() and import types.
 * @param {ts.SourceFile} file
 * @returns {{ from: string, line: number, typesOnly: boolean }[]}
 */
export function importsOf(file) {
  /** @type {{ from: string, line: number, typesOnly: boolean }[]} */
  const found = [];
  /** @type {(node: ts.Node | undefined, typesOnly: boolean) => void} */
  const add = (node, typesOnly) => {
    if (node && ts.isStringLiteralLike(node))
      found.push({ from: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, typesOnly });
  };
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly || onlyTypes(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
    )
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.ImportClause | undefined} clause */
function bringsTypesOnly(clause) {
  if (!clause) return false;
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && onlyTypes(clause.namedBindings));
}

/** @param {ts.NamedImportBindings | ts.NamedExportBindings | undefined} bindings */
const onlyTypes = (bindings) =>
  bindings !== undefined &&
  (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) &&
  bindings.elements.length > 0 &&
  bindings.elements.every(({ isTypeOnly }) => isTypeOnly);

/**
 * Services of Google that a file names, in code or in types; a name that the file itself declares or imports is its own.
 * @param {ts.SourceFile} file
 * @param {ReadonlySet<string>} services
 * @returns {{ name: string, line: number }[]}
 */
export function servicesNamed(file, services) {
  /** @type {{ name: string, line: number }[]} */
  const named = [];
  /** @type {Set<string>} */
  const own = new Set();
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    if (ts.isIdentifier(node) && services.has(node.text)) {
      const { parent } = node;
      const isOwnName = 'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent);
      if (isOwnName && declares(parent)) own.add(node.text);
      else if (!isOwnName && !isMember(node))
        named.push({ name: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return named.filter(({ name }) => !own.has(name));
}

/** @param {ts.Node} node */
const declares = (node) =>
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isParameter(node) ||
  ts.isBindingElement(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isImportSpecifier(node) ||
  ts.isClassDeclaration(node);

/** @param {ts.Identifier} node */
const isMember = ({ parent, text }) =>
  (ts.isPropertyAccessExpression(parent) && parent.name.text === text && parent.expression.getText() !== text) ||
  (ts.isQualifiedName(parent) && parent.right.text === text) ||
  (ts.isImportSpecifier(parent) && parent.propertyName?.text === text) ||
  (ts.isBindingElement(parent) && parent.propertyName?.getText() === text);
