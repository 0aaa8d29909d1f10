/**
 * What Google's processing of pages does to inline scripts: it takes `//` and `/*` inside template literals for comments and removes them,
 * `//` up to the end of the line, `/*` up to the next `*` + `/` wherever that stands.
 * Source: github.com/enuchi/React-Google-Apps-Script, issues 157 and 206; strings in quotes are left alone, as most reports say.
 */

const SCRIPT = /(<script\b([^>]*)>)([\s\S]*?)(<\/script\s*>)/gi;
const NOT_JAVASCRIPT = /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript)[a-z]/i;

/** A word or a sign after which a slash begins a regular expression, not a division. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do))\s*$/;

function endOfQuoted(code: string, start: number): number {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === quote || code[at] === '\n') return at + 1;
  }
  return code.length;
}

function endOfRegex(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at += 1) {
    const character = code[at];
    if (character === '\\') at += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '\n' || (character === '/' && !inClass)) return at + 1;
  }
  return code.length;
}

function endOfComment(code: string, start: number): number {
  const end = code.startsWith('//', start) ? code.indexOf('\n', start) : code.indexOf('*/', start + 2) + 2;
  return end < start ? code.length : end;
}

function isComment(code: string, at: number): boolean {
  return code.startsWith('//', at) || code.startsWith('/*', at);
}

/** Removes what Google takes for comments in the script's template literals; code outside of them stays as it is. */
function withoutFalseComments(code: string): string {
  // For each template literal begun and not ended: how many braces its expression has open; -1 while in its text.
  const templates: number[] = [];
  let kept = '';
  let at = 0;
  const keepTo = (end: number): void => {
    kept += code.slice(at, end);
    at = end;
  };
  while (at < code.length) {
    const character = code[at];
    const depth = templates.at(-1);
    if (depth === -1) {
      if (isComment(code, at)) at = endOfComment(code, at);
      else if (character === '\\') keepTo(at + 2);
      else if (character === '`') {
        templates.pop();
        keepTo(at + 1);
      } else if (code.startsWith('${', at)) {
        templates[templates.length - 1] = 0;
        keepTo(at + 2);
      } else keepTo(at + 1);
    } else if (character === '"' || character === "'") keepTo(endOfQuoted(code, at));
    else if (isComment(code, at)) keepTo(endOfComment(code, at));
    else if (character === '/' && BEFORE_REGEX.test(kept.slice(-20))) keepTo(endOfRegex(code, at));
    else {
      if (character === '`') templates.push(-1);
      else if (depth !== undefined && character === '{') templates[templates.length - 1] = depth + 1;
      else if (depth !== undefined && character === '}') templates[templates.length - 1] = depth - 1;
      keepTo(at + 1);
    }
  }
  return kept;
}

/**
 * The page as Google serves it: inline scripts whose template literals hold `//` or a comment's beginning come out broken, as they would
 * there, so that a bundle that needs them fails here too.
 * @example servedHtml('<script>var a = `http://x`;</script>') //=> '<script>var a = `http:</script>'
 */
export function servedHtml(html: string): string {
  return html.replace(SCRIPT, (whole, open: string, attributes: string, code: string, close: string) =>
    /\bsrc\s*=/i.test(attributes) || NOT_JAVASCRIPT.test(attributes)
      ? whole
      : `${open}${withoutFalseComments(code)}${close}`,
  );
}
