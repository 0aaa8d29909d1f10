import type { FormAnswers } from '../kernel/runtimeContract';
import { type Answer, type FormState, isQuestion, type ItemState, publishedUrl } from './formState';
import { visitedItems } from './pages';
import { passes } from './textValidation';

/** Why Google's page would not take a response; the text says what the page shows. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal';
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DATE_WITHOUT_YEAR = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function refuse(item: ItemState, what: string): FormRefusal {
  return new FormRefusal(`«${item.title}»: ${what}`);
}

function knownChoice(item: ItemState, value: string): string {
  if (item.otherOption || item.choices.some((choice) => choice.value === value)) return value;
  throw refuse(
    item,
    `there is no choice «${value}», only ${item.choices.map((choice) => `«${choice.value}»`).join(', ')}.`,
  );
}

function checkedText(item: ItemState, value: string): string {
  if (passes(item.validation, value)) return value;
  throw refuse(item, item.validation?.help || `«${value}» does not meet ${item.validation?.rule ?? 'the rule'}.`);
}

function checkedNumber(item: ItemState, value: string): string {
  const number = Number(value);
  if (Number.isInteger(number) && number >= item.lower && number <= item.upper) return String(number);
  throw refuse(item, `«${value}» is not on the scale from ${String(item.lower)} to ${String(item.upper)}.`);
}

function shaped(item: ItemState, value: string, shape: RegExp, wanted: string): string {
  if (shape.test(value)) return value;
  throw refuse(item, `«${value}» is not ${wanted}.`);
}

function checkedBoxes(item: ItemState, values: readonly string[]): readonly string[] {
  for (const value of values) knownChoice(item, value);
  if (!passes(item.validation, values))
    throw refuse(item, item.validation?.help || `${String(values.length)} boxes are ticked.`);
  return values;
}

/** The answer as the page would take it in. @throws {FormRefusal} what the page would refuse */
function checkedAnswer(item: ItemState, given: string | number | readonly string[]): Answer {
  if (item.type === 'CHECKBOX') return checkedBoxes(item, typeof given === 'object' ? given : [String(given)]);
  if (typeof given === 'object') throw refuse(item, 'takes one answer, not a list.');
  const value = String(given);
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return knownChoice(item, value);
    case 'SCALE':
    case 'RATING':
      return checkedNumber(item, value);
    case 'DATE':
      return shaped(
        item,
        value,
        item.includesYear ? DATE : DATE_WITHOUT_YEAR,
        item.includesYear ? 'a date (2026-03-02)' : 'a day (03-02)',
      );
    case 'TIME':
      return shaped(item, value, TIME, 'a time (09:05)');
    default:
      return checkedText(item, value);
  }
}

function isEmpty(given: string | number | readonly string[] | undefined): boolean {
  return given === undefined || given === '' || (typeof given === 'object' && given.length === 0);
}

function gridAnswer(item: ItemState, answers: FormAnswers, before: Answer | undefined): Answer | undefined {
  const values = item.rows.map((label, row) => {
    const typed = answers[`${item.title} [${label}]`];
    if (typed === undefined) return typeof before === 'object' ? (before[row] ?? null) : null;
    if (isEmpty(typed)) return null;
    if (item.columns.includes(String(typed))) return String(typed);
    throw refuse(item, `there is no column «${String(typed)}».`);
  });
  if (values.every((value) => value === null)) return undefined;
  if (!passes(item.validation, values)) throw refuse(item, 'no more than one answer a column.');
  return values;
}

function titles(item: ItemState): string[] {
  return item.type === 'GRID' ? item.rows.map((label) => `${item.title} [${label}]`) : [item.title];
}

/**
 * The answers that the page would send: those of the link, overwritten by what the respondent types ('' empties one).
 * A title that several questions share answers all of them.
 * @throws {FormRefusal} a title that no question has, an answer the page refuses, a required question left empty
 */
export function answersOf(
  form: FormState,
  typed: FormAnswers,
  prefilled: Readonly<Record<string, Answer>>,
): Record<string, Answer> {
  const known = new Set(form.items.filter(isQuestion).flatMap(titles));
  const stranger = Object.keys(typed).find((title) => !known.has(title));
  if (stranger !== undefined)
    throw new FormRefusal(
      `«${form.title}» has no question «${stranger}», only ${[...known].map((title) => `«${title}»`).join(', ')}.`,
    );
  const answers: Record<string, Answer> = {};
  for (const item of form.items.filter(isQuestion)) {
    const before = prefilled[String(item.id)];
    const given = item.title in typed ? typed[item.title] : (before as string | readonly string[] | undefined);
    const answer =
      item.type === 'GRID'
        ? gridAnswer(item, typed, before)
        : isEmpty(given)
          ? undefined
          : checkedAnswer(item, given ?? '');
    if (answer !== undefined) answers[String(item.id)] = answer;
  }
  const visited = visitedItems(form.items, answers).filter(isQuestion);
  for (const item of visited) {
    const answer = answers[String(item.id)];
    const isMissing =
      answer === undefined || (item.type === 'GRID' && (answer as readonly (string | null)[]).includes(null));
    if (item.required && isMissing) throw refuse(item, 'this is a required question.');
  }
  const asked = new Set(visited.map(({ id }) => String(id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

/**
 * Refuses a respondent whom Google's page would not let in.
 * @param respondent '' for nobody signed in
 */
export function letIn(form: FormState, respondent: string): void {
  if (!form.published) {
    throw new FormRefusal(
      `«${form.title}» is not published and takes no responses: call setPublished(true). ${publishedUrl(form)}`,
    );
  }
  if (!form.acceptingResponses) {
    throw new FormRefusal(form.closedMessage || `The form «${form.title}» is no longer accepting responses.`);
  }
  if (form.collectsEmail && respondent === '')
    throw new FormRefusal(`«${form.title}» asks for the e-mail address: submit it as somebody.`);
  if (form.oneResponsePerUser) {
    if (respondent === '')
      throw new FormRefusal(
        `«${form.title}» takes one response per person and needs a sign-in: submit it as somebody.`,
      );
    if (form.responses.some((response) => response.respondent === respondent)) {
      throw new FormRefusal(
        `${respondent} has already responded to «${form.title}», which takes one response per person.`,
      );
    }
  }
}
