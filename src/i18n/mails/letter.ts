/** A mail before it is text or HTML: what it says, part by part. */
import { plainText } from '../../domain/plainText';
import { escaped } from './htmlText';
import type { LetterBlock, LetterSection } from './letterSections';
import { sectionsHtml, sectionsText } from './letterSections';

export interface LetterRow {
  readonly label: string;
  readonly value: string;
}

interface LetterLink {
  readonly label: string;
  /** Shown as a link where it begins with https://, as plain text otherwise. */
  readonly url: string;
}

export interface Letter {
  readonly subject: string;
  /** One line above everything else: what it is about. */
  readonly title: string;
  /** Paragraphs; empty ones are left out. */
  readonly before: readonly string[];
  /** Rows without a value are left out. */
  readonly rows: readonly LetterRow[];
  /** Longer letters have parts under headings, below the rows. */
  readonly sections?: readonly LetterSection[];
  readonly link: LetterLink | null;
  readonly after: readonly string[];
  readonly signature: string;
}

export interface WordedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Longest subject that the mail service takes is 250 characters. */
const LONGEST_SUBJECT = 200;

/**
 * The letter as a mail, in plain text and in HTML that says the same.
 * @param language for the HTML and for the colon between a label and its value
 */
export function mailOf(letter: Letter, language: string): WordedMail {
  const whole = plainLetter(letter);
  return {
    subject: cut(oneLine(whole.subject)),
    text: textOf(whole, language === 'zh-CN' ? '：' : ': '),
    html: htmlOf(whole, language),
  };
}

/** The same letter with one kind of line break and without what is empty. */
function plainLetter(letter: Letter): Letter {
  const paragraphs = (all: readonly string[]): readonly string[] => all.map(tidy).filter((part) => part !== '');
  return {
    ...letter,
    title: oneLine(letter.title),
    before: paragraphs(letter.before),
    rows: letter.rows.map(({ label, value }) => ({ label, value: tidy(value) })).filter(({ value }) => value !== ''),
    sections: (letter.sections ?? []).map(({ title, blocks }) => ({
      title: oneLine(title),
      blocks: blocks.map(tidyBlock),
    })),
    link: letter.link && letter.link.url !== '' ? { label: letter.link.label, url: oneLine(letter.link.url) } : null,
    after: paragraphs(letter.after),
    signature: oneLine(letter.signature),
  };
}

function tidy(words: string): string {
  return plainText(words).trim();
}

function tidyBlock(block: LetterBlock): LetterBlock {
  switch (block.kind) {
    case 'lines':
    case 'points':
      return { ...block, lines: block.lines.map(tidy).filter((line) => line !== '') };
    case 'bars':
      return {
        ...block,
        bars: block.bars.map((bar) => ({ ...bar, label: oneLine(bar.label), value: oneLine(bar.value) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(tidy)) };
  }
}

/** A header must not break into two. */
function oneLine(words: string): string {
  return tidy(words).replace(/\s*\n\s*/g, ' ');
}

function cut(subject: string): string {
  const characters = [...subject];
  return characters.length > LONGEST_SUBJECT ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : subject;
}

function textOf({ title, before, rows, sections = [], link, after, signature }: Letter, colon: string): string {
  const table = rows
    .map(({ label, value }) =>
      value.includes('\n') ? `${label}${colon.trim()}\n${value}` : `${label}${colon}${value}`,
    )
    .join('\n');
  const address = link ? `${link.label}${colon.trim()}\n${link.url}` : '';
  const parts = [title, ...before, table, ...sectionsText(sections, colon), address, ...after, signature];
  return parts.filter((part) => part !== '').join('\n\n');
}

const FONT = "font-family:-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',Arial,sans-serif";

/** On paper the bars keep their colours, and there is no ground around the column. */
const ON_PAPER =
  '<style>@page{size:A4;margin:12mm}body{-webkit-print-color-adjust:exact;print-color-adjust:exact}@media print{body,body>table{background:#ffffff!important}body>table>tbody>tr>td>table{max-width:none!important;border:0!important}}</style>';

/** One column of at most 600 px; colours only decorate, so nothing is lost without them. */
function htmlOf({ title, before, rows, sections = [], link, after, signature }: Letter, language: string): string {
  const parts = [table(rows), sectionsHtml(sections), button(link)];
  const body = [...before.map(paragraph), ...parts, ...after.map(paragraph), sign(signature)].join('');
  return (
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${sections.length === 0 ? '' : ON_PAPER}</head>` +
    `<body style="margin:0;padding:0;background:#f2f4f7"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f2f4f7"><tr><td align="center" style="padding:16px 8px">` +
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #c9d1db;${FONT};font-size:15px;line-height:1.6;color:#1b2430;text-align:left">` +
    `<tr><td style="padding:14px 20px;border-bottom:3px solid #1d4f91;font-size:17px;font-weight:bold">${escaped(title)}</td></tr>` +
    `<tr><td style="padding:16px 20px">${body}</td></tr></table></td></tr></table></body></html>`
  );
}

function paragraph(words: string): string {
  return `<p style="margin:0 0 12px">${escaped(words)}</p>`;
}

function table(rows: readonly LetterRow[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ label, value }) =>
      `<tr><th scope="row" align="left" valign="top" style="padding:6px 12px 6px 0;border-top:1px solid #dde3ea;font-weight:normal;color:#47525f;width:32%;word-break:keep-all;overflow-wrap:normal">${escaped(label)}</th>` +
      `<td valign="top" style="padding:6px 0;border-top:1px solid #dde3ea;word-break:break-word;overflow-wrap:anywhere">${escaped(value)}</td></tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 14px;font-size:15px;line-height:1.5">${lines.join('')}</table>`;
}

function button(link: LetterLink | null): string {
  if (!link) return '';
  if (!/^https:\/\/[^\s]+$/i.test(link.url)) return paragraph(`${link.label}\n${link.url}`);
  const url = escaped(link.url);
  return (
    `<p style="margin:0 0 12px"><a href="${url}" style="display:inline-block;padding:10px 18px;background:#1d4f91;color:#ffffff;text-decoration:none;font-weight:bold">${escaped(link.label)}</a></p>` +
    `<p style="margin:0 0 12px;font-size:13px;color:#47525f;word-break:break-all">${url}</p>`
  );
}

function sign(signature: string): string {
  return `<p style="margin:16px 0 0;color:#47525f">${escaped(signature)}</p>`;
}
