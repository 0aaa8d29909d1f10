import { Refusal } from '../../domain/refusal';
import type { Report } from '../../domain/review/report';
import { instantToLocal } from '../../domain/time/zone';
import { dateTimeText } from '../../i18n/dateText';
import { worded } from '../../i18n/mails/mails';
import { REPORTS } from '../../sheets/reports';
import { fields, localDate, word } from '../arguments';
import { question } from '../command';
import type { Desk } from '../desk';
import { clocksFor, nameOf } from '../desk';
import { NOBODY } from '../messages/composeMail';
import { rowsIfThere } from '../rowsIfThere';
import { demandDays } from './makeReport';
import type { ReportShown } from './reportAnswers';
import { reportWords } from './reportMail';
import type { MadeReport } from './reports';
import { countReport, reportedAnswers, reportReaders } from './reports';
import { beginOf, reviewedLog } from './reviewedTickets';
import { lastMonth, lastWeek, monthSoFar, periodOf } from './reviewPeriods';

/** Reports that the window lists, the newest first. */
const MOST_LISTED = 12;

/**
 * A report as its mail shows it: one that is kept, by its number, or one of any days as it would be made now; neither where no days are
 * named. Besides, what there is to choose from. Writes and sends nothing.
 */
export const showReport = question(
  fields({ reportNo: word, from: localDate, to: localDate }),
  (desk, { reportNo, from, to }): ReportShown => {
    const zone = desk.ports.zone(desk.setUp.timeZone);
    const today = instantToLocal(zone, desk.now).date;
    const rows = (rowsIfThere(desk.ports, REPORTS) ?? []).filter((row) => row.reportNo !== '');
    const found = rows.find((row) => row.reportNo === reportNo);
    if (reportNo !== '' && !found) throw new Refusal('REPORT_UNKNOWN', { reportNo });
    const made = found ? { reportNo, report: JSON.parse(found.report) as Report } : counted(desk, from, to);
    const days = (period: { readonly from: string; readonly to: string }): { from: string; to: string } => ({
      from: period.from,
      to: period.to,
    });
    return {
      today,
      presets: {
        lastWeek: days(lastWeek(today)),
        lastMonth: days(lastMonth(today)),
        monthSoFar: days(monthSoFar(today)),
      },
      readers: reportReaders(desk).map((mail) => ({ mail, name: nameOf(desk, mail) })),
      kept: [...rows]
        .reverse()
        .slice(0, MOST_LISTED)
        .map((row) => ({
          ...{ reportNo: row.reportNo, from: row.from, to: row.to },
          madeAt: row.madeAt === null ? '' : dateTimeText(desk.setUp.language, row.madeAt, zone),
        })),
      report: made === null ? null : { ...days(made.report.period), ...shown(desk, made) },
    };
  },
);

function counted(desk: Desk, from: string, to: string): MadeReport | null {
  if (from === '' && to === '') return null;
  const period = periodOf(demandDays(desk, from, to));
  const reviewed = reviewedLog(desk, beginOf(desk, [period]));
  return { reportNo: '', report: countReport(desk, reviewed, reportedAnswers(desk), period) };
}

function shown(
  desk: Desk,
  { reportNo, report }: MadeReport,
): Pick<NonNullable<ReportShown['report']>, 'reportNo' | 'subject' | 'html'> {
  const { kind, from, to } = report.period;
  const { subject, html } = worded(desk.setUp.language, 'review', {
    values: {
      ...{ kind, from, to, reportNo, countedAt: report.countedAt },
      report: JSON.stringify(report),
      reportWords: JSON.stringify(reportWords(desk, report)),
    },
    ...{ deskName: desk.config.deskName, contact: NOBODY, zone: desk.ports.zone(desk.setUp.timeZone) },
    ...{ surveyLink: '', pageLink: '', confirmLink: '', clocks: clocksFor(desk, '') },
    own: desk.config.templates?.['review'],
  });
  return { reportNo, subject, html };
}
