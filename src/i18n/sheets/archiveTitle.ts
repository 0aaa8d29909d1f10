import type { Language } from '../../packs/pack';

const TITLES: Readonly<Record<Language, (desk: string, name: string) => string>> = {
  'zh-CN': (desk, name) => `${desk} 归档 ${name}`,
  en: (desk, name) => `${desk} – archive ${name}`,
};

/** What the spreadsheet of an archive is called in Drive. @param name the archive's: '2025', '2025-2' */
export function archiveTitle(language: Language, desk: string, name: string): string {
  return TITLES[language](desk, name);
}
