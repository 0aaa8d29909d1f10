/** What is to be said of the forms with which customers enter complaints and tell whether they are solved. */
import { DAY_MS, later } from '../../domain/time/instant';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { hasPage } from '../customerPage/pageLink';
import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';

const DAYS = 7;

/** Answers that wait for somebody, and those of the confirmation form that were not taken. One read. */
export function formFindings(desk: Desk): readonly Finding[] {
  const { language } = desk.setUp;
  const rows = desk.ports.table(FORM_ANSWERS).rows(2);
  const held = rows.filter(({ state }) => state === 'held').length;
  const since = later(desk.now, -DAYS * DAY_MS);
  const refused = rows.filter(({ state, at }) => state === 'refused' && at !== null && at > since).length;
  return [
    ...(held > 0 ? [finding(language, 'formAnswersHeld', 'warning', { count: held })] : []),
    ...(refused > 0 ? [finding(language, 'formAnswersRefused', 'info', { count: refused })] : []),
  ];
}

/** Forms that are wanted and cannot be opened. Asked only where Google lets the person look. */
export function missingForms({ ports, setUp, config }: Desk, language = setUp.language): readonly Finding[] {
  const { intakeForm, confirmForm } = setUp;
  const isThere = (form: typeof intakeForm): boolean => form !== undefined && ports.forms.mend(form);
  return [
    ...(config.intakeForm === true && !isThere(intakeForm) ? [finding(language, 'noIntakeForm', 'error')] : []),
    ...(!hasPage({ ports }) && !isThere(confirmForm) ? [finding(language, 'noConfirmForm', 'warning')] : []),
  ];
}
