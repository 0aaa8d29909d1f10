/** Targets as the targets sheet shows them. What is written here, `parseLimit` reads back. */
import type { Target } from '../../domain/clocks/clock';
import type { Language } from '../../packs/pack';

interface Units {
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly businessDays: (count: number) => string;
  readonly days: (count: number) => string;
}

const UNITS: Readonly<Record<Language, Units>> = {
  'zh-CN': {
    minutes: (count) => `${count} 分钟`,
    hours: (count) => `${count} 小时`,
    businessDays: (count) => `${count} 个工作日`,
    days: (count) => `${count} 天`,
  },
  en: {
    minutes: (count) => `${count} min`,
    hours: (count) => `${count} h`,
    businessDays: (count) => (count === 1 ? '1 business day' : `${count} business days`),
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
  },
};

/**
 * A target in words, whole hours as hours. A share of the promised time names what counts where nothing was promised.
 * @example limitText('en', { minutes: 240 }) //=> '4 h'
 * @example limitText('zh-CN', { promisedShare: 0.75, otherwiseMinutes: 1440 }) //=> '75 % / 24 小时'
 */
export function limitText(language: Language, target: Target): string {
  const units = UNITS[language];
  if ('businessDays' in target) return units.businessDays(target.businessDays);
  if ('calendarDays' in target) return units.days(target.calendarDays);
  if ('minutes' in target) return span(units, target.minutes);
  // 0.29 × 100 is 28.999…
  return `${Math.round(target.promisedShare * 10_000) / 100} % / ${span(units, target.otherwiseMinutes)}`;
}

function span(units: Units, minutes: number): string {
  return minutes >= 60 && minutes % 60 === 0 ? units.hours(minutes / 60) : units.minutes(minutes);
}
