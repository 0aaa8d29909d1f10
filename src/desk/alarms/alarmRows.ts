/** The rows of the alarms sheet: what is noticed joins the row it had before, and what people decided stays. */
import { CHURN_DAYS, churnWarnings } from '../../domain/alarms/churn';
import { frequentProblems, mostFrequent, PROBLEM_DAYS } from '../../domain/alarms/frequentProblems';
import { isSameAlarm, SURGE_QUIET_DAYS } from '../../domain/alarms/sameAlarm';
import { surgesOf } from '../../domain/alarms/surges';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import { DAY_MS } from '../../domain/time/instant';
import { instantToLocal } from '../../domain/time/zone';
import { listed } from '../../i18n/listed';
import { alarmTexts } from '../../i18n/review/alarms';
import type { ALARMS } from '../../sheets/alarms';
import type { IdIn } from '../../sheets/lists';
import type { RowOf } from '../../sheets/sheet';
import type { Desk } from '../desk';
import { countCustomers, hasOwnTime, isOfCustomer, ofCustomer, problem, watched } from './alarmFacts';
import { incidentRow } from './incidents';

export type AlarmRow = RowOf<typeof ALARMS>;

/** What is noticed, with the words that tell the same from another. */
interface Noticed extends Pick<
  AlarmRow,
  'what' | 'since' | 'count' | 'expected' | 'customers' | 'tickets' | 'proposal'
> {
  readonly kind: IdIn<'alarmKinds'>;
  readonly about: string;
}

/** A surge that nobody was told of yet. */
export interface Rung {
  readonly row: AlarmRow;
  /** Whose supervisor is told. */
  readonly department: string;
}

/** Days for which something noticed again is the same. */
const QUIET_DAYS: Readonly<Record<IdIn<'alarmKinds'>, number>> = {
  batch: SURGE_QUIET_DAYS,
  category: SURGE_QUIET_DAYS,
  region: SURGE_QUIET_DAYS,
  incident: Infinity,
  churn: CHURN_DAYS,
  announcement: PROBLEM_DAYS,
};
/** What is settled goes after a year. */
const KEPT_DAYS = 365;
/** Tickets named in a row; the rest are counted. */
const MOST_NAMED = 300;

/**
 * The rows as they should be now, the newest first.
 * @param rows as they stand
 * @param tickets every complaint that was one, oldest first
 * @returns all rows, and of them the surges that nobody was told of yet
 */
export function alarmRows(
  desk: Desk,
  rows: readonly AlarmRow[],
  tickets: readonly Ticket[],
): { readonly rows: readonly AlarmRow[]; readonly rung: readonly Rung[] } {
  const byNo = new Map(tickets.map((ticket) => [ticket.ticketNo, ticket]));
  const kept = rows
    .filter(({ state, lastAt }) => state === 'open' || desk.now - (lastAt ?? 0) <= KEPT_DAYS * DAY_MS)
    .map((row) => (row.incident === '' ? row : ofIncident(row, byNo)));
  const fresh: AlarmRow[] = [];
  for (const incident of tickets.filter((one) => one.linked && !kept.some((row) => row.incident === one.ticketNo)))
    if (!hasEnded(incident.status)) claim(desk, kept, incident, byNo);
  const rung: Rung[] = [];
  for (const one of noticed(desk, tickets)) {
    const at = kept.findIndex((row) => isSame(desk, row, one));
    const standing = kept[at];
    if (standing) {
      kept[at] = again(desk, standing, one);
      continue;
    }
    const row = rowOf(desk, one);
    fresh.push(row);
    if (one.expected !== null) rung.push({ row, department: departmentOf(one, byNo) });
  }
  return { rows: [...fresh, ...kept], rung };
}

/** Where most of its tickets are worked on. */
function departmentOf({ tickets }: Noticed, byNo: ReadonlyMap<string, Ticket>): string {
  return mostFrequent(tickets.split(', ').map((ticketNo) => byNo.get(ticketNo)?.department ?? ''));
}

function noticed(desk: Desk, all: readonly Ticket[]): readonly Noticed[] {
  const texts = alarmTexts(desk.setUp.language);
  const tickets = all.filter(isOfCustomer);
  const numbers = (own: readonly string[]): string => own.slice(-MOST_NAMED).join(', ');
  const surges = surgesOf(tickets.filter(hasOwnTime).map(watched), desk.now).map(
    ({ kind, name, count, expected, since, tickets: own }): Noticed => ({
      ...{ kind, about: name, what: name, since, count: own.length, expected, customers: count },
      ...{ tickets: numbers(own), proposal: '' },
    }),
  );
  const leaving = churnWarnings(
    tickets.map((ticket) => ofCustomer(desk, ticket)),
    desk.now,
  ).map(({ first, since, reasons, tickets: own }): Noticed => ({
    ...{ kind: 'churn', about: first, since, count: own.length, expected: null, customers: 1 },
    what: texts.churn(
      listed(
        desk.setUp.language,
        reasons.map(({ why, count }) => texts.reasons[why](count)),
      ),
    ),
    ...{ tickets: numbers(own), proposal: '' },
  }));
  const frequent = frequentProblems(
    tickets.filter(hasOwnTime).map((ticket) => problem(desk, ticket)),
    desk.now,
  ).map(({ category, product, customers, before, since, tickets: own, solvedBy }): Noticed => ({
    ...{ kind: 'announcement', about: JSON.stringify([category, product]) },
    what: texts.frequent([product, category].filter((part) => part !== '').join(' · '), customers, before),
    ...{ since, count: own.length, expected: null, customers, tickets: numbers(own) },
    proposal: texts.proposal(product, category, solvedBy),
  }));
  return [...surges, ...leaving, ...frequent];
}

/** What a row is known by; a surge that comes again after it was quiet has a day of its own. */
function keyOf(desk: Desk, { kind, about }: Noticed): string {
  return `${kind}/${about}/${instantToLocal(desk.ports.zone(desk.setUp.timeZone), desk.now).date}`;
}

const DAY_LENGTH = '/2026-01-01'.length;

function isSame(desk: Desk, row: AlarmRow, { kind, about }: Noticed): boolean {
  const isAbout = row.alarm.slice(0, -DAY_LENGTH) === `${kind}/${about}`;
  return isAbout && isSameAlarm(row.lastAt, desk.now, QUIET_DAYS[kind]);
}

function rowOf(desk: Desk, one: Noticed): AlarmRow {
  const { about: _, ...cells } = one;
  return { alarm: keyOf(desk, one), ...cells, state: 'open', incident: '', by: '', note: '', lastAt: desk.now };
}

/** What is settled keeps its figures. A text that somebody changed is theirs. */
function again(desk: Desk, row: AlarmRow, { what, count, expected, customers, tickets }: Noticed): AlarmRow {
  if (row.state !== 'open') return { ...row, lastAt: desk.now };
  return { ...row, what, count, expected, customers, tickets, lastAt: desk.now };
}

/** Of an incident: who is linked now, and whether it is over. */
function ofIncident(row: AlarmRow, byNo: ReadonlyMap<string, Ticket>): AlarmRow {
  const incident = byNo.get(row.incident);
  if (!incident) return row;
  const linked = (incident.linked ?? []).flatMap((ticketNo) => byNo.get(ticketNo) ?? []);
  return {
    ...row,
    count: linked.length,
    customers: countCustomers(linked),
    tickets: linked.map(({ ticketNo }) => ticketNo).join(', '),
    state: hasEnded(incident.status) ? 'done' : row.state,
  };
}

/** An incident whose row a run that was cut off did not come to write: that of a surge with its tickets, or one of its own. */
function claim(desk: Desk, kept: AlarmRow[], incident: Ticket, byNo: ReadonlyMap<string, Ticket>): void {
  const { ticketNo, linked = [], registeredBy, description } = incident;
  const isOfIt = ({ state, expected, tickets }: AlarmRow): boolean =>
    state === 'open' && expected !== null && tickets.split(', ').some((one) => linked.includes(one));
  const at = kept.findIndex(isOfIt);
  const row = kept[at] ?? incidentRow(desk, ticketNo, description);
  const claimed = ofIncident({ ...row, state: 'incident', incident: ticketNo, by: registeredBy }, byNo);
  if (at < 0) kept.push(claimed);
  else kept[at] = claimed;
}
