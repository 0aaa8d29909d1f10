import { computed, longText, number, sheet, text } from './sheet';

/** What the survey answers say together: a row for each month and question, beside them the words that many customers wrote. */
export const RESULTS = sheet({
  id: 'results',
  key: 'period',
  protection: 'warning',
  frozenColumns: 2,
  columns: {
    period: computed(text(110)),
    question: computed(longText(250)),
    answers: computed(number(70, '0')),
    score1: computed(number(60, '0')),
    score2: computed(number(60, '0')),
    score3: computed(number(60, '0')),
    score4: computed(number(60, '0')),
    score5: computed(number(60, '0')),
    mean: computed(number(70, '0.00')),
    low: computed(number(80, '0')),
    contacted: computed(number(80, '0')),
    word: computed(text(140)),
    wordAnswers: computed(number(80, '0')),
    wordLow: computed(number(90, '0')),
    /** What each figure is, one a row. */
    meaning: computed(longText(520)),
  },
});
