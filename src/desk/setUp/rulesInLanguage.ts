/** What set-up wrote in sentences and figures into the sheets of rules, in the language of the desk. */
import { parseLimit } from '../../domain/clocks/limit';
import { parseDate } from '../../domain/time/parseDate';
import { presetDays, presetFor } from '../../holidays/holidayPreset';
import { limitText } from '../../i18n/sheets/limitText';
import { settingTexts } from '../../i18n/sheets/texts';
import type { Language } from '../../packs/pack';
import { LANGUAGES } from '../../packs/pack';
import { packOf } from '../../packs/packs';
import { CALENDAR } from '../../sheets/calendar';
import { LADDER } from '../../sheets/ladder';
import { MATRIX } from '../../sheets/matrix';
import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import { TARGETS } from '../../sheets/targets';
import { TERMS } from '../../sheets/terms';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import { hasSheet } from './sheetPlans';

/** What a rung of the ladder may say, and no target. */
const AT_ONCE = { minutes: 0 };

/** A cell in a language, as the desk would write it; undefined where it never wrote what stands there. */
type Said = (language: Language) => string | undefined;

/**
 * Lets limits, sources, names of categories in the matrix and of public holidays follow the desk's language, as far as they still are the
 * desk's own words: what somebody wrote stays.
 */
export function rulesInLanguage(ports: Ports, state: SetUpState): void {
  const { language } = state;
  const pack = packOf(state.pack);
  const follow = <D extends SheetDeclaration>(
    declaration: D,
    saidBy: (row: RowOf<D>) => Partial<Record<Extract<keyof RowOf<D>, string>, Said>>,
  ): void => {
    const table = ports.table(declaration);
    const rows = table.rows(2);
    const now = rows.map((row): RowOf<D> => {
      const said = Object.entries(saidBy(row)) as [string, Said][];
      const old = row as Readonly<Record<string, unknown>>;
      const isOurs = ([key, words]: [string, Said]): boolean =>
        old[key] !== '' && LANGUAGES.some((one) => words(one) === old[key]);
      return { ...row, ...Object.fromEntries(said.filter(isOurs).map(([key, words]) => [key, words(language)])) };
    });
    const changed = Object.keys(declaration.columns).filter((key) =>
      now.some((row, index) => row[key as keyof RowOf<D>] !== rows[index]?.[key as keyof RowOf<D>]),
    ) as Extract<keyof D['columns'], string>[];
    for (const key of changed) table.writeBlock([key], 2, now);
  };
  const source =
    (found: string): Said =>
    (one) => {
      const kind = (['sourceDefault', 'sourcePublished'] as const).find((which) =>
        LANGUAGES.some((other) => settingTexts(other)[which] === found),
      );
      return kind && settingTexts(one)[kind];
    };
  const limit = (found: string): Said => {
    const target = parseLimit(found) ?? AT_ONCE;
    return (one) => limitText(one, target);
  };
  const category = ({
    category1,
    category2,
  }: RowOf<typeof MATRIX>): Readonly<Record<'category1' | 'category2', Said>> => {
    const level1 = pack.categories.find(({ name }) => LANGUAGES.some((one) => name[one] === category1));
    const level2 = level1?.children.find(({ name }) => LANGUAGES.some((one) => name[one] === category2));
    return { category1: (one) => level1?.name[one], category2: (one) => level2?.name[one] };
  };
  const preset = presetFor(state.timeZone);
  const holiday = (date: string): Said => {
    const on = parseDate(date);
    const day = on && preset ? presetDays(preset, Number(on.slice(0, 4))).find((one) => one.date === on) : undefined;
    return (one) => day?.name[one];
  };
  follow(MATRIX, (row) => ({ ...category(row), remark: source(row.remark) }));
  follow(TARGETS, (row) => ({ limit: limit(row.limit), source: source(row.source) }));
  follow(LADDER, (row) => ({ after: limit(row.after), source: source(row.source) }));
  follow(CALENDAR, (row) => ({ name: holiday(row.date) }));
  if (hasSheet(pack, TERMS)) follow(TERMS, (row) => ({ remark: source(row.remark) }));
}
