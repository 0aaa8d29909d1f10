/** Mending the desk: sheets and headings as set-up wants them, every row of the register anew from the log. */
import { last } from '../domain/last';
import { ticketsOf } from '../domain/ticket/byTicket';
import { countOf, periodOf } from '../domain/ticket/numbering';
import { instantToLocal } from '../domain/time/zone';
import { packOf } from '../packs/packs';
import { LOG } from '../sheets/log';
import { columnKeys } from '../sheets/sheet';
import { TICKETS } from '../sheets/tickets';
import { checkHealth } from './checkHealth';
import { countLoad } from './countLoad';
import { forgetDefects } from './defects';
import { DESK_ACTOR, openDesk } from './desk';
import type { Desk } from './desk';
import { departmentsOf } from './departments';
import { fillCalendar } from './fillCalendar';
import { fillLadder } from './fillLadder';
import { eventOf } from './journal';
import { recall, remember } from './memory';
import type { Ports } from './ports';
import { remarkOf } from './receipt';
import { refillSheets } from './refillSheets';
import { refreshConfig } from './refreshConfig';
import { repairSurroundings } from './repairSurroundings';
import type { SetUpReport } from './setUp';
import { whatsOf } from './setUp';
import { ticketRow } from './ticketRow';
import type { TicketRow } from './ticketRow';

/** Columns of the register that the desk answers for; a person's remarks are not among them. */
const GOVERNED = columnKeys(TICKETS).filter((key): key is Exclude<typeof key, 'remark'> => key !== 'remark');

/** They move with the clock, and the sweep writes them; that alone is no damage. */
const MOVING: readonly string[] = ['wakeAt', 'lateClocks', 'nextDueAt', 'nextClock'];

/**
 * Brings everything back to what the log says. Rows keep their places and their remarks; rows that are gone come back at the end.
 * Run twice, the second time repairs nothing.
 */
export function repair(ports: Ports): SetUpReport {
  const desk0 = openDesk(ports, 'person', '', DESK_ACTOR);
  const { config } = desk0;
  const known = recall(ports.memory);
  if (ports.ownZone() !== desk0.setUp.timeZone) ports.workbook.setZone(desk0.setUp.timeZone);
  const plan = ports.workbook.ensure(packOf(desk0.setUp.pack), desk0.setUp.language);
  refillSheets(ports, desk0.setUp, known, plan.created);
  const { setUp, ...mended } = repairSurroundings(ports, desk0.setUp, known);
  fillLadder(ports, setUp, config);
  const holidayYears = fillCalendar(ports, setUp, config);
  if (holidayYears.length > (setUp.holidayYears ?? []).length || setUp !== desk0.setUp)
    remember(ports.memory, { setUp: { ...setUp, holidayYears } });
  const problems = refreshConfig(ports, setUp, known.config);
  const desk: Desk = { ...desk0, setUp, config: recall(ports.memory).config ?? config };
  if (plan.created.length > 0) ports.workbook.offerDepartments(departmentsOf(setUp, desk.config));
  const rows = repairRegister(desk);
  forgetDefects(ports.memory);
  ports.flush();
  remember(ports.memory, { progress: { ...desk.progress, wakeAt: desk.now } });
  const findings = checkHealth(ports).filter((one) => one.severity !== 'ok' && one.severity !== 'info');
  return {
    created: [...plan.created, ...mended.created],
    repaired: [...plan.repaired, ...mended.repaired, ...rows],
    findings: whatsOf([...problems, ...findings]),
  };
}

/** @returns the numbers of the tickets whose rows were not as the log says */
function repairRegister(desk: Desk): readonly string[] {
  const log = desk.ports.table(LOG).rows(2);
  const kept = log.filter((row) => row.seq !== null);
  const events = kept.map(eventOf);
  const tickets = ticketsOf(events);
  const receipts = new Map(
    events.filter(({ kind }) => kind === 'received').map((event) => [event.ticketNo, [event]] as const),
  );
  const table = desk.ports.table(TICKETS);
  const rows = table.rows(2);
  const repaired: string[] = [];
  const seen = new Set<string>();
  let used = 0;
  rows.forEach((row, index) => {
    if (Object.values(row).some((cell) => cell !== '' && cell !== null)) used = index + 1;
    const ticket = tickets.get(row.ticketNo);
    if (!ticket || seen.has(row.ticketNo)) return;
    seen.add(row.ticketNo);
    const should = ticketRow(desk, ticket);
    if (GOVERNED.every((key) => MOVING.includes(key) || row[key] === should[key])) return;
    table.write(index + 2, should);
    repaired.push(row.ticketNo);
  });
  const lost = [...tickets.values()].filter(({ ticketNo }) => !seen.has(ticketNo));
  table.append(
    used + 2,
    lost.map((ticket): TicketRow & { remark: string } => ({
      ...ticketRow(desk, ticket),
      remark: remarkOf(receipts.get(ticket.ticketNo) ?? []),
    })),
  );
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
  return [...repaired, ...lost.map(({ ticketNo }) => ticketNo)];
}
