import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';

/** @type {Readonly<Record<string, string>>} */
const DAYS = {
  sun: 'sunday',
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
};

dayjs.extend(dayjsBusinessTime);

/**
 * dayjs-business-time under the interface that vectors and speed are measured through. It knows hours of a week and holidays, in the
 * zone of the process; pauses and special hours of a date it does not know.
 * @type {import('./libraryTime').LibraryTime}
 */
export const dayjsTime = {
  use({ hours, holidays }) {
    const week = Object.entries(DAYS).map(([day, name]) => [
      name,
      hours[day]?.length ? hours[day].map(([from, to]) => ({ start: `${from}:00`, end: `${to}:00` })) : null,
    ]);
    dayjs.setBusinessTime(Object.fromEntries(week));
    dayjs.setHolidays([...holidays]);
  },
  due(start, minutes) {
    const at = dayjs(start);
    return +(minutes < 0 ? at.subtractBusinessMinutes(-minutes) : at.addBusinessMinutes(minutes));
  },
  dueInDays(start, days) {
    const at = dayjs(start);
    return +(days < 0 ? at.subtractBusinessDays(-days) : at.addBusinessDays(days));
  },
  elapsedMinutes: (from, to) => dayjs(to).businessMinutesDiff(dayjs(from)),
};
