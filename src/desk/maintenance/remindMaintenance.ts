/** Telling those responsible what maintenance is due: as messages of the outbox, each once for a date. */
import type { NextTelling, PlannedLine } from '../../domain/servicePlan/maintenancePlan';
import { nextTelling, toldOf } from '../../domain/servicePlan/maintenancePlan';
import type { Desk } from '../desk';
import type { Message } from '../messages/messages';
import { calendarsNow } from '../rules/calendars';
import { standInFor } from '../tickets/standInFor';
import type { KeptRow } from './keepMaintenance';
import { keepRows, readPlan } from './keepMaintenance';

/**
 * The messages that are due now, and the plan moved on. The plan is kept together with the progress that knows the messages: a run that is cut
 * off before that queues the same ones into the same rows again. A late run tells once how things stand by then.
 * One read; writes as `keepMaintenance` does, however many lines are due.
 */
export function remindMaintenance(desk: Desk): readonly Message[] {
  // What does not hold was said to whoever typed it, and stands in the health check.
  const rows = readPlan(desk, () => undefined);
  if (rows === null) {
    desk.maintenance = { ...desk.maintenance, lookAt: null };
    return [];
  }
  const { business } = calendarsNow(desk);
  const messages: Message[] = [];
  const told = rows.map((row): KeptRow => {
    const next = row.line && nextTelling(row.line, business, desk.now);
    if (!row.line || !next || next.at > desk.now) return row;
    messages.push(messageOf(desk, row.cells, row.line, next));
    return { ...row, line: toldOf(row.line, next.what) };
  });
  desk.maintenance = keepRows(desk, told);
  return messages;
}

function messageOf(desk: Desk, cells: KeptRow['cells'], line: PlannedLine, { what, at }: NextTelling): Message {
  const template = what === 'overdue' ? 'maintenanceOverdue' : 'maintenanceDue';
  const { product, serialNo, customerNo, job, remark } = cells;
  const dueOn = line.dueOn ?? '';
  return {
    key: `maintenance/${line.line}/${dueOn}/${what}`,
    template,
    ticketNo: '',
    to: standInFor(desk, line.owner),
    cc: '',
    importance: what === 'overdue' ? 'high' : 'normal',
    // As what waited until then: everything that comes up for one person goes out as one mail.
    notBefore: at,
    values: { line: line.line, product, serialNo, customerNo, job, remark, dueOn, lastOn: line.lastOn },
  };
}
