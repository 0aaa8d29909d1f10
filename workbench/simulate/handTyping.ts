/** What people type into the register by hand, in every simulation. */
import type { Simulation } from './simulation';

/** Columns that take it. */
export const EDITABLE = [
  'description',
  'request',
  'product',
  'orderNo',
  'batch',
  'serialNo',
  'region',
  'customerNo',
  'amount',
] as const;

/** Odd words, by chance: formulas, dates, states, line breaks. */
export function someWord({ chance }: Simulation): string {
  return chance.among([
    'App 3.2',
    '=1+1',
    '-',
    '012',
    '2026-03-01',
    '3-4',
    '已解决',
    'Closed',
    '',
    "'quoted",
    '+86 138',
    'x\ny',
  ]);
}
