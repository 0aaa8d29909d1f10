import { Refusal } from '../../domain/refusal';
import { fields, word } from '../arguments';
import { question } from '../command';
import { sweepBlock } from '../register/openTickets';
import type { AlarmList } from './alarmAnswers';
import { customerOf } from './alarmFacts';
import { alarmsNow, openOf } from './incidents';
import { toldWithIncident } from './toldWithIncident';

/** What was noticed and not settled, the incidents, and of one of them the linked tickets that are open with who would be told. Two reads at most. */
export const alarmList = question(fields({ incident: word }), (desk, args): AlarmList => {
  const alarms = alarmsNow(desk)
    .filter(({ alarm }) => alarm.state === 'open' || alarm.state === 'incident')
    .map(({ alarm }) => alarm);
  if (args.incident === '') return { alarms, incident: null };
  const block = sweepBlock(desk);
  const [own] = openOf(block, [args.incident]);
  if (own?.ticket.linked === undefined) throw new Refusal('NO_INCIDENT', { ticketNo: args.incident });
  const linked = openOf(block, own.ticket.linked).map(({ ticket }) => ({
    ticketNo: ticket.ticketNo,
    customer: ticket.customerName,
    key: customerOf(ticket) || ticket.ticketNo,
    status: ticket.status,
    description: ticket.description,
    telling: toldWithIncident(ticket),
  }));
  const { ticketNo, status, solution, description } = own.ticket;
  return {
    alarms,
    incident: { ticketNo, status, solution, description, linked, ended: own.ticket.linked.length - linked.length },
  };
});
