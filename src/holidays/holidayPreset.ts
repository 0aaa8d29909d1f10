/** The public holidays that set-up can fill in, as data that ships with the desk, and for which time zones it does. */
import type { LocalDate } from '../domain/time/localDate';
import { localDate, plusDays } from '../domain/time/localDate';
import type { Words } from '../packs/pack';
import { mainlandChina } from './mainlandChina';

/** Days off as [first day, how many, holiday], make-up working days as [day, holiday], in order; holidays by their keys in `names`. */
export interface HolidayPreset {
  readonly names: Readonly<Record<string, Words>>;
  readonly years: Readonly<
    Record<
      number,
      {
        readonly daysOff: readonly (readonly [first: string, days: number, name: string])[];
        readonly makeUpDays: readonly (readonly [date: string, name: string])[];
      }
    >
  >;
}

export interface PresetDay {
  readonly date: LocalDate;
  readonly kind: 'holiday' | 'makeUpDay';
  readonly name: Words;
}

/** The zones of mainland China, whose public holidays ship with the desk; Hong Kong, Macau and Taipei have holidays of their own. */
export const ZONES_WITH_HOLIDAYS: readonly string[] = [
  'Asia/Shanghai',
  'Asia/Chongqing',
  'Asia/Chungking',
  'Asia/Harbin',
  'Asia/Urumqi',
  'Asia/Kashgar',
  'PRC',
];

/** The holidays for a desk of that time zone, or null where none ship with it. */
export function presetFor(timeZone: string): HolidayPreset | null {
  return ZONES_WITH_HOLIDAYS.includes(timeZone) ? mainlandChina : null;
}

/** The years that a preset covers, in order. */
export function yearsOf({ years }: HolidayPreset): readonly number[] {
  return Object.keys(years).map(Number);
}

/** The days of a year that are not like their day of the week, in order; none where the preset does not cover it. */
export function presetDays({ names, years }: HolidayPreset, year: number): readonly PresetDay[] {
  const { daysOff, makeUpDays } = years[year] ?? { daysOff: [], makeUpDays: [] };
  const named = (key: string): Words => names[key] ?? { 'zh-CN': '', en: '' };
  return [
    ...daysOff.flatMap(([first, days, name]) =>
      Array.from({ length: days }, (_, index): PresetDay => ({
        date: plusDays(localDate(first), index),
        kind: 'holiday',
        name: named(name),
      })),
    ),
    ...makeUpDays.map(([date, name]): PresetDay => ({ date: localDate(date), kind: 'makeUpDay', name: named(name) })),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
}
