import type { Desk } from '../desk';
import { keepDefect } from '../health/defects';
import type { ConfirmForm } from '../memory';
import { remember } from '../memory';
import type { Received } from '../surveys/receiveSurveyAnswer';
import { receiveSurveyAnswer } from '../surveys/receiveSurveyAnswer';
import type { TakenIn } from './formAnswers';
import type { MadeForm } from './formPort';
import type { NotedAnswer } from './notedAnswers';
import { forgetAnswer, noteAnswer, takenIn } from './notedAnswers';
import { takeInConfirmation } from './takeInConfirmation';
import { takeInIntake } from './takeInIntake';

type OwnForm =
  { readonly form: 'intake'; readonly made: MadeForm } | { readonly form: 'confirm'; readonly made: ConfirmForm };

/** With which of the desk's forms it was given, the survey left out: told by the tab that it stands on, else by what was asked. */
function formOf({ setUp }: Desk, { tab, values }: NotedAnswer): OwnForm | undefined {
  const { intakeForm, confirmForm, formerIntakes = [], formerConfirms = [] } = setUp;
  const known: readonly OwnForm[] = [
    ...[...(intakeForm ? [intakeForm] : []), ...formerIntakes].map((made) => ({ form: 'intake' as const, made })),
    ...[...(confirmForm ? [confirmForm] : []), ...formerConfirms].map((made) => ({ form: 'confirm' as const, made })),
  ];
  const byTab = known.find(({ made }) => tab !== undefined && made.tab === tab);
  return byTab ?? known.find(({ made }) => Object.values(made.titles).every((title) => title in values));
}

/**
 * Takes a noted answer in and keeps that it was. The desk must have caught up: an answer whose event stands in the log already was taken in
 * by a run that was cut off right after.
 */
export function takeInAnswer(desk: Desk, answer: NotedAnswer): Received | TakenIn {
  const received = receive(desk, answer);
  desk.ports.flush();
  remember(desk.ports.memory, { progress: desk.progress }, takenIn(answer));
  forgetAnswer(desk.ports.memory, answer);
  return received;
}

function receive(desk: Desk, answer: NotedAnswer): Received | TakenIn {
  const own = formOf(desk, answer);
  if (own?.form === 'intake') return takeInIntake(desk, answer, own.made);
  if (own?.form === 'confirm') return takeInConfirmation(desk, answer, own.made);
  if (desk.progress.requests.some(([id]) => id === answer.id)) return 'counted';
  const surveyed: Desk = { ...desk, cause: 'form', requestId: answer.id };
  const received = receiveSurveyAnswer(surveyed, answer.values);
  desk.progress = surveyed.progress;
  return received;
}

/** Takes in what other runs left noted. One that cannot be taken in must not keep the tick from everything else. */
export function takeInAnswers(desk: Desk): void {
  for (const answer of desk.answers) {
    try {
      takeInAnswer(desk, answer);
    } catch (error) {
      keepDefect(desk.ports.memory, 'form answer', error, desk.now);
      noteAnswer(desk.ports.memory, { ...answer, tries: answer.tries + 1 });
    }
  }
}
