/** The titles of a test file, as its own code has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './pages';

const DECLARES = ['describe', 'test', 'it'];

/**
 * Every test of a file with what it stands in: 'a hold › is kept when the priority changes'. Titles of `each` stand as they are written, with
 * their blanks; so does a suite that has its name from elsewhere.
 * @param file from the project's folder
 */
export function testTitles(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const titles: string[] = [];
  const look = (node: ts.Node, suites: readonly string[]): void => {
    const declared = ts.isCallExpression(node) ? declaration(node) : null;
    if (declared === null) {
      ts.forEachChild(node, (child) => {
        look(child, suites);
      });
      return;
    }
    const path = [...suites, declared.title];
    if (!declared.isSuite) titles.push(path.join(' › '));
    for (const argument of declared.call.arguments.slice(1)) look(argument, path);
  };
  look(source, []);
  return titles;
}

interface Declaration {
  readonly call: ts.CallExpression;
  readonly title: string;
  readonly isSuite: boolean;
}

/** `test('…', …)`, `test.failing('…', …)` or `test.each(…)('…', …)`; null for any other call. */
function declaration(call: ts.CallExpression): Declaration | null {
  const [title] = call.arguments;
  if (!title || !ts.isStringLiteralLike(title)) return null;
  let callee: ts.Expression = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  if (!ts.isIdentifier(callee) || !DECLARES.includes(callee.text)) return null;
  return { call, title: title.text, isSuite: callee.text === 'describe' };
}
