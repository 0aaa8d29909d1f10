import type { Language } from '../../packs/pack';

const TITLES: Readonly<Record<Language, (desk: string) => string>> = {
  'zh-CN': (desk) => `${desk} 客户联系方式`,
  en: (desk) => `${desk} – customers’ contact data`,
};

/** What the spreadsheet for contact data is called in Drive. */
export function vaultTitle(language: Language, desk: string): string {
  return TITLES[language](desk);
}
