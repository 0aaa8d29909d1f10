import { hexOf } from '../../domain/hexOf';
import { normalisedContact } from '../../domain/privacy/normalisedContact';
import type { Desk } from '../desk';
import type { ImportTable } from './importArguments';

/** What keys of one table are made with. */
export interface KeyReading {
  readonly desk: Desk;
  readonly table: ImportTable;
  /** How often each key that is made of contents came. */
  readonly counts: Map<string, number>;
}

/** What stands in a row that tells it from others. */
interface Content extends Record<
  'description' | 'customerName' | 'customerNo' | 'phone' | 'mail' | 'orderNo' | 'serialNo',
  string
> {
  /** The time as it is written. */
  readonly written: string;
  readonly sourceKey: string;
}

/** What a second import of the table knows the row by: its own number, its place, or what it tells of whom. */
export function rowKey(
  { desk, table, counts }: KeyReading,
  row: number,
  content: Content,
): { key: string; isTold: boolean } {
  const { sourceKey, written, description, customerName, customerNo, phone, mail, orderNo, serialNo } = content;
  if (sourceKey !== '') return { key: sourceKey, isTold: true };
  if (table.keyedBy === 'row') return { key: String(row), isTold: true };
  const told = [customerName, customerNo, normalisedContact(phone), normalisedContact(mail), orderNo, serialNo];
  const bytes = desk.ports
    .hmac(desk.setUp.secret, `import/${JSON.stringify([written, description, ...told])}`)
    .slice(0, 8);
  const key = `=${hexOf(bytes)}`;
  if (told.some((part) => part !== '')) return { key, isTold: true };
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  const nth = table.nth ? (table.nth[String(row)] ?? 1) : count;
  return { key: nth === 1 ? key : `${key}~${nth}`, isTold: false };
}
