/** A customer's survey answer as it arrives with the spreadsheet's form-submit event. */
import { plainText } from '../../domain/plainText';
import { unlessRefused } from '../../domain/refusal';
import { parseToken } from '../../domain/survey/parseToken';
import { isLow, lowestScore, scoreOf } from '../../domain/survey/score';
import { surveyExpiresAt } from '../../domain/survey/surveyDue';
import { HOUR_MS, later } from '../../domain/time/instant';
import { instantToLocal } from '../../domain/time/zone';
import type { Pack } from '../../packs/pack';
import { packOf } from '../../packs/packs';
import type { RowOf } from '../../sheets/sheet';
import { NO_SURVEY, SURVEY_KEYS, SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import type { SurveyForm } from '../forms/formPort';
import type { NamedValues } from '../forms/notedAnswers';
import { commit, find } from '../register/ticketStore';
import { CONTACT_HOURS, emptySurvey } from './keepSurveys';

/** What the sheet has of an answer: neighbours, so that one read brings them. */
const ANSWER_COLUMNS = [
  'surveyNo',
  'sentOn',
  'answeredOn',
  'state',
  'score1',
  'score2',
  'score3',
  'lowest',
  'suggestion',
] as const;

/** What became of an answer. */
export type Received = 'counted' | 'low' | 'unknownToken' | 'answeredBefore' | 'expired';

/**
 * Puts an answer on the surveys sheet and, where its token is known, tells the ticket. The first answer of a token counts; a later one
 * and one without a known token are kept on a row of their own, since nothing that a customer wrote may be lost. One that comes after the
 * survey has expired is kept in its row and counts no more.
 */
export function receiveSurveyAnswer(desk: Desk, values: NamedValues): Received {
  const { form, survey } = askedWith(desk, values);
  const token = parseToken(values[form?.tokenTitle ?? '']?.[0] ?? '');
  const answers = survey.questions.map((question, index) => ({
    question,
    answer: values[form?.titles[index] ?? '']?.[0] ?? '',
  }));
  const scores = answers
    .filter(({ question }) => question.kind === 'scale')
    .map(({ question, answer }) => scoreOf(answer, question.scores));
  // Below each other in the order of the questions; without these, whose words would be counted among what customers write.
  const reasons = (form?.reasons ?? []).map((title) => values[title]?.[0] ?? '');
  const suggestion = [
    ...reasons,
    ...answers.filter(({ question }) => question.kind === 'text').map(({ answer }) => answer),
  ]
    .map((said) => plainText(said).trim())
    .filter((said) => said !== '')
    .join('\n');
  const low = isLow(scores, survey.lowScore);
  const key =
    token === null
      ? undefined
      : desk.ports
          .table(SURVEY_KEYS)
          .filled(2)
          .find((row) => row.token === token);
  const { date } = instantToLocal(desk.ports.zone(desk.setUp.timeZone), desk.now);
  const answered: Partial<RowOf<typeof SURVEYS>> = {
    answeredOn: date,
    state: low ? 'low' : 'answered',
    score1: scores[0] ?? null,
    score2: scores[1] ?? null,
    score3: scores[2] ?? null,
    lowest: lowestScore(scores),
    suggestion,
  };
  const surveys = desk.ports.table(SURVEYS);
  const rows = key ? surveys.block(ANSWER_COLUMNS) : [];
  const at = rows.findIndex(({ surveyNo }) => surveyNo === key?.surveyNo);
  const stored = key ? unlessRefused(() => find(desk, key.ticketNo), 'TICKET_ARCHIVED') : null;
  if (key && stored === null && rows[at]?.state === 'sent') {
    // Its ticket moved to an archive long after the survey had expired.
    surveys.write(at + 2, { ...answered, state: 'expired' });
    return 'expired';
  }
  if (!key || !stored || at < 0 || stored.ticket.survey?.answeredAt !== null || isOfAnother(rows[at], answered)) {
    surveys.appendBelow({ ...emptySurvey(NO_SURVEY, ''), ...answered });
    return key ? 'answeredBefore' : 'unknownToken';
  }
  if (surveyExpiresAt(stored.ticket.survey.sentAt) <= desk.now) {
    surveys.write(at + 2, { ...answered, state: 'expired' });
    return 'expired';
  }
  surveys.write(at + 2, { ...answered, ...(low ? { contactDueAt: later(desk.now, CONTACT_HOURS * HOUR_MS) } : {}) });
  const score = survey.anonymous ? null : lowestScore(scores);
  commit(desk, stored, [{ kind: 'surveyAnswered', note: '', fields: { cycle: key.cycle ?? 1, low, score } }]);
  return low ? 'low' : 'counted';
}

/**
 * Whether an answer that came too late stands in the row, of which the ticket knows nothing. The same answer again is a run that was cut off
 * after it wrote the row.
 */
function isOfAnother(
  row: Partial<RowOf<typeof SURVEYS>> | undefined,
  answered: Partial<RowOf<typeof SURVEYS>>,
): boolean {
  const { state: _, ...said } = answered;
  return (
    row?.state === 'expired' && Object.entries(said).some(([key, value]) => row[key as keyof typeof row] !== value)
  );
}

/** The form that has the questions which were answered: the desk's, or one of a process before. */
function askedWith(
  desk: Desk,
  values: NamedValues,
): { readonly form: SurveyForm | null; readonly survey: Pack['survey'] } {
  const { surveyForm, formerForms = [] } = desk.setUp;
  const former = formerForms.find(({ titles }) => titles.every((title) => title in values));
  const isOurs = surveyForm?.titles.every((title) => title in values) ?? true;
  return former && !isOurs
    ? { form: former, survey: packOf(former.pack).survey }
    : { form: surveyForm, survey: desk.pack.survey };
}
