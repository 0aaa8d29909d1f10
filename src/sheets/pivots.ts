import { computed, longText, number, sheet, text } from './sheet';

/** The charts and pivot tables of the review, with what each of them is; beside them how satisfied the customers of each group are. */
export const PIVOTS = sheet({
  id: 'pivots',
  key: 'figure',
  protection: 'warning',
  columns: {
    figure: computed(longText(190)),
    group: computed(text(170)),
    mean: computed(number(70, '0.00')),
    answers: computed(number(70, '0')),
    meaning: computed(longText(330)),
  },
});
