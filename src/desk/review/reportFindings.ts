import { withoutStop } from '../../domain/withoutStop';
import { REPORTS } from '../../sheets/reports';
import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';

/** Whether the report that was mailed last had no PDF, or no copy of it in Drive: once a later one had it, nobody needs to hear. One read. */
export function reportFindings({ ports, setUp }: Desk): readonly Finding[] {
  const mailed = ports
    .table(REPORTS)
    .filled(2)
    .filter(({ state }) => state === 'mailed' || state === 'mailedWithoutPdf');
  const newest = mailed[mailed.length - 1];
  if (!newest || newest.fault === '') return [];
  const { reportNo, fault, state } = newest;
  const code = state === 'mailed' ? 'reportNotInDrive' : 'reportWithoutPdf';
  return [finding(setUp.language, code, 'warning', { reportNo, error: withoutStop(fault) })];
}
