import { computed, hidden, longText, sheet, text } from './sheet';

export const SETTING_KEYS = [
  'deskName',
  'senderName',
  'pack',
  'language',
  'timeZone',
  'deployment',
  'warnPercent',
  'verdictReminderDays',
  'verdictCloseDays',
  'surveyCoolDownDays',
  'reopenDays',
  'measureWatchDays',
  'measureEscalateDays',
  'knowledgeMonths',
  'approvalSupervisor',
  'approvalHead',
  'approvalDirector',
  'retentionMonths',
  'archiveMonths',
  'backupCopies',
  'bigQuery',
  'surveyForm',
  'intakeForm',
  'intakeLink',
  'customerPageUrl',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** Figures that hold until somebody chooses others: days, and the share of a target after which to warn. */
export const DEFAULT_FIGURES = {
  warnPercent: 75,
  verdictReminderDays: 3,
  verdictCloseDays: 7,
  surveyCoolDownDays: 30,
  reopenDays: 7,
  measureWatchDays: 28,
  measureEscalateDays: 3,
  knowledgeMonths: 12,
} as const satisfies Readonly<Partial<Record<SettingKey, number>>>;

/** The setting that limits what a role may grant. */
export const APPROVAL_SETTINGS = {
  supervisor: 'approvalSupervisor',
  head: 'approvalHead',
  director: 'approvalDirector',
} as const satisfies Readonly<Record<string, SettingKey>>;

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
