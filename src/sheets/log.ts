import { computed, dateTime, json, longText, number, sheet, text } from './sheet';

/** The events in the order they happened: append-only, the truth of the desk. Each row's hash covers the row before it. */
export const LOG = sheet({
  id: 'log',
  key: 'seq',
  hidden: true,
  protection: 'warning',
  // Every command reads the log from its last event down to the end of the grid, so that shorter would be cheaper; but a tick with many due
  // tickets must seldom find both log and outbox full, since each growth is a call.
  growth: 1_000,
  columns: {
    seq: computed(number(70)),
    at: computed(dateTime(140)),
    ticketNo: computed(text(120)),
    /** Ids, whatever the desk's language: the chain of hashes runs over them. */
    kind: computed(text(110)),
    actor: computed(text(170)),
    cause: computed(text(90)),
    note: computed(longText(320)),
    /** The event's own fields and its exact instant. */
    fields: computed(json()),
    requestId: computed(text(120)),
    hash: computed(text(140)),
  },
});
