import { computed, dateTime, json, longText, number, sheet, text } from './sheet';

/** Every message of the desk under its own key: queued first, sent later, marked before and after. */
export const OUTBOX = sheet({
  id: 'outbox',
  key: 'key',
  hidden: true,
  protection: 'warning',
  columns: {
    key: computed(text(260)),
    state: computed(text(90)),
    importance: computed(text(80)),
    template: computed(text(120)),
    ticketNo: computed(text(120)),
    /** Staff by mail; customers as 'customer', so that no contact stands in a shared sheet. */
    to: computed(text(200)),
    cc: computed(text(200)),
    queuedAt: computed(dateTime()),
    notBefore: computed(dateTime()),
    /** When a run took it up to send. Whether that run sent it, and came back to say so, stands in the state. */
    sentAt: computed(dateTime()),
    attempts: computed(number(70)),
    error: computed(longText(240)),
    values: computed(json()),
    /** Key of the message under which it went out with others; empty where it went alone. */
    sentWith: computed(text(260)),
  },
});
