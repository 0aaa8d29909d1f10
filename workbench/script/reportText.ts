import type { MailLine, ScriptReport } from './runSteps';

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)];

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

function mailText({ to, cc, bcc, subject }: MailLine): string {
  const copies = [cc.length > 0 ? ` cc ${cc.join(', ')}` : '', bcc.length > 0 ? ` bcc ${bcc.join(', ')}` : ''].join('');
  return `to ${to.join(', ')}${copies}: ${subject}`;
}

/** The report for a person to read. */
export function reportText(report: ScriptReport): string {
  const calls = Object.entries(report.calls).sort(([, a], [, b]) => b - a);
  const lines = [
    ...block(
      'Steps',
      report.steps.map(({ step, gave }) => (gave === undefined ? step : `${step} → ${shortened(gave)}`)),
    ).slice(1),
    ...report.sheets.flatMap(({ name, isNew, rows, cells }) =>
      block(`Sheet “${name}” ${isNew ? 'made' : 'changed'}, ${String(rows)} row${rows === 1 ? '' : 's'}`, [
        ...cells.map((texts) => texts.map((text) => text.replaceAll('\n', ' ⏎ ')).join(' | ')),
        ...(rows > cells.length ? [`… and ${String(rows - cells.length)} more`] : []),
      ]),
    ),
    ...block('Mails', report.mails.map(mailText)),
    ...block('Drafts', report.drafts.map(mailText)),
    ...report.forms.flatMap(({ title, questions }) => block(`Form “${title}”`, questions)),
    ...block('Triggers', report.triggers),
    ...block('Menus', report.menus),
    ...block('Shown', report.shown.map(shortened)),
    ...block('Fetched', report.fetched),
    ...block('Log', report.logs),
    ...block(
      `Calls (${String(calls.reduce((sum, [, count]) => sum + count, 0))})`,
      calls.map(([method, count]) => `${method} ${String(count)}`),
    ),
    ...block(
      'Errors',
      report.errors.map(({ in: where, error, at }) => `${where}: ${error}${at === null ? '' : ` (${at})`}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
