/** Making the desk's own forms: what each asks, page by page. */
import { confirmWords, intakeWords } from '../../i18n/customers/ownForms';
import { surveyWords } from '../../i18n/customers/surveyForm';
import type { Language, Pack } from '../../packs/pack';
import type { ConfirmForm } from '../memory';
import type { Ports } from '../ports';
import type { FormItem, FormPlan, MadeForm, SurveyForm } from './formPort';

type Making = Pick<Ports, 'forms'>;

/** The survey of a pack. */
export function createSurvey(ports: Making, pack: Pack, language: Language): SurveyForm {
  const words = surveyWords(pack, language);
  const { formId, link, publishedUrl } = ports.forms.create(surveyPlan(pack, language));
  return {
    formId,
    link,
    publishedUrl,
    tokenTitle: words.tokenTitle,
    titles: words.questions.map(({ title }) => title),
    reasons: words.questions.flatMap(({ reasonTitle }) => reasonTitle ?? []),
  };
}

/**
 * A page for each question that is scored, since choices can only lead on from page to page; a low score leads over a page that asks why and
 * will not be left empty. All ways end on the last page.
 */
function surveyPlan(pack: Pack, language: Language): FormPlan {
  const words = surveyWords(pack, language);
  const scored = words.questions.filter(({ kind }) => kind === 'scale');
  const items = scored.flatMap(({ title, help, scores, reasonTitle = '' }, index): readonly FormItem[] => {
    const next = index + 1 < scored.length ? `page/${index + 1}` : 'page/end';
    const choices = scores.map((value, place) => ({
      value,
      goTo: place < pack.survey.lowScore ? `page/${index}/why` : next,
    }));
    return [
      ...(index === 0 ? [] : [pageOf(`page/${index}`, words.nextPage)]),
      { id: `score/${index}`, kind: 'choice', title, help, isRequired: true, choices },
      pageOf(`page/${index}/why`, words.reasonPage),
      { id: `why/${index}`, kind: 'text', title: reasonTitle, help: words.reasonHelp, isRequired: true },
    ];
  });
  return {
    ...words,
    items: [
      ...items,
      ...(scored.length === 0 ? [] : [pageOf('page/end', words.lastPage)]),
      ...words.questions
        .filter(({ kind }) => kind === 'text')
        .map(({ title, help }, index): FormItem => ({ id: `text/${index}`, kind: 'text', title, help })),
      { id: 'token', kind: 'line', title: words.tokenTitle, help: words.tokenHelp },
    ],
  };
}

function pageOf(id: string, title: string): FormItem {
  return { id, kind: 'page', title, help: '' };
}

/** The form with which customers enter complaints themselves. @param categories what it offers as kinds of problem */
export function createIntake(ports: Making, language: Language, categories: readonly string[]): MadeForm {
  const words = intakeWords(language);
  const line = (id: 'name' | 'phone' | 'mail' | 'orderNo' | 'product'): FormItem => ({
    id,
    kind: 'line',
    ...words[id],
    isRequired: id === 'name',
    ...(id === 'mail' ? { mailFault: words.mailFault } : {}),
  });
  return ports.forms.create({
    ...words,
    items: [
      line('name'),
      line('phone'),
      line('mail'),
      { id: 'category', kind: 'list', ...words.category, choices: categories.map((value) => ({ value })) },
      line('orderNo'),
      line('product'),
      { id: 'description', kind: 'text', ...words.description, isRequired: true },
    ],
  });
}

/** The form with which customers tell whether it is solved. */
export function createConfirm(ports: Making, language: Language): ConfirmForm {
  const words = confirmWords(language);
  const { solved, notSolved } = words;
  const made = ports.forms.create({
    ...words,
    items: [
      {
        id: 'verdict',
        kind: 'choice',
        ...words.verdict,
        isRequired: true,
        choices: [
          { value: solved, goTo: null },
          { value: notSolved, goTo: 'why' },
        ],
      },
      { id: 'token', kind: 'line', ...words.token },
      { id: 'why', kind: 'page', ...words.reasonPage },
      { id: 'reason', kind: 'text', ...words.reason, isRequired: true },
    ],
  });
  return { ...made, solved, notSolved };
}
