/** Reading rows of another table as complaints. A row that cannot be read is named with its reason, and holds up no other. */
import { customerParts } from '../../domain/importing/cellKind';
import type { ImportField, ImportMapping, StatusMeaning } from '../../domain/importing/importField';
import { isHeadingAgain, isTotals } from '../../domain/importing/oddRow';
import { narrow, plainCell } from '../../domain/importing/plainCell';
import { recognisedColumns } from '../../domain/importing/recogniseColumns';
import { channelMeant, statusMeant } from '../../domain/importing/valueWords';
import { writtenAmount } from '../../domain/importing/writtenAmount';
import { writtenTime } from '../../domain/importing/writtenTime';
import { Refusal } from '../../domain/refusal';
import type { Channel } from '../../domain/ticket/events';
import type { Instant } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import { localToInstant } from '../../domain/time/zone';
import type { RowProblem } from '../../i18n/dialogs/importDialog';
import type { Desk } from '../desk';
import type { CategoryPath } from '../rules/categories';
import { pathText } from '../rules/categories';
import type { ImportTable } from './importArguments';
import type { CategoryReading } from './importedCategory';
import { importedCategory } from './importedCategory';
import { importedPriority } from './importedPriority';
import { knownCategories } from './knownCategories';
import type { KeyReading } from './rowKey';
import { rowKey } from './rowKey';
import type { SourceRows } from './sourceRows';
import { sourceRows } from './sourceRows';

/** As many as the log keeps in one cell of it, whatever is written. */
const MOST_CHARACTERS = 20_000;

type TextField = Exclude<
  ImportField,
  'receivedAt' | 'amount' | 'channel' | 'priority' | 'category1' | 'category2' | 'status' | 'sourceKey'
>;

export interface ImportedRow {
  readonly row: number;
  readonly receivedAt: Instant;
  readonly category: CategoryPath;
  readonly priority: string;
  readonly channel: Channel;
  readonly amount: number | null;
  readonly sourceKey: string;
  /** Whether the row tells a customer or an order: two alike are then one complaint, entered twice. */
  readonly isTold: boolean;
  readonly texts: Readonly<Record<TextField, string>>;
  /** Whether it was over already in the other table. */
  readonly isOver: boolean;
}

export interface RejectedRow {
  readonly row: number;
  readonly problem: RowProblem;
  /** What stands there; of rows that hold the same, the number of the first. */
  readonly found: string;
  /** Above the cell that is in the way; '' where it is the row as a whole. */
  readonly heading: string;
}

/** A word of the other table's own, in one row. */
export interface FoundValues {
  /** As `level 1 / level 2`. */
  readonly category: string;
  readonly priority: string;
  readonly channel: string;
  readonly status: string;
}

export interface ReadRows {
  readonly mapping: ImportMapping;
  readonly accepted: readonly ImportedRow[];
  readonly rejected: readonly RejectedRow[];
  /** Words of all rows that are complaints, readable or not. */
  readonly values: readonly FoundValues[];
}

/** What rows of one table are read with. */
interface Reading extends CategoryReading, KeyReading {
  readonly headings: readonly string[];
  readonly mapping: ImportMapping;
  readonly zone: Zone;
}

/** Reads every row. @throws {Refusal} IMPORT_NO_DESCRIPTION where no heading feeds the description, and those of `sourceRows` */
export function readRows(desk: Desk, table: ImportTable): ReadRows {
  const { headings, rows } = sourceRows(desk, table);
  const categories = knownCategories(desk);
  const mapping = table.mapping ?? recognisedColumns(headings, rows, categories.isName);
  if ((mapping.description ?? []).length === 0) {
    throw new Refusal('IMPORT_NO_DESCRIPTION', { headings: headings.join(' · ') });
  }
  const reading: Reading = {
    desk,
    table,
    headings,
    mapping,
    zone: desk.ports.zone(table.timeZone || desk.setUp.timeZone),
    categories,
    paths: new Map(),
    counts: new Map(),
  };
  const accepted: ImportedRow[] = [];
  const rejected: RejectedRow[] = [];
  const values: FoundValues[] = [];
  const rowOfKey = new Map<string, number>();
  for (const { row, cells } of numbered(rows, table.firstRow)) {
    const read = oddity(reading, row, cells) ?? readRow(reading, row, cells, values);
    if ('problem' in read) rejected.push(read);
    else {
      const before = rowOfKey.get(read.sourceKey);
      if (before === undefined) accepted.push(read);
      else rejected.push(rejection(row, 'sameRow', String(before)));
      rowOfKey.set(read.sourceKey, before ?? row);
    }
  }
  return { mapping, accepted, rejected, values };
}

function numbered(rows: SourceRows['rows'], firstRow: number): readonly { row: number; cells: readonly string[] }[] {
  return rows.map((cells, index) => ({ row: firstRow + index, cells }));
}

function rejection(row: number, problem: RowProblem, found = '', heading = ''): RejectedRow {
  return { row, problem, found: found.slice(0, 120), heading };
}

/** Why a row is no complaint at all; null where it may be one. */
function oddity({ headings }: Reading, row: number, cells: readonly string[]): RejectedRow | null {
  if (cells.every((cell) => plainCell(cell) === '')) return rejection(row, 'empty');
  if (isHeadingAgain(cells, headings)) return rejection(row, 'headingAgain');
  if (isTotals(cells))
    return rejection(
      row,
      'totals',
      cells.map(plainCell).find((cell) => cell !== ''),
    );
  if (cells.length < headings.length) return rejection(row, 'tooFewCells', `${cells.length}/${headings.length}`);
  return null;
}

/** What stands for nothing in a cell that holds a number, name or the like. */
const NOTHING = /^(?:[-—–/\\.]+|无|暂无|空|n\/?a|null|none|nil)$/i;
/** Fields in which such a word may be meant. */
const SENTENCES: readonly ImportField[] = ['description', 'request', 'solution', 'remark', 'status'];
/** Fields of digits and codes. */
const NARROW: readonly ImportField[] = [
  'customerNo',
  'phone',
  'mail',
  'orderNo',
  'batch',
  'serialNo',
  'sourceKey',
  'amount',
  'receivedAt',
];

function readRow(
  reading: Reading,
  row: number,
  cells: readonly string[],
  values: FoundValues[],
): ImportedRow | RejectedRow {
  const { desk, table, mapping, headings, zone } = reading;
  const value = (field: ImportField): string => {
    const clean = NARROW.includes(field) ? narrow : plainCell;
    return (mapping[field] ?? [])
      .map((heading) => clean(cells[headings.indexOf(heading)] ?? ''))
      .filter((text) => text !== '' && (SENTENCES.includes(field) || !NOTHING.test(text)))
      .join(field === 'receivedAt' ? ' ' : ' – ');
  };
  const reject = (problem: RowProblem, field: ImportField, found = value(field)): RejectedRow =>
    rejection(row, problem, found, (mapping[field] ?? []).join(' + '));
  const named = { category1: value('category1'), category2: value('category2') };
  const found = {
    category: pathText(named),
    priority: value('priority'),
    channel: value('channel'),
    status: value('status'),
  };
  values.push(found);
  const meaning: StatusMeaning = table.statuses[found.status] ?? statusMeant(found.status) ?? 'open';
  if (meaning === 'leaveOut') return reject('leftOut', 'status');
  const description = value('description');
  if (description === '') return reject('noDescription', 'description');
  const written = value('receivedAt');
  const receivedAt = written === '' ? desk.now : instantOf(zone, table, written);
  if (receivedAt === null) return reject('dateUnreadable', 'receivedAt');
  if (receivedAt > desk.now) return reject('dateInFuture', 'receivedAt');
  const category = importedCategory(reading, named);
  if (category === null)
    return reject('categoryUnknown', named.category1 === '' ? 'category2' : 'category1', found.category);
  const priority = importedPriority(desk, table, found.priority);
  if (priority === null) return reject('priorityUnknown', 'priority');
  const amount = writtenAmount(value('amount'));
  if (amount === undefined) return reject('amountUnreadable', 'amount');
  const texts = { ...textsOf(value), description };
  const length = Object.values(texts).join('').length;
  if (length > MOST_CHARACTERS) return rejection(row, 'tooLong', String(length));
  const { key, isTold } = rowKey(reading, row, { ...texts, written, sourceKey: value('sourceKey') });
  return {
    row,
    receivedAt,
    category,
    priority,
    channel: table.channels[found.channel] ?? channelMeant(found.channel) ?? 'other',
    amount,
    sourceKey: `${table.source}#${key}`,
    isTold,
    isOver: meaning === 'over',
    texts,
  };
}

function textsOf(value: (field: ImportField) => string): Omit<ImportedRow['texts'], 'description'> {
  const whole = value('customerName');
  const [phone, mail] = [value('phone'), value('mail')];
  const parts = phone === '' && mail === '' ? customerParts(whole) : { name: whole, phone, mail };
  const isApart = parts.phone !== '' || parts.mail !== '';
  return {
    customerName: isApart ? parts.name : whole,
    customerNo: value('customerNo'),
    // Programs that take a column for numbers write a phone with a fraction.
    phone: parts.phone.replace(/\.0+$/, ''),
    mail: parts.mail,
    address: value('address'),
    request: value('request'),
    product: value('product'),
    orderNo: value('orderNo'),
    batch: value('batch'),
    serialNo: value('serialNo'),
    region: value('region'),
    solution: value('solution'),
    remark: value('remark'),
  };
}

function instantOf(zone: Zone, { dateOrder }: ImportTable, written: string): Instant | null {
  const time = writtenTime(written, dateOrder);
  return time === null || typeof time === 'number' ? time : localToInstant(zone, time.date, time.minuteOfDay);
}
