import { signatureError } from '../content/signature';
import type { Answer, FormState, ItemState, ResponseState } from './formState';
import { publishedUrl } from './formState';
import { answerBehind, itemResponse } from './itemResponse';
import { genericItem, itemOfForm } from './items/item';
import { type FormScope, TOUCH } from './items/itemHandle';
import { prefilledUrl } from './prefilledLink';

/** Items that answer '' where the respondent left them empty; all others are left out. */
const EMPTY_WHEN_UNANSWERED = ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME'];

function itemAnswers(
  form: FormState,
  answers: Readonly<Record<string, Answer>>,
): { readonly item: ItemState; readonly answer: Answer }[] {
  return form.items.flatMap((item) => {
    const answer = answers[String(item.id)] ?? (EMPTY_WHEN_UNANSWERED.includes(item.type) ? '' : undefined);
    return answer === undefined ? [] : [{ item, answer }];
  });
}

/**
 * A FormResponse: one being made by the script where `submitted` is null, else one that was submitted.
 * Source: https://developers.google.com/apps-script/reference/forms/form-response
 * @param store keeps what the script submits, and writes it to the destination; fires nothing
 */
export function formResponse(
  scope: FormScope,
  form: FormState,
  submitted: ResponseState | null,
  store: (answers: Readonly<Record<string, Answer>>) => ResponseState,
): object {
  const { context } = scope;
  const draft: Record<string, Answer> = {};
  let stored = submitted;
  const answers = (): Readonly<Record<string, Answer>> => stored?.answers ?? draft;
  const asObject = ({ item, answer }: { readonly item: ItemState; readonly answer: Answer }): object =>
    itemResponse(context, item, answer, () => genericItem(scope, form, item));
  const response: object = context.strict('FormResponse', {
    getId: () => stored?.id ?? null,
    getTimestamp: () => (stored ? context.realm.date(stored.at) : null),
    getRespondentEmail: () => (stored ? (form.collectsEmail ? stored.respondent : '') : null),
    getEditResponseUrl: () => (stored ? `${publishedUrl(form)}?edit2=2_${stored.id}` : null),
    getItemResponses: () =>
      context.call('FormResponse.getItemResponses', TOUCH, () =>
        context.realm.array(itemAnswers(form, answers()).map(asObject)),
      ),
    getResponseForItem(item: unknown) {
      const wanted = itemOfForm(scope, form, item);
      const found = itemAnswers(form, answers()).find((one) => one.item === wanted);
      return found ? asObject(found) : null;
    },
    withItemResponse(given: unknown) {
      const behind = answerBehind(given);
      if (!behind) throw signatureError(context, 'FormApp.FormResponse.withItemResponse', [given]);
      if (stored) throw context.realm.exception('This response has already been submitted.');
      if (!form.items.includes(behind.item)) throw context.realm.exception('Invalid data updating form.');
      draft[String(behind.item.id)] = behind.answer;
      return response;
    },
    toPrefilledUrl: () => context.call('FormResponse.toPrefilledUrl', TOUCH, () => prefilledUrl(form, answers())),
    submit: () =>
      context.call('FormResponse.submit', { kind: 'structure' }, () => {
        if (stored) throw context.realm.exception('This response has already been submitted.');
        if (!form.published || !form.acceptingResponses)
          throw context.realm.exception('This form is not currently accepting responses.');
        stored = store(draft);
        return response;
      }),
  });
  return response;
}
