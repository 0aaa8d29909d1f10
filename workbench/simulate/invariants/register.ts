/** The register against the log. */
import type { DeskRow } from '../../driver/deskRows';
import type { Evidence, FinalEvidence } from '../evidence';
import { localTime } from '../model/localTime';
import { NUMBERS } from '../model/packFacts';

/** Each ticket of the log has one row, and no row is of a ticket that the log does not know. */
export function everyTicketHasItsRow({ log, tickets }: Evidence): string[] {
  const logged = new Set(log.map(({ ticketNo }) => ticketNo));
  const rows = tickets.map((row) => String(row['ticketNo']));
  return [
    ...[...logged].filter((one) => !rows.includes(one)).map((one) => `${one} is in the log and not in the register`),
    ...rows
      .filter((one) => one !== '' && !logged.has(one))
      .map((one) => `${one} is in the register and not in the log`),
    ...rows.filter((one, at) => one !== '' && rows.indexOf(one) !== at).map((one) => `${one} has two rows`),
  ];
}

/** Numbers begin with the month or day of the registration in the desk's zone, and count up from 1 without gaps. */
export function numbersInOrder({ plan, log }: Evidence): string[] {
  const { period, digits } = NUMBERS[plan.pack];
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { kind, ticketNo, at } of log) {
    if (kind === 'received') {
      if (seen.has(ticketNo)) faults.push(`${ticketNo} was given twice`);
      seen.add(ticketNo);
    }
    if (kind !== 'registered') continue;
    const date = localTime(plan.timeZone, at).date.replaceAll('-', '');
    const own = period === 'month' ? date.slice(0, 6) : date;
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    const wanted = own + String(count).padStart(digits, '0');
    if (ticketNo !== wanted) faults.push(`${ticketNo} should be ${wanted}`);
  }
  return faults;
}

/** These move with the time of day, and the sweep writes them. */
const MOVING = ['wakeAt', 'lateClocks', 'nextDueAt', 'nextClock'];

/** Rebuilding the register from the log changes nothing. */
export function registerIsTheLogsProjection(evidence: FinalEvidence): string[] {
  const { repaired, tickets, ticketsRebuilt } = evidence;
  const rebuilt = new Map(ticketsRebuilt.map((row) => [String(row['ticketNo']), row]));
  const letPass = overlooked(evidence);
  const mended = new Set([...letPass].map((cell) => cell.split(' ')[0]));
  return [
    // Repair also puts back headings that people renamed.
    ...repaired.filter((one) => /^\d{9,}$/.test(one) && !mended.has(one)).map((one) => `repair found ${one} to mend`),
    ...tickets.flatMap((row) => {
      // What people put into empty rows is their own.
      const other = row['ticketNo'] === '' ? undefined : rebuilt.get(String(row['ticketNo']));
      return other
        ? differences(row, other)
            .filter((key) => !letPass.has(`${String(row['ticketNo'])} ${key}`))
            .map((key) => `${String(row['ticketNo'])} ${key}: ${String(row[key])}, from the log ${String(other[key])}`)
        : [];
    }),
  ];
}

/** Cells of settled tickets that were typed over while a fault may have struck: no later look through the register takes these in. */
function overlooked({ plan, diary, cards }: FinalEvidence): ReadonlySet<string> {
  if (!plan.faults) return new Set();
  const ended = new Set(
    cards
      .filter(({ status }) => ['closed', 'merged', 'withdrawn', 'spam'].includes(status))
      .map(({ ticketNo }) => ticketNo),
  );
  return new Set(
    diary.edits.filter(({ ticketNo }) => ended.has(ticketNo)).map(({ ticketNo, column }) => `${ticketNo} ${column}`),
  );
}

function differences(row: DeskRow, other: DeskRow): string[] {
  return Object.keys(row).filter((key) => !MOVING.includes(key) && row[key] !== other[key]);
}
/** Where a status leads each event; what is not here leaves it as it is. */
const LEADS_TO: Readonly<Record<string, string>> = {
  received: 'registered',
  assigned: 'assigned',
  acknowledged: 'acknowledged',
  started: 'inProgress',
  held: 'onHold',
  resumed: 'inProgress',
  proposed: 'proposed',
  approved: 'approved',
  returned: 'inProgress',
  informed: 'informed',
  confirmed: 'confirmed',
  reopened: 'inProgress',
  merged: 'merged',
  withdrawn: 'withdrawn',
  closed: 'closed',
};

/** Status, attempt and level of each card are what its events come to. */
export function cardsTellTheStory({ log, cards }: FinalEvidence): string[] {
  return cards.flatMap(({ ticketNo, status, attempt, escalationLevel }) => {
    const events = log.filter((event) => event.ticketNo === ticketNo);
    let wanted = '';
    for (const { kind, fields } of events) {
      if (kind === 'triaged') wanted = wanted === 'registered' ? 'triaged' : wanted;
      else if (kind === 'assigned' && wanted === 'onHold') continue;
      else if (kind === 'withdrawn' && fields['spam'] === true) wanted = 'spam';
      else wanted = LEADS_TO[kind] ?? wanted;
    }
    const tries = 1 + events.filter(({ kind }) => kind === 'reopened').length;
    const level = Math.max(
      0,
      ...events.filter(({ kind }) => kind === 'escalated').map(({ fields }) => Number(fields['level'])),
    );
    return [
      ...(status === wanted ? [] : [`${ticketNo} stands at ${status}, its events lead to ${wanted}`]),
      ...(attempt === tries ? [] : [`${ticketNo} is at attempt ${attempt}, its events at ${tries}`]),
      ...(escalationLevel === level ? [] : [`${ticketNo} is at level ${escalationLevel}, its events at ${level}`]),
    ];
  });
}

/** A rejected solution brings the ticket one priority up, and never above the top. */
export function rejectionsRaisePriority({ log, priorities }: Evidence): string[] {
  const now = new Map<string, string>();
  return log.flatMap(({ kind, ticketNo, fields, seq }) => {
    if (kind !== 'triaged' && kind !== 'reopened') return [];
    const before = now.get(ticketNo) ?? '';
    const after = String(fields['priority']);
    now.set(ticketNo, after);
    if (kind === 'triaged') return [];
    const wanted = priorities[Math.max(0, priorities.indexOf(before) - 1)];
    return after === wanted
      ? []
      : [`event ${seq}: ${ticketNo} went from ${before} to ${after}, not to ${String(wanted)}`];
  });
}
