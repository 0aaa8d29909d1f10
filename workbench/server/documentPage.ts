/**
 * A document of docs/ as a page of its own: headings, paragraphs, lists and tables, as those documents use them. Nothing in it is taken for HTML;
 * links are shown as they are written.
 * @param markdown as the file has it
 */
export function documentPage(markdown: string): string {
  const blocks = markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\n{2,}/);
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body><main>
${blocks.map(block).join('\n')}
</main></body>
</html>
`;
}

const STYLE = `body{margin:0;background:#f4f7f6;color:#1f2a27;font:15px/1.6 system-ui,sans-serif}
main{max-width:56rem;margin:0 auto;padding:24px 20px 60px;background:#fff;overflow-wrap:anywhere}
h2{margin-top:2em;border-bottom:1px solid #dde4e1}h3{margin-top:2em;color:#0b6b58}h4{margin-bottom:.2em}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #dde4e1;padding:4px 10px;text-align:left;vertical-align:top}
code{background:#f4f7f6;padding:0 3px}`;

function block(text: string): string {
  const lines = text.trim().split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,6}) (.+)$/.exec(first);
  if (heading !== null) {
    const level = String(heading[1]?.length ?? 1);
    const rest = lines.slice(1).join('\n');
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>${rest === '' ? '' : block(rest)}`;
  }
  if (first.startsWith('|')) return table(lines);
  if (first.startsWith('- ')) {
    const points = text
      .trim()
      .split(/\n(?=- )/)
      .map((point) => `<li>${inline(point.slice(2))}</li>`);
    return `<ul>${points.join('')}</ul>`;
  }
  return first === '' ? '' : `<p>${inline(lines.join(' '))}</p>`;
}

function table(lines: readonly string[]): string {
  const cells = (line: string): string[] => line.replace(/^\||\|\s*$/g, '').split('|');
  const row = (line: string, tag: string): string =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`;
  const [head = '', , ...body] = lines;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function inline(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
