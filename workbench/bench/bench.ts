/** `npm run bench`: what desks of given sizes cost in service calls, simulated time and cells, against the budgets. One JSON line a figure. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, optionsOf } from '../command';
import { PROJECT_ROOT } from '../projectRoot';
import { benchCells } from './benchCells';
import { costOfCommands } from './benchCommands';
import { benchDesk } from './benchDesk';
import { growth } from './benchGrowth';
import { costOfLongImport } from './benchImport';
import { knowledgeQuality } from './benchKnowledge';
import { lateness } from './benchLateness';
import { costOfTicks } from './benchTicks';
import type { Figure } from './figure';
import { printed, within } from './figure';

const DEFAULT_SIZES = '1000,10000';
const MOST_TICKETS = 50_000;
const MOST_ROWS = 100_000;
/** Of ten tickets one is open. */
const OPEN_SHARE = 10;

const HELP = `Usage: npm run bench -- [--tickets N,N,…]

Prints one JSON line for each figure: {name, value, unit, budget, ok}. Exit code 1 where a budget is missed.

  --tickets N,N,…    sizes of the register, of which a tenth is open (${DEFAULT_SIZES}); 1000,10000,50000 is the full bench
  --import N         only an import of N rows from a tab, a third of its runs killed (${MOST_ROWS} in the full bench, some minutes)
  --business-time    only the figures about business time
`;
const KILOBYTE = 1024;

/** Runs the bench. @returns the exit code */
export async function bench(argv: string[]): Promise<number> {
  const options = optionsOf(argv, {
    tickets: { type: 'string', default: DEFAULT_SIZES },
    import: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (options.import !== undefined) {
    const figures = await costOfLongImport(size('--import', options.import));
    return figures.map(printed).every(Boolean) ? 0 : 1;
  }
  const sizes = options.tickets.split(',').map((one) => size('--tickets', one));
  let isKept = fileSizes().map(printed).every(Boolean);
  const measured = new Map<number, readonly Figure[]>();
  for (const tickets of sizes) {
    const figures = await figuresAt(tickets);
    measured.set(tickets, figures);
    const named = figures.map((figure) => ({ ...figure, name: `${figure.name}, ${tickets} tickets` }));
    isKept = named.map(printed).every(Boolean) && isKept;
  }
  const others = [...growth(measured), ...(await lateness()), ...(await knowledgeQuality())];
  isKept = others.map(printed).every(Boolean) && isKept;
  return isKept ? 0 : 1;
}

/** All figures of a desk of one size. */
async function figuresAt(tickets: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const { desk, emptyCells } = await benchDesk(tickets, Math.ceil(tickets / OPEN_SHARE), (cost, rows) => {
    figures.push(within(`import of ${rows} rows, calls`, cost.calls, 'calls', 30));
  });
  // Cells come first for the imported tickets, then the walk of one ticket shows what a whole life takes.
  const cells = benchCells(desk, tickets, emptyCells);
  figures.push(...costOfCommands(desk), ...costOfTicks(desk), ...cells());
  return figures;
}

function fileSizes(): readonly Figure[] {
  const dist = join(PROJECT_ROOT, 'dist');
  const kilobytes = (file: string): number => Math.round((statSync(join(dist, file)).size / KILOBYTE) * 10) / 10;
  return [
    within('Code.js', kilobytes('Code.js'), 'KB', 300),
    within('sidebar.html', kilobytes('sidebar.html') + kilobytes('words.zh-CN.html'), 'KB', 90),
    within('importing.html', kilobytes('importing.html'), 'KB', 90),
    within('setUp.html', kilobytes('setUp.html'), 'KB', 90),
    within('knowledge.html', kilobytes('knowledge.html'), 'KB', 90),
  ];
}

function size(option: '--tickets' | '--import', written: string): number {
  const number = Number(written);
  const most = option === '--tickets' ? MOST_TICKETS : MOST_ROWS;
  if (!Number.isInteger(number) || number < 10 || number > most) {
    const wanted = option === '--tickets' ? 'a list of whole numbers' : 'a whole number';
    throw new BadInput(`${option} is ${wanted} from 10 to ${most}, not ${written}`);
  }
  return number;
}
