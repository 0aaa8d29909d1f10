/** The review of the desk's work: on its sheet every night, and as a report once a week and once a month. */
import { unlessRefused } from '../../domain/refusal';
import type { Review } from '../../domain/review/review';
import { reviewOf } from '../../domain/review/review';
import type { ReviewedTicket } from '../../domain/review/reviewed';
import type { Instant } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';
import { plusDays } from '../../domain/time/localDate';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import { REVIEW } from '../../sheets/review';
import type { Desk } from '../desk';
import type { Message } from '../messages/messages';
import { rewriteRows } from '../register/rewriteRows';
import type { CountedAnswer } from '../surveys/surveyResults';
import { countedAnswers, writeResults } from '../surveys/surveyResults';
import type { NewReport } from './reports';
import { countReport, keepReports, reportedAnswers, reportMessages, reportReaders } from './reports';
import { areaSince, writeReviewArea } from './reviewArea';
import { beginOf, reviewedLog, reviewedTickets } from './reviewedTickets';
import { reviewLines } from './reviewLines';
import type { Days, ReviewPeriod } from './reviewPeriods';
import { lastMonth, lastWeek, ownPeriod, spanOf, thisWeek } from './reviewPeriods';

/** Half past three in the morning: after the night's look at the whole desk. */
const REVIEW_TIME = 3 * 60 + 30;

/** When the next review is told of: early on a Monday or on the first of a month. */
export function nextReview(desk: Pick<Desk, 'ports' | 'setUp' | 'now'>): Instant {
  for (let day = todayOf(desk); ; day = plusDays(day, 1)) {
    const yesterday = plusDays(day, -1);
    const isTold = [lastWeek(day), lastMonth(day)].some(({ to }) => to === yesterday);
    const at = toldAt(desk, yesterday);
    if (isTold && at > desk.now) return at;
  }
}

/** When a period is told of. @param to its last day */
function toldAt({ ports, setUp }: Pick<Desk, 'ports' | 'setUp'>, to: LocalDate): Instant {
  return localToInstant(ports.zone(setUp.timeZone), plusDays(to, 1), REVIEW_TIME);
}

/**
 * Counts what is counted every night: results of the survey, review, and what charts and pivot tables show. Log and surveys are read once.
 * @param own days to review first, both included
 * @param mostCharts charts that may be told to reach further, each a call
 */
export function countAnew(desk: Desk, own: Days | null = null, mostCharts = Infinity): void {
  const answers = countedAnswers(desk.ports, desk.pack.survey);
  writeResults(desk, answers);
  writeReview(desk, answers, own === null ? [] : [ownPeriod(own)], mostCharts);
}

/** This week so far, the last one and the last month, and the review area; nothing where the desk has no such sheets yet. */
function writeReview(
  desk: Desk,
  answers: readonly CountedAnswer[],
  own: readonly ReviewPeriod[],
  mostCharts: number,
): void {
  if (!desk.ports.workbook.has('review')) return;
  const today = todayOf(desk);
  const periods = [...own, ...thisWeek(today), lastWeek(today), lastMonth(today)];
  const since = Math.min(beginOf(desk, periods), areaSince(desk)) as Instant;
  const tickets = reviewedTickets(desk, since);
  const lines = periods.flatMap((period) =>
    reviewLines(desk.setUp.language, review(desk, tickets, period), period, today),
  );
  rewriteRows(desk.ports.table(REVIEW), REVIEW, lines);
  writeReviewArea(desk, tickets, answers, mostCharts);
}

/**
 * The reports on the last week and month, kept, and what supervisors and directors are sent of them, as far as that was due since then; nothing
 * of periods in which there was nothing. A run that comes late tells of the last week alone, not of all that were missed.
 */
export function reviewMessages(desk: Desk, since: Instant): readonly Message[] {
  const today = todayOf(desk);
  const readers = reportReaders(desk);
  const periods = [lastWeek(today), lastMonth(today)].filter(({ to }) => {
    const at = toldAt(desk, to);
    return at >= since && at <= desk.now;
  });
  if (readers.length === 0 || periods.length === 0) return [];
  const reviewed = unlessRefused(() => reviewedLog(desk, beginOf(desk, periods)));
  // Of what lies in an archive that nobody can open there is no report; the window says so to who asks for it.
  if (reviewed === null) return [];
  const answers = reportedAnswers(desk);
  const reports = periods.flatMap((period): NewReport[] => {
    const report = countReport(desk, reviewed, answers, period);
    const hasAny = report.figures.some(({ id, now, cases }) =>
      id === 'kept' ? (cases ?? 0) > 0 : (id === 'received' || id === 'open') && (now ?? 0) > 0,
    );
    return hasAny ? [{ report, request: `tick/${period.kind}/${period.from}`, readers }] : [];
  });
  return reports.length === 0 ? [] : keepReports(desk, reports).flatMap((made) => reportMessages(made, readers));
}

function todayOf({ ports, setUp, now }: Pick<Desk, 'ports' | 'setUp' | 'now'>): LocalDate {
  return instantToLocal(ports.zone(setUp.timeZone), now).date;
}

function review({ ports, setUp }: Desk, tickets: readonly ReviewedTicket[], period: ReviewPeriod): Review {
  const zone = ports.zone(setUp.timeZone);
  return reviewOf(tickets, [spanOf(zone, period.before), spanOf(zone, period)]);
}
