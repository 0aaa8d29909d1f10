/** Answering the desk's forms as a customer does. */
import type { Runtime } from '../../emulator/kernel/runtimeContract';
import type { FormView } from '../../emulator/kernel/views';

/**
 * By question title; or by place: 'q1' is the first question, 'q2' the second, …, and 'r1' the first that asks why, which are not counted among the others.
 * A number chooses what begins with it.
 */
export type Answers = Readonly<Record<string, string | number>>;

/** A link that carries the token of a survey, which has 20 letters. */
const SURVEY_LINK = /https:\/\/docs\.google\.com\/forms\/[^\s"<>]*entry\.\d+=[0-9A-Z]{20}(?![^\s"<>&])[^\s"<>]*/g;
/** A link that carries the token of a verdict, which begins with the ticket and the attempt. */
const CONFIRM_LINK = /https:\/\/docs\.google\.com\/forms\/[^\s"<>]*entry\.\d+=\d+-\d+-\d+-[0-9A-Z]{20}[^\s"<>]*/g;

/** The links to surveys in a text, in its order. */
export function surveyLinksIn(text: string): readonly string[] {
  return text.match(SURVEY_LINK) ?? [];
}

/**
 * The links in a text with which customers tell whether it is solved.
 * @internal
 */
export function confirmLinksIn(text: string): readonly string[] {
  return text.match(CONFIRM_LINK) ?? [];
}

/** Whether an item asks why, and is only come to where the answer before it makes it. */
export function asksWhy({ type, required }: FormView['items'][number]): boolean {
  return type === 'PARAGRAPH_TEXT' && required;
}

/** Whether an item asks for a score. */
export function asksScore({ scale, choices }: FormView['items'][number]): boolean {
  return (
    scale !== undefined || (choices.length === 5 && choices.every((choice, index) => choice.startsWith(`${index + 1}`)))
  );
}

/**
 * Submits a form.
 * @param form 'survey' for the desk's survey, else the form's id or a link to it
 * @param link the link in the mail, whose prefilled answers count where `answers` says nothing
 */
export function submitted(runtime: Runtime, form: string, answers: Answers, link?: string): void {
  const view = formOf(runtime, form, link);
  const byTitle: Record<string, string | number> = {};
  for (const [name, answer] of Object.entries(answers)) {
    const title = titleOf(view, name);
    byTitle[title] = chosen(view, title, answer);
  }
  runtime.submitForm(view.id, byTitle, link);
}

function formOf(runtime: Runtime, form: string, link: string | undefined): FormView {
  if (form !== 'survey') return runtime.form(form);
  if (link !== undefined) return runtime.form(link);
  const [survey] = runtime.forms();
  if (!survey) throw new Error('the desk has no form yet');
  return survey;
}

function titleOf(view: FormView, name: string): string {
  const [, letter, place] = /^([qr])(\d+)$/.exec(name) ?? [];
  if (letter === undefined) return name;
  const questions = view.items.filter(
    (item) => item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK' && asksWhy(item) === (letter === 'r'),
  );
  return questions[Number(place) - 1]?.title ?? name;
}

function chosen(view: FormView, title: string, answer: string | number): string | number {
  const item = view.items.find((one) => one.title === title);
  if (typeof answer !== 'number' || item?.type !== 'MULTIPLE_CHOICE') return answer;
  return item.choices.find((choice) => choice.startsWith(String(answer))) ?? answer;
}
