/** How a spreadsheet's locale writes and reads dates and money; the rest of the emulator speaks of formats only. */
export interface LocaleFormats {
  /** Order of day, month and year where all are digits. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  readonly currency: string;
  readonly language: string;
}

const LOCALES: Readonly<Record<string, LocaleFormats>> = {
  en_US: {
    order: 'mdy',
    date: 'M/d/yyyy',
    dateTime: 'M/d/yyyy H:mm:ss',
    time: 'h:mm:ss am/pm',
    currency: '$',
    language: 'en-US',
  },
  en_GB: {
    order: 'dmy',
    date: 'dd/MM/yyyy',
    dateTime: 'dd/MM/yyyy HH:mm:ss',
    time: 'HH:mm:ss',
    currency: '£',
    language: 'en-GB',
  },
  zh_CN: {
    order: 'ymd',
    date: 'yyyy/M/d',
    dateTime: 'yyyy/M/d H:mm:ss',
    time: 'H:mm:ss',
    currency: '¥',
    language: 'zh-CN',
  },
  zh_TW: {
    order: 'ymd',
    date: 'yyyy/M/d',
    dateTime: 'yyyy/M/d H:mm:ss',
    time: 'H:mm:ss',
    currency: '$',
    language: 'zh-TW',
  },
  ja_JP: {
    order: 'ymd',
    date: 'yyyy/MM/dd',
    dateTime: 'yyyy/MM/dd H:mm:ss',
    time: 'H:mm:ss',
    currency: '¥',
    language: 'ja-JP',
  },
};

/** Locales the emulator knows the formats of. */
export const KNOWN_LOCALES: readonly string[] = Object.keys(LOCALES);

/** Formats of a locale; those of en_US where the emulator does not know it. */
export function localeFormats(locale: string): LocaleFormats {
  const known =
    LOCALES[locale] ?? LOCALES[KNOWN_LOCALES.find((name) => name.startsWith(`${locale.slice(0, 2)}_`)) ?? 'en_US'];
  if (known === undefined) throw new Error(`No formats for the locale ${locale}`);
  return known;
}
