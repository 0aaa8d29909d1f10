import type { Answer } from './FormItem';

/** Whether a question has an answer worth sending. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return typeof answer === 'number' ? !Number.isNaN(answer) : answer.length > 0;
}
