import type { Answer, ItemState, PageTarget } from './formState';

interface Page {
  /** The page break that begins it; none for the first. */
  readonly start: ItemState | null;
  readonly items: readonly ItemState[];
}

function pagesOf(items: readonly ItemState[]): Page[] {
  const pages: { start: ItemState | null; items: ItemState[] }[] = [{ start: null, items: [] }];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') pages.push({ start: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

function chosenTarget(page: Page, answers: Readonly<Record<string, Answer>>): PageTarget | null {
  // The last choice on a page that leads somewhere decides.
  return page.items.reduce<PageTarget | null>((target, item) => {
    const answer = answers[String(item.id)];
    return item.choices.find((choice) => choice.value === answer)?.goTo ?? target;
  }, null);
}

/**
 * The items on the pages that a respondent with these answers walks through; pages jumped over ask nothing.
 * Source: https://developers.google.com/apps-script/reference/forms/page-break-item#setGoToPage(PageBreakItem) (a page break tells where
 * the page before it leads) and …/page-navigation-type. Going back (RESTART) ends the walk here, since the answers stay the same.
 */
export function visitedItems(items: readonly ItemState[], answers: Readonly<Record<string, Answer>>): ItemState[] {
  const pages = pagesOf(items);
  const visited: ItemState[] = [];
  let at = 0;
  while (at < pages.length) {
    const page = pages[at] as Page;
    visited.push(...page.items);
    const target = chosenTarget(page, answers) ?? pages[at + 1]?.start?.goTo ?? { type: 'CONTINUE' };
    const next =
      'pageId' in target
        ? pages.findIndex(({ start }) => start?.id === target.pageId)
        : target.type === 'CONTINUE'
          ? at + 1
          : pages.length;
    if (next <= at) break;
    at = next;
  }
  return visited;
}
