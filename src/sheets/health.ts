import { computed, dateTime, hidden, longText, oneOf, sheet, text } from './sheet';

/** How the desk is: what is missing, what went wrong, what to do about it. Written anew at each check. */
export const HEALTH = sheet({
  id: 'health',
  key: 'finding',
  use: 'system',
  rowHeight: 42,
  protection: 'warning',
  columns: {
    /** Code of what was found, and for a message in doubt its key after it. */
    finding: hidden(computed(text(180))),
    severity: computed(oneOf('severities', 100)),
    what: computed(longText(420)),
    remedy: computed(longText(420)),
    at: computed(dateTime()),
    /** What shall become of a message that is in doubt: the one cell here that people fill. */
    decision: oneOf('decisions', 130),
  },
});
