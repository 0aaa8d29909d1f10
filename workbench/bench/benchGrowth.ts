/** What changes with the size of the desk: calls must not, simulated time may. */
import type { Figure } from './figure';
import { within } from './figure';

/** One message is one call, and a run sends no more than its share of them: what is left over depends on the hour. */
const CALLS = 'calls';

/**
 * Compares the figures of the smallest desk with those of the largest; nothing where there is but one.
 * @param measured figures by number of tickets, under the same names
 */
export function growth(measured: ReadonlyMap<number, readonly Figure[]>): readonly Figure[] {
  const sizes = [...measured.keys()].sort((one, other) => one - other);
  const [smallest, largest] = [sizes[0], sizes[sizes.length - 1]];
  if (smallest === undefined || largest === undefined || smallest === largest) return [];
  const small = new Map((measured.get(smallest) ?? []).map((figure) => [figure.name, figure]));
  const pairs = (measured.get(largest) ?? []).flatMap((large): [Figure, Figure][] => {
    const own = small.get(large.name);
    return own ? [[own, large]] : [];
  });
  const grown = pairs.filter(([own, large]) => large.unit === CALLS && large.value > own.value);
  const between = `${largest} tickets over ${smallest}`;
  return [
    within(`figures whose calls grow, ${between}`, grown.length, 'figures', 0),
    ...grown.map(([own, large]) => within(`${large.name} more, ${between}`, large.value - own.value, CALLS, 0)),
    ...pairs
      .filter(([own, large]) => large.unit === 'ms' && own.value > 0)
      .map(([own, large]) =>
        within(`${large.name}, ${between}`, Math.round((large.value / own.value) * 100) / 100, 'times', null),
      ),
  ];
}
