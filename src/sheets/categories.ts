import { computed, flag, hidden, longText, sheet, text } from './sheet';

/** The categories that complaints are registered under: one row a category of level 2, or one of level 1 that has none below it. */
export const CATEGORIES = sheet({
  id: 'categories',
  key: 'category1',
  use: 'rules',
  frozenColumns: 3,
  columns: {
    /** Level 1 and 2 of the pack, 'quality/malfunction'; empty for a category of the team's own. By it a renamed category is known. */
    id: hidden(computed(text(150))),
    category1: text(200),
    category2: text(200),
    /** Ticked, it is offered no more; tickets that have it keep it. */
    retired: flag(80),
    source: computed(text(140)),
    remark: longText(240),
  },
});
