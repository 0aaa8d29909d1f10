/** What somebody chose on the sheet of form answers about those that are held. */
import { Refusal } from '../../domain/refusal';
import { refusalText } from '../../i18n/refusals/refusals';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import type { Desk } from '../desk';
import { mayRun } from '../permissions';
import type { FormAnswerRow } from './formAnswers';
import { ticketInLog } from './formAnswers';
import { heldIn, registerAnswer } from './takeInIntake';

/** Rows looked at after one edit at most: each registration costs some ten calls. */
const MOST_ROWS = 20;

/**
 * Carries out the decisions in rows that were edited. Whoever Google names must be allowed to decide; whom it does not name is somebody who
 * may edit the file, as with all edits by hand. The desk must have caught up.
 * @param firstRow row of the sheet, as people count
 * @returns how many were let in or dropped
 */
export function decideOnAnswers(desk: Desk, firstRow: number, count: number): number {
  const table = desk.ports.table(FORM_ANSWERS);
  let decided = 0;
  table.rows(firstRow, Math.min(count, MOST_ROWS)).forEach((row, index) => {
    if (row.decision === '') return;
    const at = firstRow + index;
    if (row.state !== 'held') {
      table.write(at, { decision: '' });
      return;
    }
    const { mail, role } = desk.actor;
    if (mail !== '' && !mayRun('reviewSolution', role)) {
      table.write(at, { decision: '' });
      table.note(
        at,
        'decision',
        said(desk, new Refusal('NOT_ALLOWED', { command: 'reviewSolution', role: role ?? '' })),
      );
      return;
    }
    try {
      // All of them together, in one call: half an outcome would be told from none by nobody.
      table.write(at, { ...row, ...outcome(desk, row, row.decision === 'letIn') });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Such as where contacts lie in a vault that an edit by hand may not open: the answer stays held.
      table.write(at, { decision: '' });
      table.note(at, 'decision', said(desk, error));
      return;
    }
    decided += 1;
  });
  return decided;
}

function said({ setUp }: Desk, refusal: Refusal): string {
  const { what, remedy } = refusalText(setUp.language, refusal);
  return `${what}\n${remedy}`;
}

/** What the row holds afterwards. A registration that was cut off before its row stands in the log already. */
function outcome(desk: Desk, row: FormAnswerRow, isLetIn: boolean): Partial<FormAnswerRow> {
  if (!isLetIn) return { state: 'dropped', decision: '', given: '' };
  const ticketNo = ticketInLog(desk, row.answer, true) ?? enterHeld(desk, row);
  return { state: 'letIn', ticketNo, decision: '', given: '' };
}

/** The customer wrote when they wrote; from now on somebody works on it. */
function enterHeld(desk: Desk, row: FormAnswerRow): string {
  return registerAnswer(desk, heldIn(row), {
    told: row.answer,
    at: row.at ?? desk.now,
    registeredAt: desk.now,
    actor: desk.actor,
  });
}
