import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { localDate as asLocalDate } from '../../domain/time/localDate';
import { instantToLocal } from '../../domain/time/zone';
import { REPORTS } from '../../sheets/reports';
import { fields, localDate, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { soonest } from '../soonest';
import type { ReportMade } from './reportAnswers';
import { countReport, keepReports, reportedAnswers, reportReaders } from './reports';
import { beginOf, reviewedLog } from './reviewedTickets';
import { periodOf } from './reviewPeriods';

/** Who gets a report that somebody asks for. */
const MAIL_TO = ['readers', 'me', 'nobody'] as const;

/**
 * Makes a report on the days from one to another, both included, and keeps it: from then on it says the same, whatever becomes of the tickets.
 * It goes out with the next tick, to supervisors and directors in working hours or to whoever asks at once. Days that are a whole month or a
 * week from Monday on stand beside the month or week before, others beside as many days before them.
 */
export const makeReport = change(
  fields({ requestId, from: localDate, to: localDate, mailTo: () => v.optional(v.picklist(MAIL_TO), 'readers') }),
  (desk, { from, to, mailTo }): ReportMade => {
    const period = periodOf(demandDays(desk, from, to));
    const report = countReport(desk, reviewedLog(desk, beginOf(desk, [period])), reportedAnswers(desk), period);
    const readers = { readers: reportReaders(desk), me: [desk.actor.mail], nobody: [] }[mailTo];
    const made = keepReports(desk, [{ report, request: desk.requestId, readers }]);
    const wanted = made.map(({ reportNo }) => ({ reportNo, readers, isUrgent: mailTo === 'me' }));
    if (readers.length > 0) {
      const { reports = [], outboxAt } = desk.progress;
      desk.progress = { ...desk.progress, reports: [...reports, ...wanted], outboxAt: soonest(outboxAt, desk.now) };
    }
    return { reportNo: made[0]?.reportNo ?? '', sentTo: readers };
  },
  (desk) => reportOfRequest(desk),
);

/** @throws {Refusal} PERIOD_REVERSED where the days are none, PERIOD_NOT_OVER where the last of them is not over: what waits at its end is not known yet */
export function demandDays({ ports, setUp, now }: Desk, from: string, to: string): Parameters<typeof periodOf>[0] {
  if (from === '' || to === '' || from > to) throw new Refusal('PERIOD_REVERSED', { from, to });
  if (to >= instantToLocal(ports.zone(setUp.timeZone), now).date) throw new Refusal('PERIOD_NOT_OVER', { to });
  return { from: asLocalDate(from), to: asLocalDate(to) };
}

/** What a wish that was carried out before is answered. */
function reportOfRequest({ ports, requestId: request }: Desk): ReportMade {
  const row = ports
    .table(REPORTS)
    .filled(2)
    .find((one) => one.request === request);
  return {
    reportNo: row?.reportNo ?? '',
    sentTo: (row?.sentTo ?? '').split(', ').filter((mail) => mail !== ''),
  };
}
