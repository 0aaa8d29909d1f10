import moment from 'moment';

import 'moment-business-time';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * A moment with what the package adds; it comes without types.
 * @typedef {import('moment').Moment & {
 *   addWorkingTime(count: number, unit: string): WorkingMoment,
 *   subtractWorkingTime(count: number, unit: string): WorkingMoment,
 *   workingDiff(from: WorkingMoment, unit: string): number,
 * }} WorkingMoment
 */

/** @param {string | number} at */
const workingMoment = (at) => /** @type {WorkingMoment} */ (moment(at));

/**
 * moment-business-time under the interface that vectors and speed are measured through. It knows hours of a week and holidays, in the
 * zone of the process; pauses and special hours of a date it does not know.
 * @type {import('./libraryTime').LibraryTime}
 */
export const momentTime = {
  use({ hours, holidays }) {
    const workinghours = Object.fromEntries(
      DAYS.map((day, index) => [index, hours[day]?.length ? hours[day].flatMap(([from, to]) => [from, to]) : null]),
    );
    moment.updateLocale(moment.locale(), { workinghours, holidays });
  },
  due(start, minutes) {
    const at = workingMoment(start);
    return +(minutes < 0 ? at.subtractWorkingTime(-minutes, 'minutes') : at.addWorkingTime(minutes, 'minutes'));
  },
  dueInDays(start, days) {
    const at = workingMoment(start);
    return +(days < 0 ? at.subtractWorkingTime(-days, 'days') : at.addWorkingTime(days, 'days'));
  },
  elapsedMinutes: (from, to) => workingMoment(to).workingDiff(workingMoment(from), 'minutes'),
};
