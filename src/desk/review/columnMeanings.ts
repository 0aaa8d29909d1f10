import { sheetTexts } from '../../i18n/sheets/texts';
import type { Language } from '../../packs/pack';
import type { ColumnKey, SheetId } from '../../sheets/sheets';

/** What columns of a sheet mean, a line each: the heading and its help. */
export function columnMeanings<Id extends SheetId>(
  language: Language,
  sheet: Id,
  keys: readonly ColumnKey<Id>[],
): readonly string[] {
  const { columns } = sheetTexts(language, sheet);
  return keys.map((key) => {
    const { heading = '', help = '' } = columns[key] ?? {};
    return language === 'zh-CN' ? `${heading}：${help}` : `${heading}: ${help}`;
  });
}
