import { REPORTS } from '../sheets/reports';
import type { Desk } from './desk';
import { finding } from './finding';
import type { Finding } from './finding';

/** Whether the report that was mailed last had no PDF: of one that had one since, nobody needs to hear. One read. */
export function reportFindings({ ports, setUp }: Desk): readonly Finding[] {
  const mailed = ports
    .table(REPORTS)
    .filled(2)
    .filter(({ state }) => state === 'mailed' || state === 'mailedWithoutPdf');
  const newest = mailed[mailed.length - 1];
  if (newest?.state !== 'mailedWithoutPdf') return [];
  const { reportNo, fault } = newest;
  return [finding(setUp.language, 'reportWithoutPdf', 'warning', { reportNo, error: fault.replace(/[.。]+$/, '') })];
}
