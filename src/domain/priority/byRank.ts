/**
 * Which level of another scale a priority comes to: the highest stays the highest, the lowest the lowest, those between by their place.
 * @param from ids of the one scale, highest first
 * @param to ids of the other
 * @example byRank(['P1', 'P2', 'P3'], ['urgent', 'high', 'medium', 'low']) //=> { P1: 'urgent', P2: 'high', P3: 'low' }
 */
export function byRank(from: readonly string[], to: readonly string[]): Readonly<Record<string, string>> {
  // Between two levels the higher one: nobody is to wait longer because the scale was changed.
  const place = (index: number): number => Math.floor((index * (to.length - 1)) / Math.max(1, from.length - 1));
  return Object.fromEntries(from.map((id, index) => [id, to[place(index)] ?? id]));
}
