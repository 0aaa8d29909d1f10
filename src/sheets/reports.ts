import { computed, date, dateTime, hidden, json, longText, number, oneOf, sheet, text } from './sheet';

/** The reports that were made, each as it was made: a row never changes but for what became of its mail. */
export const REPORTS = sheet({
  id: 'reports',
  key: 'reportNo',
  protection: 'warning',
  columns: {
    reportNo: computed(text(190)),
    /** Whose wish it was: the same wish again makes no second row. */
    request: computed(hidden(text(190))),
    kind: computed(oneOf('reportKinds')),
    from: computed(date()),
    to: computed(date()),
    madeAt: computed(dateTime()),
    madeBy: computed(text(190)),
    received: computed(number(80, '0')),
    open: computed(number(80, '0')),
    /** Percent. */
    kept: computed(number(100, '0')),
    score: computed(number(90, '0.0')),
    decisions: computed(number(90, '0')),
    sentTo: computed(longText(280)),
    state: computed(oneOf('reportStates', 150)),
    /** Why there was no PDF, or no copy of it in Drive. */
    fault: computed(longText(220)),
    /** Address of the PDF in Drive; '' where there is none. */
    copy: computed(text(190)),
    report: computed(json()),
  },
});
