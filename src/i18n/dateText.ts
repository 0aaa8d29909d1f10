/** Dates and times as people read them, in the desk's own zone. */
import type { Instant } from '../domain/time/instant';
import { MINUTE_MS } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { instantToLocal } from '../domain/time/zone';
import type { Language } from '../packs/pack';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A local date in words; a text that is none stays as it is.
 * @param date 'YYYY-MM-DD'
 * @example dateText('zh-CN', '2026-03-02') //=> '2026年3月2日'
 */
export function dateText(language: Language, date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const name = MONTHS[month - 1];
  if (name === undefined) return date;
  return language === 'zh-CN' ? `${year}年${month}月${day}日` : `${day} ${name} ${year}`;
}

/**
 * What the wall clock of a zone shows at an instant, to the minute.
 * @example dateTimeText('en', instant('2026-03-02T17:00:00+08:00'), shanghai) //=> '2 March 2026, 17:00'
 */
export function dateTimeText(language: Language, at: Instant, zone: Zone): string {
  const date = dateText(language, instantToLocal(zone, at).date);
  return `${date}${language === 'zh-CN' ? ' ' : ', '}${timeText(at, zone)}`;
}

/** The time of day that the wall clock of a zone shows: '09:05'. */
export function timeText(at: Instant, zone: Zone): string {
  const minute = Math.floor(instantToLocal(zone, at).msOfDay / MINUTE_MS);
  return `${padded(Math.floor(minute / 60))}:${padded(minute % 60)}`;
}

function padded(count: number): string {
  return String(count).padStart(2, '0');
}
