/** A large desk to measure on: most tickets over, some open. */
import type { Cost } from '../../emulator/kernel/runtimeContract';
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import { packDepartments } from '../driver/packDepartments';
import { samplePeople } from '../sample/samplePeople';
import { gridCells } from './benchCells';

const DAY_MS = 24 * 60 * 60_000;

/** Rows of the budgeted import. */
const BUDGETED_ROWS = 3_186;
const HEADINGS = ['description', 'status', 'category', 'customer no'] as const;

/** A desk to measure on, and the cells it had before its first ticket. */
export interface BenchDesk {
  readonly desk: DrivenDesk;
  readonly emptyCells: number;
}

/**
 * A desk of `tickets`, of which `open` are not over.
 * @param measured hears the cost of the last import of 3,186 rows, or of all where there are fewer, and of how many rows it was
 */
export async function benchDesk(
  tickets: number,
  open: number,
  measured: (cost: Cost, rows: number) => void,
): Promise<BenchDesk> {
  const options = { pack: 'rapid-response', language: 'en' } as const;
  const people = samplePeople('en', await packDepartments(options));
  const desk = await openDesk({ ...options, people, account: 'workspace', startAt: '2026-03-02T10:00:00+08:00' });
  const owner = desk.as(DEFAULT_OWNER);
  const { categories } = owner.call<{ categories: { name: string }[] }>('boot');
  const row = (index: number): string[] => [
    `Sample complaint number ${index}: the device stopped after ${index % 17} days`,
    index % Math.ceil(tickets / open) === 0 ? 'open' : 'closed',
    categories[index % categories.length]?.name ?? '',
    `C${index % 4_000}`,
  ];
  const emptyCells = gridCells(desk);
  let done = 0;
  while (done < tickets) {
    const size = Math.min(BUDGETED_ROWS, tickets - done);
    const first = done;
    desk.resetCost();
    owner.call('importRun', {
      source: 'bench',
      headings: HEADINGS,
      rows: Array.from({ length: size }, (_, index) => row(first + index)),
      firstRow: first + 2,
    });
    done += size;
    if (size === Math.min(BUDGETED_ROWS, tickets) && tickets - done < BUDGETED_ROWS) measured(desk.cost(), size);
  }
  settled(desk);
  return { desk, emptyCells };
}

/** Lets the mails of the import go out and the clocks come to rest until nothing is due. */
export function settled(desk: DrivenDesk): void {
  // Two weeks: the same hour of a working day, when mails go out. In between no timer runs, and what was due comes at the end.
  desk.advance('P1D');
  desk.faults({ stopClockMs: 12 * DAY_MS });
  desk.advance('P13D');
}
