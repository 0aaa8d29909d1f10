/** What a simulated desk leaves behind, as plain data: what the invariants look at, and all that they look at. */
import type { SentMail } from '../../emulator/kernel/runtimeContract';
import type { DeskRow } from '../driver/deskRows';
import { DEFAULT_OWNER } from '../driver/openDesk';
import type { Diary } from './diary';
import { keptFailures } from './failedRuns';
import { localTime } from './model/localTime';
import type { OddDates } from './model/naiveDue';
import type { SeedPlan } from './seedPlan';
import type { Simulation } from './simulation';

export interface LogEvent {
  readonly seq: number;
  readonly at: number;
  readonly ticketNo: string;
  readonly kind: string;
  readonly cause: string;
  readonly actor: string;
  readonly requestId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface CardSeen {
  readonly ticketNo: string;
  /** When the card was asked for. */
  readonly at: number;
  readonly status: string;
  readonly priority: { readonly id: string } | null;
  readonly attempt: number;
  readonly escalationLevel: number;
  readonly clocks: readonly { readonly clock: string; readonly status: string; readonly dueAt: number | null }[];
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly what: string;
}

/** What can be read off the sheets at any time. */
export interface Evidence {
  readonly plan: SeedPlan;
  readonly now: number;
  readonly diary: Diary;
  readonly staff: readonly string[];
  readonly priorities: readonly string[];
  /** Dates on which people work though the week does not say so, or do not though it does. */
  readonly dates: OddDates;
  readonly log: readonly LogEvent[];
  readonly tickets: readonly DeskRow[];
  readonly outbox: readonly DeskRow[];
  readonly contacts: readonly DeskRow[];
  readonly surveys: readonly DeskRow[];
  readonly surveyKeys: readonly DeskRow[];
  readonly mails: readonly SentMail[];
  /** Recipients that the owner's account may still write to today. */
  readonly mailsLeft: number;
}

/** And what is asked of the desk itself when everything is over. */
export interface FinalEvidence extends Evidence {
  readonly cards: readonly CardSeen[];
  readonly findings: readonly Finding[];
  /** What a repair at the very end found to mend. */
  readonly repaired: readonly string[];
  readonly ticketsRebuilt: readonly DeskRow[];
}

/** The word for a make-up working day, in either language. */
const MAKE_UP = /make-up|调休/i;

/** Reads the sheets. */
export function evidenceOf(simulation: Simulation): Evidence {
  const { plan, desk, diary, staff, priorities } = simulation;
  const mailQuota = desk.runtime.quotas().find(({ name, user }) => name === 'email' && user === DEFAULT_OWNER);
  return {
    plan,
    now: desk.now(),
    diary,
    staff: staff.map(({ mail }) => mail),
    priorities: priorities.map(({ id }) => id),
    dates: Object.fromEntries(
      desk
        .rows('calendar')
        .filter((row) => row['date'] !== '')
        .map((row) => [
          dateIn(plan.timeZone, String(row['date'])),
          row['hours'] !== '' || MAKE_UP.test(String(row['day'])),
        ]),
    ),
    log: desk.rows('log').map(logEvent),
    tickets: desk.rows('tickets'),
    outbox: desk.rows('outbox'),
    contacts: desk.rows('contacts'),
    surveys: desk.rows('surveys'),
    surveyKeys: desk.rows('surveyKeys'),
    mails: desk.mails(),
    mailsLeft: mailQuota ? mailQuota.limit - mailQuota.used : Infinity,
  };
}

/** A cell's date: typed, it stands as text; taken for a date by the sheet, it is the instant at which that day begins. */
function dateIn(timeZone: string, cell: string): string {
  return cell.includes('T') ? localTime(timeZone, Date.parse(cell)).date : cell;
}

/** Reads the sheets, asks for every card, has the desk looked over, and repairs it to compare. */
export function finalEvidenceOf(simulation: Simulation): FinalEvidence {
  const { desk } = simulation;
  const owner = desk.as(DEFAULT_OWNER);
  const evidence = evidenceOf(simulation);
  // A ticket without a row has no card; that it has no row is another invariant.
  const cards = [...new Set(evidence.tickets.map((row) => String(row['ticketNo'])))]
    .filter(isNumber)
    .map((ticketNo): CardSeen => {
      const card = owner.call<Omit<CardSeen, 'at'>>('getTicket', { ticketNo });
      return { ...card, at: lastRunAt(simulation) };
    });
  const { findings } = owner.call<{ findings: Finding[] }>('health');
  const { repaired } = owner.call<{ repaired: string[] }>('repair');
  keptFailures(simulation);
  return { ...evidence, cards, findings, repaired, ticketsRebuilt: desk.rows('tickets') };
}

function isNumber(ticketNo: string): boolean {
  return /^\d{9,}$/.test(ticketNo);
}

function lastRunAt({ desk }: Simulation): number {
  return desk.executions().at(-1)?.startedAt ?? desk.now();
}

function logEvent(row: DeskRow): LogEvent {
  const { at, ...fields } = JSON.parse(String(row['fields'])) as { at: number } & Record<string, unknown>;
  return {
    seq: Number(row['seq']),
    at,
    ticketNo: String(row['ticketNo']),
    kind: String(row['kind']),
    cause: String(row['cause']),
    actor: String(row['actor']),
    requestId: String(row['requestId']),
    fields,
  };
}
