import { computed, dateTime, longText, oneOf, sheet, text } from './sheet';

/** How the desk is: what is missing, what went wrong, what to do about it. Written anew at each check. */
export const HEALTH = sheet({
  id: 'health',
  key: 'finding',
  protection: 'warning',
  columns: {
    finding: computed(text(180)),
    severity: computed(oneOf('severities', 90)),
    what: computed(longText(420)),
    remedy: computed(longText(420)),
    at: computed(dateTime()),
  },
});
