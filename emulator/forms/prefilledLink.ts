import { type Answer, type FormState, type ItemState, publishedUrl } from './formState';

/** What Google's links write for the answer "other"; the text typed then follows under `entry.N.other_option_response`. */
const OTHER = '__other_option__';

function offered(item: ItemState, value: string): boolean {
  return !item.otherOption || item.choices.some((choice) => choice.value === value);
}

function pairsOf(item: ItemState, answer: Answer): (readonly [string, string])[] {
  const [first] = item.entryIds;
  if (item.type === 'GRID' && typeof answer !== 'string') {
    return answer.flatMap((value, row) =>
      value === null ? [] : [[`entry.${String(item.entryIds[row])}`, value] as const],
    );
  }
  const values = typeof answer === 'string' ? [answer] : answer;
  return values.flatMap((value) => {
    if (value === null || value === '') return [];
    const name = `entry.${String(first)}`;
    return offered(item, value)
      ? [[name, value] as const]
      : [[name, OTHER] as const, [`${name}.other_option_response`, value] as const];
  });
}

/**
 * The published link with answers filled in.
 * Source: https://developers.google.com/apps-script/reference/forms/form-response#toPrefilledUrl(); the parameters' names as in links
 * that Google made (usp=pp_url, entry.N).
 */
export function prefilledUrl(form: FormState, answers: Readonly<Record<string, Answer>>): string {
  const pairs = form.items.flatMap((item) => {
    const answer = answers[String(item.id)];
    return answer === undefined ? [] : pairsOf(item, answer);
  });
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`);
  return [`${publishedUrl(form)}?usp=pp_url`, ...query].join('&');
}

function answerIn(query: URLSearchParams, item: ItemState): Answer | undefined {
  const given = item.entryIds.map((entryId) =>
    query
      .getAll(`entry.${String(entryId)}`)
      .map((value) => (value === OTHER ? (query.get(`entry.${String(entryId)}.other_option_response`) ?? '') : value)),
  );
  const [first = []] = given;
  if (given.every((values) => values.length === 0)) return undefined;
  if (item.type === 'GRID') return given.map((values) => values[0] ?? null);
  return item.type === 'CHECKBOX' ? first : first[0];
}

/**
 * The answers that a link fills in, by item id; parameters that belong to no question are ignored, as Google's page does.
 * A choice that is not on offer is left out too, since the page cannot show it.
 */
export function prefilledAnswers(form: FormState, link: string): Record<string, Answer> {
  const query = new URL(link).searchParams;
  const answers: Record<string, Answer> = {};
  for (const item of form.items) {
    const answer = answerIn(query, item);
    const isShown = (value: string | null): boolean =>
      value === null ||
      item.choices.length === 0 ||
      item.otherOption ||
      item.choices.some((choice) => choice.value === value);
    if (answer !== undefined && (typeof answer === 'string' ? [answer] : answer).every(isShown))
      answers[String(item.id)] = answer;
  }
  return answers;
}
