/** Which ticket each row of the register is: people sort, paste and type over rows, and a row carries its ticket twice, as number and in its state. */
import type { Ticket } from '../../domain/ticket/ticket';
import type { RowOf } from '../../sheets/sheet';
import type { TICKETS } from '../../sheets/tickets';
import { numberIn } from './openTickets';

export interface RowMarks {
  readonly ticketNo: string;
  readonly state: string;
}

/** The number of a ticket; '' where the row is none of the desk's business; `copy` where its ticket stands in another row. */
export type Whose = { readonly ticketNo: string } | 'copy' | '';

/**
 * The ticket that a row was of, which bears neither its number nor its state any more: told by what stands in it of its registration.
 * @param lost tickets without a row
 * @returns its place among them, -1 where the row is none of the desk's
 */
export function likest(
  cells: Pick<RowOf<typeof TICKETS>, 'registeredAt' | 'description'>,
  lost: readonly Pick<Ticket, 'registeredAt' | 'description'>[],
): number {
  return cells.registeredAt === null
    ? -1
    : lost.findIndex((one) => one.registeredAt === cells.registeredAt && one.description === cells.description);
}

/**
 * Finds the ticket of each row. Where number and state agree they tell. Where somebody typed over the number the state tells; where columns
 * were sorted apart, so that each number still stands in some row, the number does. No ticket gets two rows.
 * @param elsewhere numbers that stand in rows which were not read
 * @param isKnown whether the log knows a number
 */
export function whoseRows(
  rows: readonly RowMarks[],
  elsewhere: ReadonlySet<string>,
  isKnown: (ticketNo: string, index: number) => boolean,
): readonly Whose[] {
  const shown = new Set([...elsewhere, ...rows.map(({ ticketNo }) => ticketNo)]);
  const taken = new Set(elsewhere);
  const found: Whose[] = rows.map(() => '');
  const take = (index: number, ticketNo: string): void => {
    taken.add(ticketNo);
    found[index] = { ticketNo };
  };
  const open: { readonly index: number; readonly shownNo: string; readonly heldNo: string }[] = [];
  rows.forEach(({ ticketNo, state }, index) => {
    if (ticketNo === '' && state === '') return;
    const heldNo = numberIn(state);
    if (ticketNo !== '' && ticketNo === heldNo && !taken.has(ticketNo)) take(index, ticketNo);
    else open.push({ index, shownNo: ticketNo, heldNo });
  });
  const left = open.filter(({ index, heldNo }) => {
    if (heldNo === '' || shown.has(heldNo) || taken.has(heldNo)) return true;
    take(index, heldNo);
    return false;
  });
  const numbered = new Set(
    left.filter(({ index, shownNo }) => shownNo !== '' && isKnown(shownNo, index)).map(({ index }) => index),
  );
  // Every number first: a row whose number went elsewhere must not keep that ticket by its state.
  for (const { index, shownNo } of left) if (numbered.has(index) && !taken.has(shownNo)) take(index, shownNo);
  for (const { index, heldNo } of left) {
    if (found[index] !== '') continue;
    if (heldNo !== '' && !taken.has(heldNo)) take(index, heldNo);
    else if (numbered.has(index) || heldNo !== '') found[index] = 'copy';
  }
  return found;
}
