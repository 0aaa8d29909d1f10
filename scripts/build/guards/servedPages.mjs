import { namesGivenTo } from '../namesGivenTo.mjs';
import { BuildRefusal } from '../refusal.mjs';
import { placeOf } from '../syntaxTree.mjs';

/**
 * Refuses a bundle that shows a page which dist/ does not hold: Google would say so only when somebody opens it.
 * @param {string} source Code.js
 * @param {import('estree').Program} tree
 * @param {readonly string[]} pages file names with .html
 */
export function guardServedPages(source, tree, pages) {
  for (const method of ['createHtmlOutputFromFile', 'createTemplateFromFile']) {
    for (const { names, line } of namesGivenTo(tree, method, 0)) {
      const lost = names.find((name) => !pages.includes(`${name.replace(/\.html$/, '')}.html`));
      if (lost === undefined && names.length > 0) continue;
      const what =
        lost === undefined
          ? 'a page that the build cannot read; write its name as text'
          : `the page ${lost}, and there is no src/dialogs/${lost}/main.tsx`;
      throw new BuildRefusal(`Code.js shows ${what}. Code.js ${placeOf(source, line)}`);
    }
  }
}
