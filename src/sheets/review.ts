import { computed, longText, number, sheet, text } from './sheet';

/** What the team looks at every week: the last whole week beside the one before, and the last whole month likewise. */
export const REVIEW = sheet({
  id: 'review',
  key: 'period',
  protection: 'warning',
  frozenColumns: 3,
  columns: {
    period: computed(text(165)),
    topic: computed(text(105)),
    figure: computed(longText(225)),
    now: computed(number(70, '#,##0.##')),
    before: computed(number(70, '#,##0.##')),
    unit: computed(text(60)),
    /** On how many cases a share or a mean rests. */
    cases: computed(number(65, '#,##0')),
    change: computed(text(150)),
    flag: computed(text(105)),
    /** What the figure is. */
    meaning: computed(longText(400)),
  },
});
