/** `npm run bench`: what a desk of a given size costs in service calls and simulated time, against the budgets. One JSON line a figure. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadInput, optionsOf } from './command';
import { benchDesk } from './benchDesk';
import { costOfCommands } from './benchCommands';
import { costOfTicks } from './benchTicks';

/** One measured figure; `budget` is null where the specification sets none. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number | null;
  readonly ok: boolean;
}

const HELP = `Usage: npm run bench -- [--tickets N] [--open M]

Prints one JSON line for each figure: {name, value, unit, budget, ok}. Exit code 1 where a budget is missed.

  --tickets N   tickets in the register (5000)
  --open M      of which open (500)
`;
const KILOBYTE = 1024;

/** Runs the bench. @returns the exit code */
export async function bench(argv: string[]): Promise<number> {
  const options = optionsOf(argv, {
    tickets: { type: 'string', default: '5000' },
    open: { type: 'string', default: '500' },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const tickets = count('--tickets', options.tickets, 100_000);
  const open = count('--open', options.open, tickets);
  const print = (figure: Figure): boolean => {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
    return figure.ok;
  };
  const desk = await benchDesk(tickets, open, (cost) =>
    print(within('import of 3,186 rows, calls', cost.calls, 'calls', 30)),
  );
  const figures = [...sizes(), ...costOfCommands(desk), ...costOfTicks(desk)];
  return figures.map(print).every(Boolean) ? 0 : 1;
}

/** A figure that must not exceed its budget. */
export function within(name: string, value: number, unit: string, budget: number | null): Figure {
  return { name, value, unit, budget, ok: budget === null || value <= budget };
}

function sizes(): readonly Figure[] {
  const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
  const kilobytes = (file: string): number => Math.round((statSync(join(dist, file)).size / KILOBYTE) * 10) / 10;
  return [
    within('Code.js', kilobytes('Code.js'), 'KB', 300),
    within('sidebar.html', kilobytes('sidebar.html'), 'KB', 90),
    within('setUp.html', kilobytes('setUp.html'), 'KB', 90),
  ];
}

function count(option: string, written: string, most: number): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new BadInput(`${option} is a whole number from 1 to ${most}, not ${written}`);
  }
  return number;
}
