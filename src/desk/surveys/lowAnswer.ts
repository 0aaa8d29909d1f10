/** What a dissatisfied customer answered, for whoever is to call them. */
import { last } from '../../domain/last';
import { awaitsContact } from '../../domain/survey/awaitsContact';
import type { Ticket } from '../../domain/ticket/ticket';
import { SURVEY_KEYS, SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { mayRun } from '../permissions';
import type { LowAnswer } from '../tickets/ticketAnswers';

/** The low answer that is to be followed up; null for who may not follow it up, and where there is none. Two reads where there is one. */
export function lowAnswer(desk: Desk, ticket: Ticket): LowAnswer | null {
  if (!awaitsContact(ticket.survey) || !mayRun('contactLowScore', desk.actor.role)) return null;
  const keys = desk.ports.table(SURVEY_KEYS).filled(2);
  const key = last(keys.filter(({ ticketNo }) => ticketNo === ticket.ticketNo));
  const rows = key ? desk.ports.table(SURVEYS).filled(2) : [];
  const row = rows.find(({ surveyNo }) => surveyNo === key?.surveyNo);
  if (row === undefined) return null;
  const { language } = desk.setUp;
  const rated = packFor(desk, ticket).survey.questions.filter(({ kind }) => kind === 'scale');
  const scores = [row.score1, row.score2, row.score3].flatMap((score, index) => {
    const question = rated[index];
    const label = question?.scores[(score ?? 0) - 1]?.[language] ?? '';
    return question && score !== null ? [{ question: question.title[language], score, label }] : [];
  });
  return { scores, suggestion: row.suggestion };
}
