/** Mending the desk: sheets and headings as set-up wants them, every row of the register anew from the log. */
import { last } from '../domain/last';
import { ticketsOf } from '../domain/ticket/byTicket';
import type { TicketEvent } from '../domain/ticket/events';
import type { Ticket } from '../domain/ticket/ticket';
import { countOf, periodOf } from '../domain/ticket/numbering';
import { instantToLocal } from '../domain/time/zone';
import { packOf } from '../packs/packs';
import { LOG } from '../sheets/log';
import { columnKeys } from '../sheets/sheet';
import { TICKETS } from '../sheets/tickets';
import { checkHealth } from './checkHealth';
import { countLoad } from './countLoad';
import { demandLog } from './demandLog';
import { forgetDefects } from './defects';
import { DESK_ACTOR, openDesk } from './desk';
import type { Desk } from './desk';
import { fillCalendar } from './fillCalendar';
import { fillLadder } from './fillLadder';
import { eventOf } from './journal';
import { recall, remember } from './memory';
import type { Ports } from './ports';
import { remarkOf } from './receipt';
import { refreshConfig } from './refreshConfig';
import type { SetUpReport } from './setUp';
import { whatsOf } from './setUp';
import { keepLoop } from './keepLoop';
import { restoreSurveys } from './keepSurveys';
import { refillRules } from './refillRules';
import { ticketRow } from './ticketRow';
import type { TicketRow } from './ticketRow';
import { likest, whoseRows } from './whoseRows';

/** Columns of the register that the desk answers for; a person's remarks are not among them. */
const GOVERNED = columnKeys(TICKETS).filter((key): key is Exclude<typeof key, 'remark'> => key !== 'remark');

const EMPTY: Partial<TicketRow> = Object.fromEntries(GOVERNED.map((key) => [key, null]));

/** They move with the clock, and the sweep writes them; that alone is no damage. */
const MOVING: readonly string[] = ['wakeAt', 'lateClocks', 'nextDueAt', 'nextClock'];

/**
 * Brings everything back to what the log says. Rows keep their places and their remarks; rows that are gone come back at the end.
 * Run twice, the second time repairs nothing.
 */
export function repair(ports: Ports): SetUpReport {
  const desk0 = openDesk(ports, 'person', '', DESK_ACTOR);
  const { setUp, config } = desk0;
  demandLog(ports, desk0.progress);
  const plan = ports.workbook.ensure(packOf(setUp.pack), setUp.language);
  refillRules(ports, setUp, config, plan);
  fillLadder(ports, setUp, config);
  const holidayYears = fillCalendar(ports, setUp, config);
  if (holidayYears.length > (setUp.holidayYears ?? []).length)
    remember(ports.memory, { setUp: { ...setUp, holidayYears } });
  const problems = refreshConfig(ports, setUp, config);
  const desk: Desk = { ...desk0, config: recall(ports.memory).config ?? config };
  const rows = repairRegister(desk, plan.fresh.has('surveys') || plan.fresh.has('surveyKeys'));
  forgetDefects(ports.memory);
  ports.flush();
  remember(ports.memory, { progress: { ...desk.progress, wakeAt: desk.now } });
  const findings = checkHealth(ports).filter((one) => one.severity !== 'ok' && one.severity !== 'info');
  return {
    created: plan.created,
    repaired: [...plan.repaired, ...rows],
    findings: whatsOf([...problems, ...findings]),
  };
}

/** @returns the numbers of the tickets whose rows were not as the log says */
function repairRegister(desk: Desk, areSurveysLost: boolean): readonly string[] {
  const log = desk.ports.table(LOG).rows(2);
  const kept = log.filter((row) => row.seq !== null);
  const events = kept.map(eventOf);
  const tickets = ticketsOf(events);
  const receipts = new Map(
    events.filter(({ kind }) => kind === 'received').map((event) => [event.ticketNo, [event]] as const),
  );
  const table = desk.ports.table(TICKETS);
  const rows = table.rows(2);
  const whose = whoseRows(rows, new Set(), (ticketNo) => tickets.has(ticketNo));
  const standing = new Set(whose.map((one) => (typeof one === 'object' ? one.ticketNo : '')));
  const lost = [...tickets.values()].filter(({ ticketNo }) => !standing.has(ticketNo));
  const back: string[] = lost.map(({ ticketNo }) => ticketNo);
  const repaired: string[] = [];
  let used = 0;
  rows.forEach((row, index) => {
    if (Object.values(row).some((cell) => cell !== '' && cell !== null)) used = index + 1;
    const one = whose[index] ?? '';
    if (one === '' || one === 'copy') {
      // A copy of another row stands where a ticket stood, or nowhere; other rows may have lost number and state.
      const at = likest(row, lost);
      const place = at < 0 && one === 'copy' ? 0 : at;
      const ticket = lost[place];
      if (ticket) lost.splice(place, 1);
      if (!ticket && one === '') return;
      table.write(index + 2, ticket ? ticketRow(desk, ticket) : EMPTY);
      if (!ticket) repaired.push(row.ticketNo);
      return;
    }
    const ticket = tickets.get(one.ticketNo);
    if (!ticket) return;
    const should = ticketRow(desk, ticket);
    if (GOVERNED.every((key) => MOVING.includes(key) || row[key] === should[key])) return;
    table.write(index + 2, should);
    repaired.push(one.ticketNo);
  });
  table.append(
    used + 2,
    lost.map((ticket): TicketRow & { remark: string } => ({
      ...ticketRow(desk, ticket),
      remark: remarkOf(receipts.get(ticket.ticketNo) ?? []),
    })),
  );
  const ticketOf = ({ ticketNo }: TicketEvent): Ticket | undefined => tickets.get(ticketNo);
  keepLoop(desk, events, ticketOf);
  if (areSurveysLost) restoreSurveys(desk, events, ticketOf);
  const end = last(kept);
  desk.progress = { ...desk.progress, loads: {} };
  for (const ticket of tickets.values()) countLoad(desk, null, ticket);
  const { numbering } = desk.pack;
  const period = periodOf(numbering, instantToLocal(desk.ports.zone(desk.setUp.timeZone), desk.now).date);
  const count = [...tickets.keys()].reduce((most, number) => Math.max(most, countOf(period, number)), 0);
  desk.progress = {
    ...desk.progress,
    head: {
      row: log.reduce((place, row, index) => (row.seq === null ? place : index + 2), 1),
      seq: end?.seq ?? 0,
      hash: end?.hash ?? '',
    },
    period,
    count: period === desk.progress.period ? Math.max(count, desk.progress.count) : count,
  };
  return [...repaired, ...back];
}
