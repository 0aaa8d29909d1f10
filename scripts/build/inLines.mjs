import { transform } from 'esbuild';
import { nodesOf, syntaxTree } from './syntaxTree.mjs';

/**
 * The same script with a statement a line, indented by tabs.
 * @param {string} script
 * @returns {Promise<string>}
 */
export async function inLines(script) {
  const { code } = await transform(script, { target: 'es2020', charset: 'utf8', legalComments: 'inline' });
  return indentedByTabs(code.replaceAll('/* @__PURE__ */ ', ''));
}

/**
 * The same code with a tab an indent: every execution loads the file, and blanks at the beginning of lines are a thirtieth of it.
 * Lines that begin inside a text keep theirs.
 * @param {string} source
 */
function indentedByTabs(source) {
  const texts = [...nodesOf(syntaxTree(source))]
    .filter(({ node }) => node.type === 'TemplateElement')
    .map(({ node }) => /** @type {[number, number]} */ (node.range));
  return source.replace(/^(?: {2})+/gm, (blanks, /** @type {number} */ at) =>
    texts.some(([start, end]) => start < at && at < end) ? blanks : '\t'.repeat(blanks.length / 2),
  );
}
