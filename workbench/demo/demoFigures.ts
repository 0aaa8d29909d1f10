/** What a demo came to, counted from the sheets that it left behind. */
import type { DrivenDesk } from '../driver/openDesk';
import type { CsvTable } from './csvTable';
import type { ImportReport } from './importReport';

export interface DemoFigures {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: ImportReport['rejected'];
  /** Tickets of the register by the word of their status. */
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byAttempt: Readonly<Record<string, number>>;
  readonly breaches: number;
  readonly escalations: number;
  readonly events: number;
  readonly mails: {
    readonly sent: number;
    readonly waiting: number;
    readonly maybeSent: number;
    readonly dead: number;
    readonly inMailbox: number;
  };
  readonly surveys: {
    readonly sent: number;
    readonly answered: number;
    readonly low: number;
    readonly contacted: number;
  };
  readonly executions: { readonly count: number; readonly failed: number };
  /** Rows = accepted + rejected; accepted = tickets; each ticket in one status. */
  readonly addsUp: boolean;
}

/** Counts. */
export function demoFigures(desk: DrivenDesk, table: CsvTable, reports: readonly ImportReport[]): DemoFigures {
  const tickets = desk.rows('tickets');
  const log = desk.rows('log');
  const outbox = desk.rows('outbox');
  const surveys = desk.rows('surveys');
  const accepted = reports.reduce((sum, report) => sum + report.accepted, 0);
  const rejected = reports.flatMap((report) => report.rejected);
  const byStatus = countsOf(tickets.map((row) => String(row['status'])));
  const numbers = new Set(tickets.map((row) => row['ticketNo']));
  const events = (kind: string): number => log.filter((row) => row['kind'] === kind).length;
  const messages = (state: string): number => outbox.filter((row) => row['state'] === state).length;
  const inStatus = Object.values(byStatus).reduce((sum, count) => sum + count, 0);
  const executions = desk.executions();
  return {
    rows: table.rows.length,
    accepted,
    rejected,
    byStatus,
    byAttempt: countsOf(tickets.map((row) => String(row['attempt']))),
    breaches: events('breached'),
    escalations: events('escalated'),
    events: log.length,
    mails: {
      sent: messages('sent'),
      waiting: messages('waiting') + messages('sending'),
      maybeSent: messages('maybeSent'),
      dead: messages('dead'),
      inMailbox: desk.mails().length,
    },
    surveys: {
      sent: surveys.filter((row) => row['sentOn'] !== '').length,
      answered: surveys.filter((row) => row['answeredOn'] !== '').length,
      low: surveys.filter((row) => typeof row['lowest'] === 'number' && row['lowest'] <= 3).length,
      contacted: surveys.filter((row) => row['contactedAt'] !== '').length,
    },
    executions: { count: executions.length, failed: executions.filter(({ status }) => status !== 'completed').length },
    addsUp:
      table.rows.length === accepted + rejected.length &&
      accepted === tickets.length &&
      numbers.size === tickets.length &&
      inStatus === accepted,
  };
}

function countsOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
