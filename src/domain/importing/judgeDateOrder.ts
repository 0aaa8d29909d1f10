import { dayOf } from '../time/localDate';
import type { DateOrder } from './writtenTime';
import { orderTold, writtenTime } from './writtenTime';

export interface JudgedOrder {
  readonly order: DateOrder;
  /** Whether some date can be read in one way only. */
  readonly isSure: boolean;
  /** Dates that can be read in the other way only: the column mixes both. */
  readonly against: number;
  /** Dates that read differently in the other order. */
  readonly ambiguous: number;
}

/**
 * Whether a column of dates has the day first or the month. Dates above 12 tell; where none does, the order in which the rows stand more nearly
 * by date, since tables grow at one end.
 * @param fallback where nothing tells
 */
export function judgeDateOrder(cells: readonly string[], fallback: DateOrder): JudgedOrder {
  const told = cells.map(orderTold);
  const count = (wanted: ReturnType<typeof orderTold>): number => told.filter((one) => one === wanted).length;
  const [dayFirst, monthFirst, ambiguous] = [count('dayFirst'), count('monthFirst'), count('either')];
  if (dayFirst + monthFirst > 0) {
    const order = dayFirst > monthFirst ? 'dayFirst' : 'monthFirst';
    return { order, isSure: true, against: Math.min(dayFirst, monthFirst), ambiguous };
  }
  const either = cells.filter((_, index) => told[index] === 'either');
  const [asDay, asMonth] = [disorderOf(either, 'dayFirst'), disorderOf(either, 'monthFirst')];
  const order = asDay < asMonth ? 'dayFirst' : asMonth < asDay ? 'monthFirst' : fallback;
  return { order, isSure: false, against: 0, ambiguous };
}

/** How many neighbours stand against the direction in which most of them run. */
function disorderOf(cells: readonly string[], order: DateOrder): number {
  const days = cells.map((cell) => {
    const time = writtenTime(cell, order);
    return typeof time === 'object' && time !== null ? dayOf(time.date) : 0;
  });
  const steps = days.slice(1).map((day, index) => Math.sign(day - (days[index] ?? 0)));
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  return Math.min(up, down);
}
