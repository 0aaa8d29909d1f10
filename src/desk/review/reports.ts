/** Reports as they are kept: one row each, made once and never counted anew. */
import type { KeyFigure, Report, ReportedFigure, ReportPeriod } from '../../domain/review/report';
import { KEY_FIGURES, reportOf } from '../../domain/review/report';
import { reviewOf } from '../../domain/review/review';
import type { ReviewedLog } from '../../domain/review/reviewed';
import type { ReportedAnswer } from '../../domain/review/scoreReport';
import { FEWEST_ANSWERS } from '../../domain/survey/scoreSummary';
import { instantToLocal } from '../../domain/time/zone';
import { REPORTS } from '../../sheets/reports';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { NO_SURVEY, SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import { nameOf } from '../desk';
import type { Message } from '../messages/messages';
import { usedRows } from '../usedRows';
import { casesOf, changeOf, valueOf } from './reviewLines';
import { spanOf } from './reviewPeriods';

type ReportRow = RowOf<typeof REPORTS>;

/** A report with the number under which it is kept. */
export interface MadeReport {
  readonly reportNo: string;
  readonly report: Report;
}

/** A report to be kept, and on whose wish; the same wish again is kept in the same row. */
export interface NewReport {
  readonly report: Report;
  readonly request: string;
  /** Mail addresses; nobody where it is only to be looked at. */
  readonly readers: readonly string[];
}

/** Who gets every report. */
export function reportReaders({ config }: Desk): readonly string[] {
  return config.staff.filter(({ role }) => role === 'supervisor' || role === 'director').map(({ mail }) => mail);
}

/** Counts a period. @param reviewed of `reviewedLog` @param answers of `reportedAnswers` */
export function countReport(
  desk: Desk,
  reviewed: ReviewedLog,
  answers: readonly ReportedAnswer[],
  period: ReportPeriod,
): Report {
  const zone = desk.ports.zone(desk.setUp.timeZone);
  const review = reviewOf(reviewed.tickets, [spanOf(zone, period.before), spanOf(zone, period)]);
  const { before, now, spans } = review;
  const figures = KEY_FIGURES.map((id: KeyFigure): ReportedFigure => {
    const [value, unit] = valueOf(now, id);
    return {
      ...{ id, now: value, before: valueOf(before, id)[0], unit },
      cases: casesOf(now, id),
      change: changeOf(before, now, id, spans),
    };
  });
  const { kind, from, to } = period;
  const report = reportOf(review, {
    period: { kind, from, to, before: { from: period.before.from, to: period.before.to } },
    figures,
    reviewed,
    answers,
    answersInLotsOf: desk.pack.survey.anonymous ? FEWEST_ANSWERS : 1,
    now: desk.now,
  });
  const late = report.measures.late.map((one) => ({ ...one, owner: nameOf(desk, one.owner) }));
  return { ...report, measures: { ...report.measures, late } };
}

/**
 * The answers of the survey, without whose they are. Of an anonymous one none of today's, so that nobody who makes one report after the other
 * sees an answer come in. One read.
 */
export function reportedAnswers({ ports, pack, setUp, now }: Desk): readonly ReportedAnswer[] {
  const rated = pack.survey.questions.filter(({ kind }) => kind === 'scale').length;
  const today = instantToLocal(ports.zone(setUp.timeZone), now).date;
  const rows = ports.workbook.has('surveys') ? ports.table(SURVEYS).block(columnKeys(SURVEYS)) : [];
  return rows.flatMap(
    ({ surveyNo, state, answeredOn, score1, score2, score3, contactDueAt, contactedAt }): ReportedAnswer[] => {
      const scores = [score1, score2, score3].slice(0, rated).flatMap((score) => score ?? []);
      const isTold = answeredOn !== '' && (!pack.survey.anonymous || answeredOn < today);
      if (!isTold || surveyNo === '' || surveyNo === NO_SURVEY || scores.length === 0 || state === 'expired') return [];
      const isLow = state === 'low' || state === 'contacted';
      return [{ surveyNo, answeredOn, scores, isLow, contactDueAt, contactedAt }];
    },
  );
}

/**
 * Keeps reports, each in a row of its own; a wish that was kept before takes the row it has. Nothing is kept where the desk has no such sheet
 * yet. One read, and a write for each run of rows.
 */
export function keepReports(desk: Desk, all: readonly NewReport[]): readonly MadeReport[] {
  const table = desk.ports.workbook.has('reports') ? desk.ports.table(REPORTS) : null;
  const known = (table?.block(['reportNo', 'request']) ?? []).map((row) => ({ ...row }));
  let end = usedRows(known, ({ reportNo }) => reportNo !== '');
  return all.map(({ report, request, readers }) => {
    const found = known.findIndex((row) => row.request === request && row.reportNo !== '');
    const at = found < 0 ? end : found;
    const reportNo = known[found]?.reportNo ?? freeNumber(report.period, known.slice(0, end));
    end = Math.max(end, at + 1);
    known[at] = { reportNo, request };
    table?.writeBlock(columnKeys(REPORTS), at + 2, [rowOf(desk, reportNo, request, report, readers)]);
    return { reportNo, report };
  });
}

/** What the readers of a report get. */
export function reportMessages({ reportNo, report }: MadeReport, readers: readonly string[]): readonly Message[] {
  const { kind, from, to } = report.period;
  return readers.map((reader): Message => ({
    key: `report/${reportNo}/${reader}`,
    template: 'review',
    ticketNo: '',
    to: reader,
    cc: '',
    importance: 'normal',
    values: { kind, from, to, reportNo, countedAt: report.countedAt, report: JSON.stringify(report) },
  }));
}

/** By the period, and a number behind it from the second on. */
function freeNumber({ kind, from, to }: ReportPeriod, known: readonly { readonly reportNo: string }[]): string {
  const base = { week: `W${from}`, month: `M${from.slice(0, 7)}`, own: `D${from}-${to}` }[kind];
  const isTaken = (no: string): boolean => known.some(({ reportNo }) => reportNo === no);
  for (let count = 1; ; count += 1) {
    const reportNo = count === 1 ? base : `${base}-${count}`;
    if (!isTaken(reportNo)) return reportNo;
  }
}

function rowOf(desk: Desk, reportNo: string, request: string, report: Report, readers: readonly string[]): ReportRow {
  const figure = (id: KeyFigure): number | null => report.figures.find((one) => one.id === id)?.now ?? null;
  const { kind, from, to } = report.period;
  return {
    ...{ reportNo, request, kind, from, to },
    madeAt: report.countedAt,
    madeBy: desk.actor.mail,
    received: figure('received'),
    open: figure('open'),
    kept: figure('kept'),
    score: report.scores?.mean ?? null,
    decisions: report.decisions.length,
    sentTo: readers.join(', '),
    state: 'kept',
    fault: '',
    copy: '',
    report: JSON.stringify(report),
  };
}
