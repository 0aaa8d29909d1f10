const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

function literal(html: string): string {
  return JSON.stringify(html)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/**
 * The JavaScript that a template becomes: a function of `output` and the variables pushed into the template. Html is added by `output._`,
 * a printed value by `output._$` (escaped) and a force-printed one by `output._`; of a printing scriptlet only the first statement is
 * printed. Line numbers are kept.
 * Source: https://developers.google.com/apps-script/guides/html/templates
 */
export function templateCode(html: string, variables: readonly string[]): string {
  let code = '';
  let at = 0;
  // A statement of its own; its line breaks come after it, so that code stays on its line.
  const addHtml = (text: string): void => {
    if (text !== '') code += `output._ = ${literal(text)};${text.replace(/[^\n]/g, '')}`;
  };
  for (const match of html.matchAll(SCRIPTLET)) {
    const [whole, kind, body = ''] = match;
    addHtml(html.slice(at, match.index));
    at = match.index + whole.length;
    // Ended by a line break of its own only where a comment ends the scriptlet's line in Google's way: there is none, the comment goes on.
    if (kind === '=') code += `output._$ = ${body};`;
    else if (kind === '!=') code += `output._ = ${body};`;
    else code += `${body};`;
  }
  addHtml(html.slice(at));
  return `(function (output${variables.map((name) => `, ${name}`).join('')}) { ${code}\n return output; })`;
}
