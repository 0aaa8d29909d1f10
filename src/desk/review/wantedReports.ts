import type { Report } from '../../domain/review/report';
import { REPORTS } from '../../sheets/reports';
import type { Desk } from '../desk';
import type { Message } from '../messages/messages';
import { rowsIfThere } from '../rowsIfThere';
import { reportMessages } from './reports';

/**
 * What is sent of reports that somebody made since the last tick. Whoever asks for one alone waits for it, whatever the hour. A report that
 * was taken off its sheet meanwhile is no longer sent. One read.
 */
export function wantedReports(desk: Desk): readonly Message[] {
  const wanted = desk.progress.reports ?? [];
  desk.progress = { ...desk.progress, reports: [] };
  const rows = rowsIfThere(desk.ports, REPORTS) ?? [];
  return wanted.flatMap(({ reportNo, readers, isUrgent }) => {
    const row = rows.find((one) => one.reportNo === reportNo);
    if (!row) return [];
    const messages = reportMessages({ reportNo, report: JSON.parse(row.report) as Report }, readers);
    return isUrgent ? messages.map((message): Message => ({ ...message, importance: 'critical' })) : messages;
  });
}
