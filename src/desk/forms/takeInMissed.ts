/** Answers on the forms' own tabs that no run took in: Google's event got lost, or its run was cut off before it could note anything. */
import type { Instant } from '../../domain/time/instant';
import { DAY_MS, HOUR_MS, later, MINUTE_MS } from '../../domain/time/instant';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import type { Desk } from '../desk';
import { keepProgress } from '../keepProgress';
import type { FormAnswerRow } from './formAnswers';
import { ticketInLog } from './formAnswers';
import type { MadeForm } from './formPort';
import type { NotedAnswer } from './notedAnswers';
import { inShort } from './notedAnswers';
import { takeInAnswer } from './takeInAnswer';

/** An answer so young may still be on its way to its own run. */
const YOUNG_MS = 10 * MINUTE_MS;
/** How far back the first look goes; later ones go on from the one before. */
const FIRST_DAYS = 3;
/** Taken in by one night at most. */
const MOST = 50;

/**
 * Takes in what stands on the tabs of intake and confirmation forms, came since the last look, and has no row among the form answers. Compared is what was answered,
 * as often as it was: rows may move and time stamps be shown otherwise.
 * @returns how many
 */
export function takeInMissed(desk: Desk): number {
  const { intakeForm, confirmForm, formerIntakes = [], formerConfirms = [] } = desk.setUp;
  const made = [intakeForm, confirmForm, ...formerIntakes, ...formerConfirms].filter(
    (form): form is MadeForm => form !== undefined && form.tab !== null,
  );
  if (made.length === 0) return 0;
  const { formsSeenAt } = desk.progress;
  const since = later(formsSeenAt ?? later(desk.now, -FIRST_DAYS * DAY_MS), -2 * YOUNG_MS);
  const until = later(desk.now, -YOUNG_MS);
  const rows = desk.ports.table(FORM_ANSWERS).rows(2);
  const missed = made.flatMap((form) => missedOn(desk, form, rows, since, until)).slice(0, MOST);
  for (const answer of missed) takeInAnswer(desk, answer);
  finishDecisions(desk, rows);
  if (missed.length < MOST) desk.progress = { ...desk.progress, formsSeenAt: desk.now };
  keepProgress(desk);
  return missed.length;
}

function missedOn(
  desk: Desk,
  { tab }: MadeForm,
  rows: readonly FormAnswerRow[],
  since: Instant,
  until: Instant,
): readonly NotedAnswer[] {
  const known = new Map<string, number>();
  for (const { at, content } of rows)
    if (at !== null && at > since - HOUR_MS) known.set(content, (known.get(content) ?? 0) + 1);
  const prints = new Set(rows.map(({ answer }) => answer));
  return desk.ports.forms
    .written(tab ?? 0)
    .filter(({ at }) => at > since && at <= until)
    .map(({ at, cells, values }): NotedAnswer => {
      const short = inShort(desk.ports.digest, cells);
      return { id: short.print, at, tries: 0, values, ...(tab === null ? {} : { tab }), cells: short };
    })
    .filter(({ cells }) => {
      if (cells === undefined) return false;
      const count = known.get(cells.content) ?? 0;
      known.set(cells.content, count - 1);
      // The first ones are those that were taken in.
      return count <= 0 && !prints.has(cells.print) && ticketInLog(desk, cells.print, true) === null;
    });
}

/** Lets a row say what stands in the log: its run was cut off after it had registered the complaint. */
function finishDecisions(desk: Desk, rows: readonly FormAnswerRow[]): void {
  rows.forEach((row, index) => {
    if (row.state !== 'held' || row.decision === '') return;
    const ticketNo = ticketInLog(desk, row.answer, true);
    if (ticketNo !== null)
      desk.ports.table(FORM_ANSWERS).write(index + 2, { ...row, state: 'letIn', ticketNo, decision: '', given: '' });
  });
}
