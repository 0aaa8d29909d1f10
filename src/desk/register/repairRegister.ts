/** The register as the log wants it. */
import { last } from '../../domain/last';
import { measuresOfReviews } from '../../domain/measures/measure';
import type { EventOf, TicketEvent } from '../../domain/ticket/events';
import { countOf, periodOf } from '../../domain/ticket/numbering';
import type { Ticket } from '../../domain/ticket/ticket';
import { instantToLocal } from '../../domain/time/zone';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { finishArchiving } from '../archive/finishArchiving';
import { takeOutArchived } from '../archive/takeOutArchived';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { finishUndo } from '../importing/finishUndo';
import { keepLoop } from '../measures/keepLoop';
import { finishErasures } from '../privacy/erasure';
import type { LogHead } from '../progress';
import { runsOf } from '../runsOf';
import { restoreSurveys } from '../surveys/restoreSurveys';
import { countLoad } from '../tickets/countLoad';
import { remarkOf } from '../tickets/receipt';
import { usedRows } from '../usedRows';
import { heldAgainstLog } from './heldAgainstLog';
import { eventOf } from './journal';
import type { TicketRow } from './ticketRow';
import { GOVERNED, ticketRow } from './ticketRow';

/**
 * Brings the register to what the log says: rows that differ, rows that are gone, loads and the counter of numbers.
 * @param areSurveysLost whether the rows of surveys are to be made anew too
 * @returns the numbers of the tickets whose rows were not as the log says
 */
export function repairRegister(desk: Desk, areSurveysLost = false): readonly string[] {
  const log = logWithCutOffDone(desk);
  const { events, tickets, differing, lost, used } = heldAgainstLog(desk, log);
  const receipts = new Map(
    events.filter(({ kind }) => kind === 'received').map((event) => [event.ticketNo, [event]] as const),
  );
  const table = desk.ports.table(TICKETS);
  // After a change of language these are all of them.
  for (const run of runsOf(differing))
    table.writeBlock(
      GOVERNED,
      run[0]?.row ?? 2,
      run.map(({ should }) => should as TicketRow),
    );
  table.append(
    used + 2,
    lost.map((ticket): TicketRow & { remark: string } => ({
      ...ticketRow(desk, ticket),
      remark: remarkOf(receipts.get(ticket.ticketNo) ?? []),
    })),
  );
  const ticketOf = ({ ticketNo }: TicketEvent): Ticket | undefined => {
    const ticket = tickets.get(ticketNo);
    return ticket?.undoneAt === undefined ? ticket : undefined;
  };
  keepLoop(desk, events, ticketOf, measuresOfReviews(events));
  if (areSurveysLost) restoreSurveys(desk, events, ticketOf);
  desk.progress = { ...desk.progress, loads: {} };
  for (const ticket of tickets.values()) countLoad(desk, null, ticket);
  const { numbering } = desk.pack;
  const period = periodOf(numbering, instantToLocal(desk.ports.zone(desk.setUp.timeZone), desk.now).date);
  // A number of another process may look like one of this: only those given under the same kind of period count.
  const count = [...tickets.values()]
    .filter((ticket) => packFor(desk, ticket).numbering.period === numbering.period)
    .reduce((most, { ticketNo }) => Math.max(most, countOf(period, ticketNo)), 0);
  desk.progress = {
    ...desk.progress,
    head: headOf(log),
    period,
    count: period === desk.progress.period ? Math.max(count, desk.progress.count) : count,
  };
  return [...differing, ...lost].map(({ ticketNo }) => ticketNo);
}

function headOf(log: readonly RowOf<typeof LOG>[]): LogHead {
  const end = last(log.filter((row) => row.seq !== null));
  return {
    row: usedRows(log, ({ seq }) => seq !== null) + 1,
    seq: end?.seq ?? 0,
    hash: end?.hash ?? '',
  };
}

/** The log as it stands once everything is finished that a run was cut off in and that takes rows away. */
function logWithCutOffDone(desk: Desk): readonly RowOf<typeof LOG>[] {
  const table = desk.ports.table(LOG);
  if (desk.progress.trimming !== null) takeOutArchived(desk, true);
  const log = table.rows(2);
  const beyond = log.filter(({ seq }) => (seq ?? 0) > desk.progress.head.seq);
  const undone = beyond.filter(({ kind }) => kind === 'undone');
  if (undone.length > 0) finishUndo(desk, undone.map(eventOf));
  const cutOff = beyond.filter(({ kind }) => kind === 'erased');
  if (cutOff.length > 0) finishErasures(desk, cutOff.map(eventOf));
  const archived = beyond.filter(({ kind }) => kind === 'archived');
  if (archived.length > 0) {
    desk.progress = { ...desk.progress, head: headOf(log) };
    finishArchiving(desk, archived.map(eventOf) as EventOf<'archived'>[]);
  }
  return cutOff.length + archived.length === 0 ? log : table.rows(2);
}
