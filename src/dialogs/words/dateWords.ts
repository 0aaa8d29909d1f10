/** Instants and dates as people of the desk read them: in its language and its time zone. */
import type { Language } from '../../packs/pack';

export interface DateWords {
  /** Day and time; the year only where it is another one. */
  readonly when: (instant: number) => string;
  /** Time of the day. */
  readonly time: (instant: number) => string;
  /** A date without time, from 'YYYY-MM-DD'; other text comes back as it is. */
  readonly day: (date: string) => string;
}

/**
 * How the desk writes times.
 * @param now epoch milliseconds; decides which year goes without saying
 */
export function dateWords(language: Language, timeZone: string, now: number): DateWords {
  const day = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const near = new Intl.DateTimeFormat(language, { timeZone, ...day, ...clock });
  const far = new Intl.DateTimeFormat(language, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    ...clock,
  });
  const timeOnly = new Intl.DateTimeFormat(language, { timeZone, ...clock });
  const date = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...day, year: 'numeric' });
  const year = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric' });
  return {
    when: (instant) => (year.format(instant) === year.format(now) ? near : far).format(instant),
    time: (instant) => timeOnly.format(instant),
    day: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? date.format(Date.parse(text + 'T00:00:00Z')) : text),
  };
}
