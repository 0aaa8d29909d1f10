/** Declaring a sheet once: its columns, what they hold and who fills them. Everything else about it is read off this. */
import type { Instant } from '../domain/time/instant';
import type { ListId } from './lists';

export type ColumnKind = 'text' | 'number' | 'dateTime' | 'date' | 'flag' | 'choice' | 'json';

/** Where a drop-down takes its words from: a closed list of the code, or a list that the desk's own sheets hold. */
export type Choices = ListId | 'priorities' | 'categories1' | 'categories2' | 'departments' | 'staff';

export interface Column<K extends ColumnKind = ColumnKind> {
  readonly kind: K;
  /** `desk`: computed, a hand edit is put back; `edit`: a hand edit becomes an event; `person`: free to fill. */
  readonly filledBy: 'desk' | 'edit' | 'person';
  readonly width: number;
  readonly hidden: boolean;
  readonly choices: Choices | null;
  /** Long text that wraps. */
  readonly wraps: boolean;
  /** Seldom looked at: folded away together with such neighbours, unless the pack's own form names it. */
  readonly isRare: boolean;
  /** Pattern of a number; null for as it comes. */
  readonly format: string | null;
}

export type Columns = Readonly<Record<string, Column>>;

export interface SheetDeclaration<Id extends string = string, C extends Columns = Columns> {
  readonly id: Id;
  readonly key: string;
  readonly columns: C;
  /** Hidden tabs are the desk's own: nobody needs to look at them. */
  readonly hidden: boolean;
  /** Editors are warned before they change anything here; locked: only the owner may. */
  readonly protection: 'none' | 'warning' | 'locked';
  readonly frozenColumns: number;
  /** Only desks have it whose pack names it. */
  readonly isExtra: boolean;
  /** Only desks have it into which that was built; null for all. */
  readonly needs: 'customerPage' | null;
  /** What the sheet is for; its tab is coloured by it. */
  readonly use: 'start' | 'work' | 'rules' | 'system';
  /** Pixels of each row, 0 for Sheets' own height. */
  readonly rowHeight: number;
  /** Whether rows stay that high whatever stands in them, and long text is cut. */
  readonly isHeightFixed: boolean;
  /** Whether words in a column of numbers or instants are read as NaN, so that they are seen to be no empty cell; else as null. */
  readonly seesStrangers: boolean;
  /** Rows added at once where the sheet ends. */
  readonly growth: number;
}

type CellOf<K extends ColumnKind> = K extends 'number'
  ? number | null
  : K extends 'dateTime'
    ? Instant | null
    : K extends 'flag'
      ? boolean
      : string;

/** A row as the code sees it: dates without time are 'YYYY-MM-DD', choices are ids, JSON is its text. */
export type RowOf<D extends SheetDeclaration> = { readonly [K in keyof D['columns']]: CellOf<D['columns'][K]['kind']> };

/** Declares a sheet. */
export function sheet<const Id extends string, const C extends Columns>(declaration: {
  readonly id: Id;
  readonly key: Extract<keyof C, string>;
  readonly columns: C;
  readonly hidden?: boolean;
  readonly protection?: 'none' | 'warning' | 'locked';
  readonly frozenColumns?: number;
  readonly isExtra?: boolean;
  readonly needs?: 'customerPage';
  readonly use?: 'start' | 'work' | 'rules' | 'system';
  readonly rowHeight?: number;
  readonly isHeightFixed?: boolean;
  readonly seesStrangers?: boolean;
  readonly growth?: number;
}): SheetDeclaration<Id, C> {
  const { hidden = false } = declaration;
  return {
    hidden,
    protection: 'none',
    frozenColumns: 1,
    isExtra: false,
    needs: null,
    use: hidden ? 'system' : 'work',
    rowHeight: 0,
    isHeightFixed: false,
    seesStrangers: false,
    growth: 1_000,
    ...declaration,
  };
}

function column<K extends ColumnKind>(kind: K, width: number, wraps = false): Column<K> {
  return { kind, filledBy: 'person', width, hidden: false, choices: null, wraps, isRare: false, format: null };
}

/** Words; always stored as text, whatever they begin with. */
export const text = (width = 120): Column<'text'> => column('text', width);
/** Sentences; wrapped. */
export const longText = (width = 280): Column<'text'> => column('text', width, true);
export const number = (width = 80, format: string | null = null): Column<'number'> => ({
  ...column('number', width),
  format,
});
/** An instant, shown in the spreadsheet's zone. */
export const dateTime = (width = 145): Column<'dateTime'> => column('dateTime', width);
/** A local date. */
export const date = (width = 100): Column<'date'> => column('date', width);
export const flag = (width = 60): Column<'flag'> => column('flag', width);
/** A drop-down. A closed list is stored as the words of the desk's language and read back as ids. */
export const oneOf = (choices: Choices, width = 110): Column<'choice'> => ({ ...column('choice', width), choices });
/** Data of the desk; hidden. */
export const json = (): Column<'json'> => ({ ...column('json', 80), hidden: true });
/** Filled by the desk: a hand edit is put back with a note that says why. */
export const computed = <K extends ColumnKind>(of: Column<K>): Column<K> => ({ ...of, filledBy: 'desk' });
/** Filled by the desk, and a hand edit is taken over as an event. */
export const editable = <K extends ColumnKind>(of: Column<K>): Column<K> => ({ ...of, filledBy: 'edit' });
/** Folded away with such neighbours. */
export const rare = <K extends ColumnKind>(of: Column<K>): Column<K> => ({ ...of, isRare: true });
export const hidden = <K extends ColumnKind>(of: Column<K>): Column<K> => ({ ...of, hidden: true });

/** The column keys of a declaration, in order. */
export function columnKeys<D extends SheetDeclaration>(declaration: D): readonly Extract<keyof D['columns'], string>[] {
  return Object.keys(declaration.columns) as Extract<keyof D['columns'], string>[];
}
