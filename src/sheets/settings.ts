import { computed, longText, sheet, text } from './sheet';

export const SETTING_KEYS = [
  'deskName',
  'pack',
  'language',
  'timeZone',
  'deployment',
  'verdictReminderDays',
  'verdictCloseDays',
  'surveyForm',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** The desk's settings, one a row. */
export const SETTINGS = sheet({
  id: 'settings',
  key: 'setting',
  columns: {
    setting: computed(text(180)),
    label: computed(text(220)),
    value: text(320),
    help: computed(longText(420)),
  },
});
