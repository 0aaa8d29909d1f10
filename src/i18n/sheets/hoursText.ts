import type { WrittenWindow } from '../../domain/time/calendar';
import type { Language } from '../../packs/pack';

const COMMA: Readonly<Record<Language, string>> = { 'zh-CN': '，', en: ', ' };

/**
 * The hours of a day as their cell says them; `parseHours` reads them back.
 * @example hoursText('en', [['09:00', '12:00'], ['13:00', '18:00']]) //=> '09:00–12:00, 13:00–18:00'
 */
export function hoursText(language: Language, windows: readonly WrittenWindow[]): string {
  return windows.map((window) => window.join('–')).join(COMMA[language]);
}
