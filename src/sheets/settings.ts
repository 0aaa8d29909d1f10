import { computed, hidden, longText, sheet, text } from './sheet';

export const SETTING_KEYS = [
  'deskName',
  'pack',
  'language',
  'timeZone',
  'deployment',
  'verdictReminderDays',
  'verdictCloseDays',
  'surveyCoolDownDays',
  'reopenDays',
  'surveyForm',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** Days that hold until somebody chooses others. */
export const DEFAULT_DAYS = {
  verdictReminderDays: 3,
  verdictCloseDays: 7,
  surveyCoolDownDays: 30,
  reopenDays: 7,
} as const satisfies Readonly<Partial<Record<SettingKey, number>>>;

/** The desk's settings, one a row. */
export const SETTINGS = sheet({
  id: 'settings',
  key: 'setting',
  use: 'rules',
  rowHeight: 42,
  columns: {
    setting: hidden(computed(text(180))),
    label: computed(longText(250)),
    value: text(300),
    help: computed(longText(560)),
  },
});
