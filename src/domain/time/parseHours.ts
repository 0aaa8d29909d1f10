import type { WrittenWindow } from './calendar';

/** Between two windows: a comma, an enumeration comma, a semicolon, a new line. Full-width forms are made plain before. */
const BETWEEN_WINDOWS = /[,、;\n]/;
/** Between opening and closing: any dash, a wave, 至, 到, "to". */
const WINDOW = /^(\d{1,2}:\d{2})\s*(?:[-‐-―−~〜至到]+|to)\s*(\d{1,2}:\d{2})$/i;

/**
 * The hours of a day as people type them, with the punctuation of either language. Whether the times exist and stand in order is for
 * `validateCalendar` to say.
 * @returns windows in the form '09:00', in order of their opening; none for an empty text, null where the text is not hours
 * @example parseHours('9：00—12：00，13:00至18:00') //=> [['09:00', '12:00'], ['13:00', '18:00']]
 */
export function parseHours(text: string): readonly WrittenWindow[] | null {
  const parts = text
    .normalize('NFKC')
    .split(BETWEEN_WINDOWS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 && text.trim() !== '') return null;
  const windows = parts.map(parsedWindow).filter((window) => window !== null);
  if (windows.length < parts.length) return null;
  return windows.sort(([one], [other]) => (one < other ? -1 : 1));
}

function parsedWindow(part: string): WrittenWindow | null {
  const [from, to] =
    WINDOW.exec(part)
      ?.slice(1)
      .map((time) => time.padStart(5, '0')) ?? [];
  if (from === undefined || to === undefined) return null;
  // Hours until 0:00 are meant to end at the midnight that ends the day.
  return [from, to === '00:00' && from !== to ? '24:00' : to];
}
