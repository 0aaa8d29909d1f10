import type { Answer, FormState, ItemState } from './formState';
import { isQuestion } from './formState';

/** One column of the response sheet and one title in `namedValues`: a question, or a row of a grid. */
export interface Question {
  /** Stable while titles change. */
  readonly entryId: number;
  readonly title: string;
  readonly item: ItemState;
  /** Row of a grid. */
  readonly row: number | null;
}

/** The questions of a form in its order; a grid is one question a row, titled `Title [Row]` as in the response sheet. */
export function questionsOf(form: FormState): Question[] {
  return form.items.filter(isQuestion).flatMap((item): Question[] =>
    item.type === 'GRID'
      ? item.rows.map((label, row) => ({
          entryId: item.entryIds[row] ?? 0,
          title: `${item.title} [${label}]`,
          item,
          row,
        }))
      : [{ entryId: item.entryIds[0] ?? 0, title: item.title, item, row: null }],
  );
}

/** An answer as the response sheet shows it: boxes joined by comma and blank, '' where there is none. */
export function answerText(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (typeof answer === 'string') return answer;
  return question.row === null ? answer.join(', ') : (answer[question.row] ?? '');
}
