/** Answering the desk's forms as a customer does. */
import type { FormView, Runtime } from '../emulator/kernel/runtimeContract';

/** By question title; or by place: 'q1' is the first question, 'q2' the second, … */
export type Answers = Readonly<Record<string, string | number>>;

/**
 * Submits a form.
 * @param form 'survey' for the desk's survey, else the form's id or a link to it
 * @param link the link in the mail, whose prefilled answers count where `answers` says nothing
 */
export function submitted(runtime: Runtime, form: string, answers: Answers, link?: string): void {
  const view = formOf(runtime, form, link);
  const byTitle: Record<string, string | number> = {};
  for (const [name, answer] of Object.entries(answers)) byTitle[titleOf(view, name)] = answer;
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
  const place = /^q(\d+)$/.exec(name)?.[1];
  const questions = view.items.filter(({ type }) => type !== 'SECTION_HEADER' && type !== 'PAGE_BREAK');
  return place === undefined ? name : (questions[Number(place) - 1]?.title ?? name);
}
