/** What the sheets say: titles, headings, header notes, the settings and the note on a cell that was put back. */
import type { Language } from '../../packs/pack';
import type { SettingKey } from '../../sheets/settings';
import type { ColumnKey, SheetId } from '../../sheets/sheets';
import { settingsEn } from './settings.en';
import { settingsZhCn } from './settings.zh-CN';
import { sheetsEn } from './sheets.en';
import { sheetsZhCn } from './sheets.zh-CN';

interface ColumnText {
  /** In row 1; distinct within its sheet. */
  readonly heading: string;
  /** One sentence in the note of the heading. */
  readonly help: string;
}

/** Title of every tab, what it shows and how rows get there, heading and help of every column of every sheet. */
export type SheetWords = {
  readonly [Id in SheetId]: {
    readonly title: string;
    readonly about: string;
    readonly columns: Readonly<Record<ColumnKey<Id>, ColumnText>>;
  };
};

export interface SettingWords {
  readonly defaultDeskName: string;
  /** In the source column of a target: a figure of ours, and one that the published process gives. */
  readonly sourceDefault: string;
  readonly sourcePublished: string;
  readonly settings: Readonly<Record<SettingKey, { readonly label: string; readonly help: string }>>;
}

export interface SheetText {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, ColumnText>>;
}

const SHEETS: Readonly<Record<Language, SheetWords>> = { 'zh-CN': sheetsZhCn, en: sheetsEn };
const SETTINGS: Readonly<Record<Language, SettingWords>> = { 'zh-CN': settingsZhCn, en: settingsEn };

/** The title of a sheet's tab, and heading and help of its columns. */
export function sheetTexts(language: Language, id: SheetId): SheetText {
  return SHEETS[language][id];
}

/** Labels and help of the settings sheet. */
export function settingTexts(language: Language): SettingWords {
  return SETTINGS[language];
}

/**
 * The note on a cell whose hand edit was put back.
 * @param found what somebody had entered; '' where they had cleared the cell
 * @param why the refusal in words
 */
export function putBackNote(language: Language, found: string, why: string): string {
  if (language === 'zh-CN') {
    return `${found === '' ? '此单元格曾被清空，已恢复原值。' : `您输入的是「${found}」，已恢复原值。`}\n${why}`;
  }
  return `${found === '' ? 'This cell had been cleared; its value was put back.' : `You entered “${found}”. The value was put back.`}\n${why}`;
}
