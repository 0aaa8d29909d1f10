import { date, oneOf, sheet, text } from './sheet';

/** When the desk works: the hours of each day of the week, then the dates that are not like their day of the week. One row a day. */
export const CALENDAR = sheet({
  id: 'calendar',
  key: 'day',
  use: 'rules',
  frozenColumns: 2,
  columns: {
    day: oneOf('calendarDays', 190),
    /** Empty for a day of the week. */
    date: date(110),
    /** '09:00–12:00, 13:00–18:00'. */
    hours: text(240),
    name: text(220),
  },
});
