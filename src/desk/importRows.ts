/** Reading rows of another table as complaints. A row that cannot be read is named with its reason, and holds up no other. */
import { plainText } from '../domain/plainText';
import { instant } from '../domain/time/instant';
import type { Instant } from '../domain/time/instant';
import { localDate } from '../domain/time/localDate';
import { localToInstant } from '../domain/time/zone';
import { CHANNELS } from '../domain/ticket/events';
import type { Channel } from '../domain/ticket/events';
import { Refusal } from '../domain/refusal';
import { demandCategory } from './categories';
import type { CategoryPath } from './categories';
import type { Desk } from './desk';
import type { ImportTable } from './importArguments';
import type { ImportField } from './importColumns';
import { recognised } from './importColumns';
import { demandPriority } from './priorities';

/** As many as the log keeps in one cell of it, whatever is written. */
const MOST_CHARACTERS = 20_000;

export const IMPORT_PROBLEMS = [
  'empty',
  'tooFewCells',
  'tooLong',
  'noDescription',
  'dateUnreadable',
  'dateInFuture',
  'categoryUnknown',
  'priorityUnknown',
  'amountUnreadable',
  'repeated',
] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

export interface ImportedRow {
  readonly row: number;
  readonly receivedAt: Instant;
  readonly category: CategoryPath;
  readonly priority: string;
  readonly channel: Channel;
  readonly amount: number | null;
  readonly sourceKey: string;
  readonly texts: Readonly<
    Record<
      Exclude<
        ImportField,
        'receivedAt' | 'amount' | 'channel' | 'priority' | 'category1' | 'category2' | 'status' | 'sourceKey'
      >,
      string
    >
  >;
  /** Whether it was over already in the other table. */
  readonly isOver: boolean;
}

export interface RejectedRow {
  readonly row: number;
  readonly problem: ImportProblem;
  readonly found: string;
}

export interface ReadRows {
  readonly accepted: readonly ImportedRow[];
  readonly rejected: readonly RejectedRow[];
}

/** Reads every row. @throws {Refusal} IMPORT_NO_DESCRIPTION where no heading feeds the description */
export function readRows(desk: Desk, table: ImportTable): ReadRows {
  const mapping = table.mapping ?? recognised(table.headings);
  if ((mapping.description ?? []).length === 0) {
    throw new Refusal('IMPORT_NO_DESCRIPTION', { headings: table.headings.join(' · ') });
  }
  const places = (field: ImportField): readonly number[] =>
    (mapping[field] ?? []).map((heading) => table.headings.indexOf(heading)).filter((at) => at >= 0);
  const accepted: ImportedRow[] = [];
  const rejected: RejectedRow[] = [];
  table.rows.forEach((cells, index) => {
    const row = table.firstRow + index;
    const value = (field: ImportField, joiner = ' – '): string =>
      places(field)
        .map((at) => plainText(cells[at] ?? '').trim())
        .filter((text) => text !== '')
        .join(joiner);
    const read = readRow(desk, table, row, cells, value);
    if ('problem' in read) rejected.push(read);
    else accepted.push(read);
  });
  return { accepted, rejected };
}

function readRow(
  desk: Desk,
  table: ImportTable,
  row: number,
  cells: readonly string[],
  value: (field: ImportField) => string,
): ImportedRow | RejectedRow {
  const reject = (problem: ImportProblem, found: string): RejectedRow => ({ row, problem, found: found.slice(0, 120) });
  if (cells.every((cell) => cell.trim() === '')) return reject('empty', '');
  if (cells.length < table.headings.length) return reject('tooFewCells', `${cells.length}/${table.headings.length}`);
  const description = value('description');
  if (description === '') return reject('noDescription', '');
  const receivedAt = value('receivedAt') === '' ? desk.now : instantIn(desk, value('receivedAt'));
  if (receivedAt === null) return reject('dateUnreadable', value('receivedAt'));
  if (receivedAt > desk.now) return reject('dateInFuture', value('receivedAt'));
  const category = categoryOf(desk, table, value('category1'), value('category2'));
  if (category === null) return reject('categoryUnknown', value('category1'));
  const priority = priorityOf(desk, value('priority'));
  if (priority === null) return reject('priorityUnknown', value('priority'));
  const amount = amountOf(value('amount'));
  if (amount === undefined) return reject('amountUnreadable', value('amount'));
  const texts = {
    description,
    customerName: value('customerName'),
    customerNo: value('customerNo'),
    phone: value('phone'),
    mail: value('mail'),
    product: value('product'),
    orderNo: value('orderNo'),
    batch: value('batch'),
    serialNo: value('serialNo'),
    region: value('region'),
    solution: value('solution'),
    remark: value('remark'),
  };
  const length = Object.values(texts).join('').length;
  if (length > MOST_CHARACTERS) return reject('tooLong', String(length));
  return {
    row,
    receivedAt,
    category,
    priority,
    channel: channelOf(value('channel')),
    amount,
    sourceKey: `${table.source}#${value('sourceKey') || row}`,
    isOver: isOver(value('status')),
    texts,
  };
}

const ISO_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const US_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::\d{2})?)?$/;

/** Year-first dates, US dates, both with or without a time, in the desk's zone; ISO instants as they are. Null where unreadable. */
function instantIn(desk: Desk, written: string): Instant | null {
  const iso = ISO_DAY.exec(written);
  const us = US_DAY.exec(written);
  const parts = iso ? [iso[1], iso[2], iso[3], iso[4], iso[5]] : us ? [us[3], us[1], us[2], us[4], us[5]] : null;
  try {
    if (parts === null) return instant(written);
    const [year, month, day, hour = '0', minute = '0'] = parts;
    const date = localDate(`${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
    return localToInstant(desk.ports.zone(desk.setUp.timeZone), date, Number(hour) * 60 + Number(minute));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function categoryOf(desk: Desk, table: ImportTable, category1: string, category2: string): CategoryPath | null {
  const mapped = table.categories?.[category1];
  const named = mapped ?? { category1, category2 };
  try {
    return category1 === '' ? (table.otherCategory ?? { category1: '', category2: '' }) : demandCategory(desk, named);
  } catch (error) {
    if (error instanceof Refusal) return table.otherCategory ? demandCategory(desk, table.otherCategory) : null;
    throw error;
  }
}

function priorityOf(desk: Desk, named: string): string | null {
  try {
    return named === '' ? '' : demandPriority(desk, named);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Null where there is none, undefined where what stands there is no amount. */
function amountOf(written: string): number | null | undefined {
  if (written === '') return null;
  const amount = Number(written.replace(/[,，\s¥￥$€元]/g, ''));
  return Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}

const OVER = /^(?:已?(?:解决|关闭|完成|处理完毕|结案|办结|归档)|closed|resolved|solved|done|completed|archived)/i;

/** Whether a status of another table says that the complaint is over. */
function isOver(status: string): boolean {
  return OVER.test(status.trim());
}

const CHANNEL_WORDS: Readonly<Partial<Record<Channel, readonly string[]>>> = {
  phone: ['phone', 'call', '电话', '热线'],
  mail: ['mail', 'email', 'e-mail', '邮件', '邮箱'],
  letter: ['postal mail', 'fax', 'letter', '信件', '传真'],
  web: ['web', 'website', '网站', '官网', 'referral'],
  chat: ['chat', 'wechat', '微信', '在线客服'],
  counter: ['counter', 'store', '门店', '柜台'],
  social: ['social', '微博', '抖音'],
};

function channelOf(written: string): Channel {
  const plain = written.trim().toLowerCase();
  return CHANNELS.find((one) => one === plain || (CHANNEL_WORDS[one] ?? []).includes(plain)) ?? 'other';
}
