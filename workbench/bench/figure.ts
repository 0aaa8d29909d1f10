/** One measured figure; `budget` is null where the specification sets none. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number | null;
  readonly ok: boolean;
}

/** A figure that must not exceed its budget. */
export function within(name: string, value: number, unit: string, budget: number | null): Figure {
  return { name, value, unit, budget, ok: budget === null || value <= budget };
}

/** A figure that must not fall below its floor. */
export function atLeast(name: string, value: number, unit: string, floor: number): Figure {
  return { name, value, unit, budget: floor, ok: value >= floor };
}

/** Prints a figure as a JSON line. @returns whether its budget is kept */
export function printed(figure: Figure): boolean {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
  return figure.ok;
}
