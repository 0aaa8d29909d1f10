import { SCRIPT_SHIM } from './scriptShim';

/** A dialog's page with `google.script` in front of its own scripts. */
export function dialogPage(html: string): string {
  const shim = `<script>${SCRIPT_SHIM}</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head !== null) return insertAt(html, head.index + head[0].length, shim);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html);
  if (doctype !== null) return insertAt(html, doctype[0].length, shim);
  return `<!doctype html>${shim}${html}`;
}

function insertAt(text: string, position: number, part: string): string {
  return text.slice(0, position) + part + text.slice(position);
}
