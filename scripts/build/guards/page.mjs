import { BuildRefusal } from '../refusal.mjs';
import { nodesOf, placeOf, syntaxTree } from '../syntaxTree.mjs';
import { namesCalledByPage } from './entryPoints.mjs';

const SCRIPT = /<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gi;

/**
 * Refuses a page that Apps Script would damage: `<?` opens a scriptlet wherever it stands, `//` and `/*` inside a template literal
 * are cut out of inline scripts, and a file beside the page is not served at all.
 * @param {string} name
 * @param {string} html
 * @returns the functions of the server that the page calls
 */
export function guardPage(name, html) {
  const scriptlet = html.indexOf('<?');
  if (scriptlet >= 0)
    throw new BuildRefusal(
      `${name} contains "<?", which Google reads as a scriptlet: …${html.slice(Math.max(0, scriptlet - 40), scriptlet + 40)}…`,
    );
  const scripts = [...html.matchAll(SCRIPT)].map(({ groups }) => groups ?? {});
  if (scripts.some(({ attributes }) => /\bsrc\s*=/.test(String(attributes))) || /<link\b[^>]*stylesheet/i.test(html)) {
    throw new BuildRefusal(`${name} loads another file; a page must hold its scripts and styles`);
  }
  return scripts.flatMap(({ code }) => {
    const source = String(code);
    const tree = syntaxTree(source);
    for (const { node } of nodesOf(tree)) {
      if (node.type !== 'TemplateElement' || !/\/[/*]/.test(node.value.raw)) continue;
      throw new BuildRefusal(
        `${name} has // or /* inside a template literal, which Google cuts out: ${placeOf(source, node.loc?.start.line ?? 0)}`,
      );
    }
    return namesCalledByPage(tree);
  });
}
