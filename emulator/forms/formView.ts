import type { FormView } from '../kernel/views';
import { type Answer, type FormState, type ItemState, type PageTarget, publishedUrl } from './formState';
import { prefilledAnswers } from './prefilledLink';

type ItemView = FormView['items'][number];

function prefilledView(answer: Answer | undefined): Pick<ItemView, 'prefilled'> {
  if (answer === undefined) return {};
  return { prefilled: typeof answer === 'string' ? answer : answer.map((value) => value ?? '') };
}

function scaleView(item: ItemState): Pick<ItemView, 'scale'> {
  if (item.type !== 'SCALE' && item.type !== 'RATING') return {};
  const { lower, upper, lowerLabel, upperLabel } = item;
  return { scale: { lower, upper, lowerLabel, upperLabel } };
}

/** Going back (RESTART) ends the walk, as in `visitedItems`. */
function leadsTo(target: PageTarget | null): number | 'on' | null {
  if (target === null) return 'on';
  if ('pageId' in target) return target.pageId;
  return target.type === 'CONTINUE' ? 'on' : null;
}

function leadsBefore({ goTo }: ItemState): Pick<ItemView, 'leadsBefore'> {
  const target = leadsTo(goTo);
  return target === 'on' ? {} : { leadsBefore: target };
}

function itemView(item: ItemState, answer: Answer | undefined): ItemView {
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    help: item.help,
    required: item.required,
    choices: item.type === 'GRID' ? item.columns : item.choices.map(({ value }) => value),
    ...(item.type === 'GRID' ? { rows: item.rows } : {}),
    ...(item.choices.some(({ goTo }) => goTo !== null)
      ? { leadsTo: item.choices.map(({ goTo }) => leadsTo(goTo)) }
      : {}),
    ...leadsBefore(item),
    ...scaleView(item),
    ...prefilledView(answer),
  };
}

/**
 * The form as a respondent sees it.
 * @param idOrLink what the form was asked for by; a prefilled link brings its answers along
 */
export function formView(form: FormState, idOrLink: string): FormView {
  const answers = idOrLink.includes('://') ? prefilledAnswers(form, idOrLink) : {};
  return {
    id: form.id,
    title: form.title,
    description: form.description,
    publishedUrl: publishedUrl(form),
    published: form.published,
    acceptingResponses: form.acceptingResponses,
    confirmationMessage: form.confirmationMessage,
    items: form.items.map((item) => itemView(item, answers[String(item.id)])),
  };
}
