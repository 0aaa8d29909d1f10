import { computed, date, dateTime, json, longText, number, oneOf, sheet, text } from './sheet';

/** The answers, without a word about whose they are: the key is on its own locked sheet. */
export const SURVEYS = sheet({
  id: 'surveys',
  key: 'surveyNo',
  rowHeight: 42,
  isHeightFixed: true,
  protection: 'warning',
  columns: {
    surveyNo: computed(text(90)),
    sentOn: computed(date()),
    answeredOn: computed(date()),
    state: computed(oneOf('surveyStates')),
    score1: computed(number(90)),
    score2: computed(number(90)),
    score3: computed(number(90)),
    lowest: computed(number(90)),
    suggestion: computed(longText(320)),
    contactDueAt: computed(dateTime()),
    contactedAt: computed(dateTime()),
    reason: computed(longText(220)),
  },
});

/** In place of the number of a survey: an answer that belongs to none that is out. */
export const NO_SURVEY = '–';

/** Which survey belongs to which ticket: for the supervisor's eyes, hidden and locked to the owner. */
export const SURVEY_KEYS = sheet({
  id: 'surveyKeys',
  key: 'token',
  hidden: true,
  protection: 'locked',
  columns: {
    token: computed(text(190)),
    surveyNo: computed(text(90)),
    ticketNo: computed(text(120)),
    cycle: computed(number(60)),
    owner: computed(text(180)),
    answers: computed(json()),
  },
});
