import type { Language } from '../../packs/pack';

const TITLES: Readonly<Record<Language, (title: string, schema: number, on: string) => string>> = {
  'zh-CN': (title, schema, on) => `${title}（升级前备份 ${schema} · ${on}）`,
  en: (title, schema, on) => `${title} (copy of schema ${schema}, ${on})`,
};

/** Name of the tab that holds a sheet as it stood before the desk was upgraded. */
export function copyTitle(language: Language, title: string, schema: number, on: string): string {
  return TITLES[language](title, schema, on);
}
