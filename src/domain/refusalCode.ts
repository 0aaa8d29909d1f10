/** Every refusal the desk knows; i18n words each one in both languages. One code a line, in alphabetical order. */
export const REFUSAL_CODES = [
  'CALENDAR_EXHAUSTED',
  'CALENDAR_INVALID',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
