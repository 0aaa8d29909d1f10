import { last } from '../domain/last';
import type { CONTACTS } from '../sheets/contacts';
import type { RowOf } from '../sheets/sheet';
import type { Contact } from './answers';

/** The contact kept for a ticket; the last one counts, since a registration that was cut off may have left one under the same number. */
export function contactOf(rows: readonly RowOf<typeof CONTACTS>[], ticketNo: string): Contact {
  const kept = last(rows.filter((row) => row.ticketNo === ticketNo));
  return { name: kept?.name ?? '', phone: kept?.phone ?? '', mail: kept?.mail ?? '', address: kept?.address ?? '' };
}
