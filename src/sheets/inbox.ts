import { computed, dateTime, longText, number, sheet, text } from './sheet';

/** What customers sent from their page, until the next tick takes it in: the page itself cannot act on the desk. */
export const INBOX = sheet({
  id: 'inbox',
  key: 'key',
  hidden: true,
  needs: 'customerPage',
  protection: 'warning',
  columns: {
    /** Ticket and request: the same one sent again is not added again. */
    key: computed(text(220)),
    at: computed(dateTime()),
    ticketNo: computed(text(120)),
    /** The attempt at a solution that the customer saw. */
    attempt: computed(number(70)),
    kind: computed(text(110)),
    /** Empty once it stands in the log. */
    text: computed(longText(320)),
    state: computed(text(110)),
    /** Signature over the row: what somebody typed here is not what a customer sent. */
    seal: computed(text(190)),
  },
});
