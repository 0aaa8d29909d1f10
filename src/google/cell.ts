/** Cells as Google keeps them, and values as the desk knows them. Text is always written as text: it never becomes a formula, a number or a date. */
import { instant } from '../domain/time/instant';
import { idOf, isList, wordIn } from '../i18n/lists/words';
import type { Language, Pack } from '../packs/pack';
import type { Column } from '../sheets/sheet';

export type GoogleCell = string | number | boolean | Date;

export interface Wording {
  readonly language: Language;
  readonly pack: Pack;
  /** Local date of an instant, and midnight of a local date, in the spreadsheet's zone. */
  dateOf(epochMs: number): string;
  midnightOf(date: string): number;
}

/** Longest text a cell takes; a longer one is cut with a mark, the log's own limit is far below. */
const LONGEST = 49_000;

/** What to write for a value of a column. */
export function written(column: Column, value: unknown, wording: Wording): GoogleCell {
  if (value === null || value === undefined || value === '') return '';
  switch (column.kind) {
    case 'number':
      return Number(value);
    case 'flag':
      return value === true;
    case 'dateTime':
      return new Date(Number(value));
    case 'date':
      return new Date(wording.midnightOf(shown(value as GoogleCell)));
    case 'choice':
      return asText(choiceWord(column, shown(value as GoogleCell), wording));
    default:
      return asText(shown(value as GoogleCell));
  }
}

/**
 * Reads the cells of a column. Made once a column and not asked anew what kind it is: tables have many thousands of cells.
 * @param other what number and instant are where something else stands in the cell
 */
export function reader(column: Column, wording: Wording, other: number | null = null): (cell: GoogleCell) => unknown {
  switch (column.kind) {
    case 'number':
      return (cell) => (typeof cell === 'number' ? cell : cell === '' ? null : other);
    case 'flag':
      return (cell) => cell === true;
    case 'dateTime':
      return (cell) => (cell instanceof Date ? instant(cell.getTime()) : cell === '' ? null : other);
    case 'date':
      return (cell) => (cell instanceof Date ? wording.dateOf(cell.getTime()) : String(cell));
    case 'choice':
      return choiceReader(column, wording);
    default:
      return (cell) => (cell instanceof Date ? dateShown(cell, wording) : shown(cell));
  }
}

/** Sheets makes a date of '3-4' in a column of text; a day is then told as the day that the cell shows. */
function dateShown(cell: Date, { dateOf, midnightOf }: Wording): string {
  const date = dateOf(cell.getTime());
  return midnightOf(date) === cell.getTime() ? date : shown(cell);
}

function shown(cell: GoogleCell): string {
  if (typeof cell === 'string') return cell;
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** A leading apostrophe forces text and is not part of what is read back. */
function asText(words: string): string {
  return words === '' ? '' : `'${words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words}`;
}

function choiceWord(column: Column, id: string, { language, pack }: Wording): string {
  if (column.choices === 'priorities') return pack.priorities.find((level) => level.id === id)?.name[language] ?? id;
  return column.choices !== null && isList(column.choices) ? wordIn(language, column.choices, id) : id;
}

/** The id of a word in any language, since the desk's language may have changed; a word that is none stays as it is. A column has few words. */
function choiceReader(column: Column, { pack }: Wording): (cell: GoogleCell) => string {
  const ids = new Map<GoogleCell, string>();
  return (cell) => {
    const known = ids.get(cell);
    if (known !== undefined) return known;
    const id = choiceId(column, shown(cell), pack);
    ids.set(cell, id);
    return id;
  };
}

function choiceId(column: Column, word: string, pack: Pack): string {
  if (column.choices === 'priorities')
    return pack.priorities.find((level) => Object.values(level.name).includes(word))?.id ?? word;
  return column.choices !== null && isList(column.choices) ? idOf(column.choices, word) : word;
}
