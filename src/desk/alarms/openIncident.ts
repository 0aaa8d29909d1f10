import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { ticketOf } from '../../domain/ticket/fold';
import { alarmTexts } from '../../i18n/review/alarms';
import { ALARMS } from '../../sheets/alarms';
import { TICKETS } from '../../sheets/tickets';
import type { Done } from '../answers';
import { fields, optionalSentence, requestId, ticketNo, word } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { demandRoom } from '../register/demandRoom';
import { stamped } from '../register/journal';
import type { OpenTicket } from '../register/openTickets';
import { sweepBlock } from '../register/openTickets';
import { takeNumber } from '../register/takeNumber';
import { ticketRow } from '../register/ticketRow';
import { writeTickets } from '../register/writeTickets';
import { countLoad } from '../tickets/countLoad';
import type { Complaint } from '../tickets/registerComplaint';
import { registration } from '../tickets/registerComplaint';
import { alarmsNow, countsOf, demandLinkable, incidentRow, linking, mayLink, MOST_AT_ONCE, openOf } from './incidents';

const incident = fields({
  requestId,
  /** What rang; its tickets that are still open are linked. */
  alarm: word,
  /** Tickets to link where nothing rang. */
  tickets: () => v.optional(v.pipe(v.array(ticketNo()), v.maxLength(MOST_AT_ONCE)), []),
  description: optionalSentence,
  category1: word,
  category2: word,
  product: word,
  batch: word,
  region: word,
  priority: word,
});

/**
 * Opens a ticket that stands for many with one cause, and links those. It has no customer and asks nobody how satisfied they are; it is worked on like any
 * other. What is left out is taken from the first of its tickets, as far as all of them say the same.
 */
export const openIncident = change(incident, (desk, args): Done => {
  const rows = alarmsNow(desk);
  const rung = args.alarm === '' ? undefined : rows.find(({ alarm }) => alarm.alarm === args.alarm);
  if (args.alarm !== '' && rung?.alarm.state !== 'open') throw new Refusal('ALARM_UNKNOWN', { found: args.alarm });
  if (!rung && args.description === '')
    throw new Refusal('ARGUMENTS_WRONG', { field: 'description', found: '', expected: '!0' });
  const block = sweepBlock(desk);
  // After the block, which brings the headings.
  const register = desk.ports.table(TICKETS);
  register.demandColumns();
  const linked = rung
    ? openOf(block, [...args.tickets, ...rung.alarm.tickets.split(', ')])
        .filter(({ ticket }) => mayLink(ticket, ''))
        .slice(-MOST_AT_ONCE)
    : demandLinkable(block, args.tickets, '');
  const number = takeNumber(desk, desk.now);
  const names = linked.map(({ ticket }) => ticket.ticketNo);
  const times = { receivedAt: desk.now, registeredAt: desk.now };
  const what = rung?.alarm.what ?? args.description;
  const drafts = registration(desk, complaintOf(desk, args, linked, what), null, number, times);
  const first = stamped(desk, [...drafts, { ticketNo: number, event: linking('linked', number, names) }]).map(
    (event) => (event.kind === 'received' ? { ...event, fields: { ...event.fields, ofStaff: true as const } } : event),
  );
  const ticket = ticketOf(first);
  if (!ticket) throw new Error('a registration begins with the receipt');
  demandRoom(desk, first, ticket);
  const events = [linking('linked', number, [])];
  writeTickets(
    desk,
    block,
    linked.map((open) => ({ open, events })),
    first,
  );
  countLoad(desk, null, ticket);
  register.appendBelow({ ...ticketRow(desk, ticket), remark: '' });
  const row = { ...(rung?.alarm ?? incidentRow(desk, number, what)), ...countsOf(names, linked) };
  const decided = { ...row, state: 'incident', incident: number, by: desk.actor.mail, lastAt: desk.now };
  if (rung) desk.ports.table(ALARMS).write(rung.row, decided);
  else if (desk.ports.workbook.has('alarms')) desk.ports.table(ALARMS).appendBelow(decided);
  return { ticketNo: number, status: ticket.status };
});

/** The incident as somebody would have registered it. */
function complaintOf(
  desk: Desk,
  args: v.InferOutput<ReturnType<typeof incident>>,
  linked: readonly OpenTicket[],
  what: string,
): Complaint {
  const shared = (key: 'category1' | 'category2' | 'product' | 'batch' | 'region'): string => {
    const found = new Set(linked.map(({ ticket }) => ticket[key]));
    return args[key] || (found.size === 1 ? ([...found][0] ?? '') : '');
  };
  // The second level says nothing below another first one.
  const category = args.category1 === '' ? shared('category1') : args.category1;
  return {
    ...{ requestId: '', channel: 'other', remark: '', follows: '', more: '', request: '' },
    ...{ orderNo: '', serialNo: '', amount: null, impact: '', urgency: '', priority: args.priority },
    customer: { name: '', phone: '', mail: '', address: '', customerNo: '', vip: false },
    category1: category,
    category2: args.category1 === '' && category !== '' ? shared('category2') : args.category2,
    ...{ product: shared('product'), batch: shared('batch'), region: shared('region') },
    description: args.description || alarmTexts(desk.setUp.language).incident(what),
  };
}
