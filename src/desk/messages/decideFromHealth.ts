/** What somebody chose on the health sheet about messages in doubt. */
import { Refusal } from '../../domain/refusal';
import { findingText } from '../../i18n/findings/findings';
import { HEALTH } from '../../sheets/health';
import { LISTS } from '../../sheets/lists';
import type { Desk } from '../desk';
import { subjectOf } from './composeMail';
import { decideOnMessage } from './decideOnMessages';

/** How the health sheet names a message in doubt: what is the matter with it, and its key. */
export function findingOf(code: string, messageKey: string): string {
  return `${code} ${messageKey}`;
}

/** Rows looked at after one edit at most: each decision costs two reads. */
const MOST_ROWS = 20;

/**
 * Carries out the decisions in rows that were edited, and says in each row what became of it.
 * @param firstRow row of the health sheet, as people count
 */
export function decideFromHealth(desk: Desk, firstRow: number, count: number): void {
  const table = desk.ports.table(HEALTH);
  table.rows(firstRow, Math.min(count, MOST_ROWS)).forEach(({ finding, decision }, index) => {
    const chosen = LISTS.decisions.find((one) => one === decision);
    // The name of a group may have blanks of its own.
    const [, code, messageKey] = /^(\S+) (.+)$/.exec(finding) ?? [];
    if (code === undefined || messageKey === undefined || chosen === undefined) return;
    const { what, remedy } = outcome(desk, messageKey, chosen);
    table.write(firstRow + index, { finding: code, severity: 'ok', what, remedy, at: desk.now, decision: '' });
  });
}

function outcome(
  desk: Desk,
  key: string,
  decision: (typeof LISTS.decisions)[number],
): { readonly what: string; readonly remedy: string } {
  const { language } = desk.setUp;
  try {
    const subject = subjectOf(desk, decideOnMessage(desk, key, decision));
    return findingText(language, decision === 'sendAgain' ? 'sendsAgain' : 'messageSettled', { subject });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return findingText(language, 'messageMovedOn', {});
  }
}
