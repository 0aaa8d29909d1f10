import { computed, date, dateTime, longText, oneOf, sheet, text } from './sheet';

/** The closed loop: complaint → solution → feedback → measure → verified, one row a measure (or a ticket without one). */
export const LOOP = sheet({
  id: 'loop',
  key: 'loopNo',
  rowHeight: 42,
  isHeightFixed: true,
  protection: 'warning',
  columns: {
    loopNo: computed(text(130)),
    ticketNo: computed(text(120)),
    description: computed(longText(280)),
    solution: computed(longText(240)),
    executor: computed(text(120)),
    completedAt: computed(dateTime()),
    feedback: computed(longText(200)),
    cause: computed(oneOf('rootCauses')),
    rootCause: computed(text(120)),
    measure: computed(longText(240)),
    owner: computed(text(150)),
    dueOn: computed(date()),
    figure: computed(longText(200)),
    effect: computed(longText(240)),
    verification: computed(longText(200)),
    state: computed(oneOf('loopStates')),
  },
});
