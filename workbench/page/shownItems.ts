import type { Answer, Item } from './FormItem';
import { isAnswered } from './isAnswered';

/**
 * The items that a respondent with these answers is shown: page after page, as far as the answers lead. A page whose way on hangs on an answer
 * that is not given yet is the last one for now.
 */
export function shownItems(items: readonly Item[], answers: Readonly<Record<string, Answer>>): readonly Item[] {
  const starts = items.flatMap((item, index) => (item.type === 'PAGE_BREAK' ? [index] : []));
  const shown: Item[] = [];
  let from = 0;
  while (from < items.length) {
    const next = starts.find((start) => start > from) ?? items.length;
    const page = items.slice(from, next);
    shown.push(...page);
    const branching = page.filter(({ leadsTo }) => leadsTo !== undefined);
    if (branching.some(({ title }) => !isAnswered(answers[title]))) break;
    const ways = branching.map(({ title, choices, leadsTo = [] }) => leadsTo[choices.indexOf(String(answers[title]))]);
    // The last choice on a page that leads somewhere decides, else the break before the next page.
    const way = ways.filter((one) => one !== undefined && one !== 'on').at(-1);
    const target = way === undefined ? items[next]?.leadsBefore : way;
    if (target === null) break;
    const at = target === undefined ? next : items.findIndex(({ id }) => id === target);
    if (at <= from) break;
    from = at;
  }
  return shown;
}
