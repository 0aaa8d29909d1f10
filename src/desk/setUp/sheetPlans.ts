/** The sheets as a pack and a language want them: titles, headings in the pack's order, drop-down words. */
import { isList, wordsOf } from '../../i18n/lists/words';
import { sheetTexts } from '../../i18n/sheets/texts';
import type { Language, Pack } from '../../packs/pack';
import type { Choices, Column } from '../../sheets/sheet';
import type { AnySheet } from '../../sheets/sheets';
import { SHEETS } from '../../sheets/sheets';
import type { Feature } from '../ports';

/** A sheet as set-up wants it to be: its columns from left to right. */
export interface SheetPlan {
  readonly declaration: AnySheet;
  readonly title: string;
  /** Whether the tab is hidden. */
  readonly isPutAway: boolean;
  /** What the sheet shows and how rows get there. */
  readonly about: string;
  readonly language: Language;
  /** Columns that the pack's own form names. */
  readonly own: ReadonlyMap<string, string>;
  readonly columns: readonly {
    readonly key: string;
    readonly heading: string;
    readonly help: string;
    /** Words of the drop-down; null where any are allowed. */
    readonly choices: readonly string[] | null;
  }[];
}

/**
 * A plan for every sheet that the pack's desks have.
 * @param features what is built in besides
 */
export function sheetPlans(pack: Pack, language: Language, features: readonly Feature[] = []): readonly SheetPlan[] {
  const isBuiltIn = ({ needs }: Pick<AnySheet, 'needs'>): boolean => needs === null || features.includes(needs);
  return SHEETS.filter((one) => hasSheet(pack, one) && isBuiltIn(one)).map((declaration) =>
    sheetPlan(declaration, pack, language),
  );
}

/** Whether desks of the pack have that sheet. */
export function hasSheet(pack: Pack, { id, isExtra }: Pick<AnySheet, 'id' | 'isExtra'>): boolean {
  return !isExtra || (pack.sheets ?? []).some((one) => one === id);
}

/** The plan for one sheet. */
export function sheetPlan(declaration: AnySheet, pack: Pack, language: Language): SheetPlan {
  const texts = sheetTexts(language, declaration.id);
  const columns: Readonly<Record<string, Column>> = declaration.columns;
  const own = packHeadings(declaration.id, pack, language);
  const keys = [...own.keys(), ...Object.keys(columns).filter((key) => !own.has(key))];
  const taken = new Set(own.values());
  return {
    declaration,
    title: texts.title,
    isPutAway: declaration.hidden || (declaration.id === 'surveys' && pack.survey.anonymous),
    about: texts.about,
    language,
    own,
    columns: keys.map((key) => {
      const { heading, help } = texts.columns[key] ?? { heading: key, help: '' };
      const column = columns[key];
      return {
        key,
        heading: own.get(key) ?? freeHeading(heading, taken),
        help,
        choices: column?.choices ? choiceWords(column.choices, pack, language) : null,
      };
    }),
  };
}

/** The pack's own headings for a sheet, in the pack's order. */
function packHeadings(id: string, pack: Pack, language: Language): ReadonlyMap<string, string> {
  const headings = id === 'tickets' ? pack.registration : id === 'loop' ? pack.loop : [];
  return new Map(headings.map(({ column, heading }) => [column, heading[language]]));
}

/** A pack may call one column what the desk calls another: the desk's own then steps back, since columns are told apart by heading. */
function freeHeading(heading: string, taken: ReadonlySet<string>): string {
  return taken.has(heading) ? `${heading} *` : heading;
}

function choiceWords(choices: Choices, pack: Pack, language: Language): readonly string[] | null {
  if (choices === 'priorities') return pack.priorities.map((level) => level.name[language]);
  return isList(choices) ? wordsOf(language, choices) : null;
}
