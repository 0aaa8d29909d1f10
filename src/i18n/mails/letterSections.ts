/** Parts of a longer letter under headings of their own: lists, bars and tables, in plain text and in HTML that every mail client shows. */
import { escaped } from './htmlText';

export interface LetterSection {
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

export type LetterBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'points'; readonly lines: readonly string[] }
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** One bar of a chart: what it says is written beside it, so that nothing is lost where it is not seen. */
export interface Bar {
  readonly label: string;
  /** The figure in words. */
  readonly value: string;
  /** How long it is, 0 to 1. */
  readonly part: number;
  /** Whether it falls short; the value says so too. */
  readonly isBad?: boolean;
}

/** The sections as text; those without a block that says anything are left out. */
export function sectionsText(sections: readonly LetterSection[], colon: string): readonly string[] {
  return sections.flatMap(({ title, blocks }) => {
    const parts = blocks.flatMap((block) => textOf(block, colon));
    return parts.length === 0
      ? []
      : [[title === '' ? '' : `== ${title} ==`, ...parts].filter((part) => part !== '').join('\n')];
  });
}

function textOf(block: LetterBlock, colon: string): readonly string[] {
  switch (block.kind) {
    case 'lines':
      return block.lines;
    case 'points':
      return block.lines.map((line) => `· ${line}`);
    case 'bars':
      return block.bars.map(({ label, value }) => `${label}${colon}${value}`);
    case 'table':
      return block.rows.map(([first = '', ...cells]) => {
        const said = cells.flatMap((cell, index) =>
          cell === '' ? [] : [index === 0 ? cell : `${block.headings[index + 1] ?? ''} ${cell}`],
        );
        return said.length === 0 ? first : `${first}${colon}${said.join(' · ')}`;
      });
  }
}

/** The same as HTML: tables and colours alone, no picture and nothing to load. */
export function sectionsHtml(sections: readonly LetterSection[]): string {
  return sections
    .map(({ title, blocks }) => {
      const body = blocks.map(htmlOf).join('');
      if (body === '') return '';
      return `${title === '' ? '' : `<h2 style="${HEADING}">${escaped(title)}</h2>`}${body}`;
    })
    .join('');
}

const HEADING =
  'margin:18px 0 8px;padding:0 0 4px;border-bottom:2px solid #1d4f91;font-size:16px;line-height:1.4;color:#1d4f91;page-break-after:avoid;break-after:avoid';
const TABLE = 'margin:0 0 10px;font-size:14px;line-height:1.45;border-collapse:collapse';
const CELL = 'padding:5px 10px 5px 0;border-top:1px solid #dde3ea;word-break:break-word;overflow-wrap:anywhere';
const ROW = 'page-break-inside:avoid;break-inside:avoid';
const GOOD = '#1d4f91';
const BAD = '#b3261e';
const REST = '#e6ebf1';

function htmlOf(block: LetterBlock): string {
  switch (block.kind) {
    case 'lines':
      return block.lines.map((line) => `<p style="margin:0 0 8px">${escaped(line)}</p>`).join('');
    case 'points':
      return block.lines.length === 0
        ? ''
        : `<ul style="margin:0 0 10px;padding:0 0 0 20px">${block.lines.map((line) => `<li style="margin:0 0 4px">${escaped(line)}</li>`).join('')}</ul>`;
    case 'bars':
      return table(block.bars.map(barRow).join(''));
    case 'table':
      return block.rows.length === 0
        ? ''
        : table(
            `<tr>${block.headings.map((heading) => `<th scope="col" align="left" valign="bottom" style="padding:0 10px 4px 0;font-size:12px;font-weight:normal;color:#47525f">${escaped(heading)}</th>`).join('')}</tr>${block.rows.map(tableRow).join('')}`,
          );
  }
}

function table(rows: string): string {
  return rows === '' ? '' : `<table width="100%" cellpadding="0" cellspacing="0" style="${TABLE}">${rows}</table>`;
}

function tableRow([first = '', ...cells]: readonly string[]): string {
  return (
    `<tr style="${ROW}"><th scope="row" align="left" valign="top" style="${CELL};font-weight:normal">${escaped(first)}</th>` +
    `${cells.map((cell) => `<td valign="top" style="${CELL}">${escaped(cell)}</td>`).join('')}</tr>`
  );
}

/** The bar is two coloured cells, which a screen reader passes over. */
function barRow({ label, value, part, isBad = false }: Bar): string {
  const long = Math.round(100 * Math.min(1, Math.max(0, part)));
  const piece = (percent: number, colour: string): string =>
    percent === 0
      ? ''
      : `<td width="${percent}%" bgcolor="${colour}" style="background:${colour};height:12px;font-size:1px;line-height:12px">&nbsp;</td>`;
  return (
    `<tr style="${ROW}"><th scope="row" align="left" valign="middle" width="36%" style="${CELL};font-weight:normal">${escaped(label)}</th>` +
    `<td valign="middle" width="30%" style="${CELL}"><table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0"><tr>${piece(long, isBad ? BAD : GOOD)}${piece(100 - long, REST)}</tr></table></td>` +
    `<td valign="middle" style="${CELL}${isBad ? `;color:${BAD};font-weight:bold` : ''}">${escaped(value)}</td></tr>`
  );
}
