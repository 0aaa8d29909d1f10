import { computed, longText, number, sheet } from './sheet';

/** The charts and pivot tables of the review, with what each of them is; beside them how satisfied the customers of each group are. */
export const PIVOTS = sheet({
  id: 'pivots',
  key: 'figure',
  protection: 'warning',
  columns: {
    figure: computed(longText(150)),
    group: computed(longText(130)),
    mean: computed(number(60, '0.00')),
    answers: computed(number(60, '0')),
    meaning: computed(longText(250)),
  },
});
