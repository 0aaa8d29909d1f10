import { keepDefect } from './defects';
import type { Desk } from './desk';
import { remember } from './memory';
import { forgetAnswer, noteAnswer, takenIn } from './notedAnswers';
import type { NotedAnswer } from './notedAnswers';
import { receiveSurveyAnswer } from './receiveSurveyAnswer';
import type { Received } from './receiveSurveyAnswer';

/**
 * Takes a noted answer in and keeps that it was. The desk must have caught up: an answer whose event stands in the log already was taken in
 * by a run that was cut off right after.
 */
export function takeInAnswer(desk: Desk, answer: NotedAnswer): Received {
  const own: Desk = { ...desk, cause: 'form', requestId: answer.id };
  const isInLog = desk.progress.requests.some(([id]) => id === answer.id);
  const received = isInLog ? 'counted' : receiveSurveyAnswer(own, answer.values);
  desk.progress = own.progress;
  desk.ports.flush();
  remember(desk.ports.memory, { progress: desk.progress }, takenIn(answer));
  forgetAnswer(desk.ports.memory, answer);
  return received;
}

/** Takes in what other runs left noted. One that cannot be taken in must not keep the tick from everything else. */
export function takeInAnswers(desk: Desk): void {
  for (const answer of desk.answers) {
    try {
      takeInAnswer(desk, answer);
    } catch (error) {
      keepDefect(desk.ports.memory, 'survey answer', error, desk.now);
      noteAnswer(desk.ports.memory, { ...answer, tries: answer.tries + 1 });
    }
  }
}
