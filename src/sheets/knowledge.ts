import { computed, date, dateTime, hidden, json, longText, number, oneOf, sheet, text } from './sheet';

/** What the team knows: a problem and what solves it, one row an entry. People may type here as on any list. */
export const KNOWLEDGE = sheet({
  id: 'knowledge',
  key: 'entryNo',
  frozenColumns: 2,
  columns: {
    /** K and four digits; given by the desk where a row has none. */
    entryNo: computed(text(80)),
    state: oneOf('knowledgeStates', 100),
    problem: longText(320),
    solution: longText(380),
    /** 'level 1 / level 2', or level 1 alone. */
    category: text(180),
    product: text(140),
    /** The ticket that it was learned from; whose customer is erased from it too. */
    ticketNo: computed(text(110)),
    author: computed(text(180)),
    publishedBy: computed(text(180)),
    publishedAt: computed(dateTime()),
    checkedOn: date(105),
    lastUsedAt: computed(dateTime()),
    /** Tickets whose solution it became. */
    used: computed(number(70, '#,##0')),
    helpful: computed(number(70, '#,##0')),
    notHelpful: computed(number(85, '#,##0')),
    /** Beside the counts, so that both are written at once. What each of the staff said of it: {mail: 1 | 0}. */
    ratings: hidden(computed(json())),
    remark: longText(220),
  },
});
