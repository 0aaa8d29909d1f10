/** Lengths of working time in words. */
import type { DialogTexts } from '../../i18n/dialogs/dialogs';

/**
 * Working minutes as hours and minutes. Never as days: on an 8-hour calendar "1 day" and "24 h" differ, and hours say which is meant.
 * @param minutes not negative
 * @example durationWords(en.time, 1570) //=> '26 h'
 */
export function durationWords(time: DialogTexts['time'], minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return time.minutes(rest);
  // Past ten hours the odd minutes say nothing a person acts on.
  return rest === 0 || hours >= 10 ? time.hours(hours) : time.hoursMinutes(hours, rest);
}
