import { BuildRefusal } from '../refusal.mjs';
import { placeOf, syntaxTree } from '../syntaxTree.mjs';

/**
 * Refuses syntax newer than ES2021: `#private` and `static x =` are parse errors on Apps Script
 * (developers.google.com/apps-script/guides/v8-runtime#limitations).
 * @param {string} name of the file, for the message
 * @param {string} source
 * @returns the tree, for the guards that follow
 */
export function guardSyntax(name, source) {
  try {
    return syntaxTree(source, 2021);
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('loc' in error)) throw error;
    const { line } = /** @type {import('estree').Position} */ (error.loc);
    throw new BuildRefusal(
      `${name} uses syntax that Apps Script cannot parse (newer than ES2021), ${placeOf(source, line)}`,
    );
  }
}
