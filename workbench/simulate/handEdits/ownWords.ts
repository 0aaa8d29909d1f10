/** What people write for themselves beside the desk's columns, and what becomes of it when they throw it away themselves. */
import type { HandSimulation } from './handEditDesk';

/** A text that stands nowhere else. */
export function freshWords(simulation: HandSimulation): string {
  simulation.count += 1;
  return `own words ${simulation.count}`;
}

/** Remembers words; what stood in that cell before was overwritten by its author. */
export function wrote(simulation: HandSimulation, sheet: string, beside: string, column: string, words: string): void {
  forget(simulation, (one) => one.sheet === sheet && one.beside === beside && one.column === column);
  simulation.own.push({ sheet, beside, column, words });
}

/** People threw these words away themselves. */
export function forget({ own }: HandSimulation, isGone: (one: HandSimulation['own'][number]) => boolean): void {
  own.splice(0, own.length, ...own.filter((one) => !isGone(one)));
}

/** These words may stand beside anything from now on, but must not vanish. */
export function loosen({ own }: HandSimulation, sheet: string): void {
  for (const one of own) if (one.sheet === sheet) one.beside = null;
}
