/** How desks of earlier versions become desks of this one, step by step. */
import type { SheetId } from '../../sheets/sheets';
import { mend } from '../health/mend';
import type { Ports } from '../ports';
import type { SetUpReport } from './setUp';

export interface Migration {
  /** The schema that the desk has once it is through. */
  readonly to: number;
  readonly what: string;
  /** Sheets with rows that it writes: they are copied before. */
  readonly touches: readonly SheetId[];
  /** Does the same a second time without harm, wherever the first was cut off. */
  run(ports: Ports): Pick<SetUpReport, 'created' | 'repaired'>;
}

/** In the order of their numbers, one for each. The last is `SCHEMA`. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    what: 'Sheets, columns and settings of knowledge, alarms, measures, reports and review charts are added; no cell changes its meaning.',
    touches: ['tickets', 'loop', 'surveys', 'settings', 'categories', 'solutions'],
    run: mend,
  },
];
