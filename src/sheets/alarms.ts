import { computed, dateTime, hidden, longText, number, oneOf, sheet, text } from './sheet';

/**
 * What the desk noticed by itself, and what became of it: surges of complaints, incidents, customers who may leave, problems that are worth an announcement.
 * It knows what it told of by these rows.
 */
export const ALARMS = sheet({
  id: 'alarms',
  key: 'alarm',
  rowHeight: 42,
  protection: 'warning',
  columns: {
    alarm: hidden(computed(text(180))),
    kind: computed(oneOf('alarmKinds', 120)),
    what: computed(longText(280)),
    state: computed(oneOf('alarmStates', 95)),
    since: computed(dateTime()),
    count: computed(number(80, '0')),
    expected: computed(number(80, '0.0')),
    customers: computed(number(90, '0')),
    tickets: computed(longText(230)),
    incident: computed(text(120)),
    by: computed(text(120)),
    note: computed(longText(200)),
    /** The one cell here that people fill. */
    proposal: longText(360),
    lastAt: computed(dateTime()),
  },
});
