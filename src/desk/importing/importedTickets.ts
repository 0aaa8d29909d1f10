/** The tickets of one import, and which of them somebody worked on since: only the others may be taken back. */
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import { byTicket } from '../../domain/ticket/byTicket';
import type { EventKind, TicketEvent } from '../../domain/ticket/events';
import { instantToLocal } from '../../domain/time/zone';
import { wordIn } from '../../i18n/lists/words';
import { OUTBOX } from '../../sheets/outbox';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { DESK_ACTOR, nameOf } from '../desk';
import { allEvents } from '../register/journal';
import { remarkOf } from '../tickets/receipt';
import type { LeftTicket } from './importAnswers';

export interface ImportedTickets {
  /** Those that may go, with the key that becomes free. */
  readonly untouched: readonly { readonly ticketNo: string; readonly sourceKey: string }[];
  readonly left: readonly LeftTicket[];
}

/** To look is not to work. */
const NO_WORK: readonly EventKind[] = ['revealed'];

/**
 * The tickets that the requests of an import brought and that stand here still. Reads the log, two columns of the register and the outbox.
 * @param id with which the ids of its requests begin
 */
export function importedTickets(desk: Desk, id: string): ImportedTickets {
  const events = allEvents(desk);
  const isOwn = ({ requestId }: TicketEvent): boolean => requestId.startsWith(`${id}/`);
  const brought = new Set(
    events.filter((event) => event.kind === 'received' && isOwn(event)).map(({ ticketNo }) => ticketNo),
  );
  const named = namedByOthers(events, brought);
  const remarks = remarksIn(desk);
  const archived = events.flatMap((event) =>
    event.kind === 'archived' && event.fields.broughtBy?.startsWith(`${id}/`) === true ? [event.ticketNo] : [],
  );
  const sending = new Set(
    desk.ports
      .table(OUTBOX)
      .filled(2)
      .filter(({ state }) => state === 'sending')
      .map(({ ticketNo }) => ticketNo),
  );
  const untouched: ImportedTickets['untouched'][number][] = [];
  const left: LeftTicket[] = archived.map((ticketNo) => ({ ticketNo, why: 'archived', what: '' }));
  for (const [ticketNo, own] of byTicket(events.filter(({ ticketNo: no }) => brought.has(no)))) {
    const [received] = own;
    if (received?.kind !== 'received' || own.some(({ kind }) => kind === 'undone')) continue;
    const stay = (why: LeftTicket['why'], what = ''): void => void left.push({ ticketNo, why, what });
    const work = own.find((event) => !isOwn(event) && event.actor !== DESK_ACTOR.mail && !NO_WORK.includes(event.kind));
    const remark = remarks.get(ticketNo) ?? '';
    if (own.some(({ kind }) => kind === 'erased')) stay('erased');
    else if (work) stay('worked', inWords(desk, work));
    else if (named.has(ticketNo)) stay('named', named.get(ticketNo));
    else if (remark !== '' && maskContactsWithin(remark) !== remarkOf(own)) stay('remark', remark.slice(0, 80));
    else if (sending.has(ticketNo)) stay('inSending');
    else untouched.push({ ticketNo, sourceKey: received.fields.sourceKey });
  }
  return { untouched, left };
}

/** Tickets that another one names as its duplicate or as what went before, with the number of that. */
function namedByOthers(events: readonly TicketEvent[], brought: ReadonlySet<string>): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const event of events) {
    const other =
      event.kind === 'merged' ? event.fields.into : event.kind === 'registered' ? (event.fields.follows ?? '') : '';
    if (other !== '' && brought.has(other)) named.set(other, event.ticketNo);
  }
  return named;
}

function remarksIn({ ports }: Desk): ReadonlyMap<string, string> {
  const table = ports.table(TICKETS);
  const remarks = table.column('remark');
  return new Map(table.column('ticketNo').map((ticketNo, index) => [ticketNo, remarks[index] ?? '']));
}

/** What was done first, by whom and on which day. */
function inWords(desk: Desk, { kind, actor, at }: TicketEvent): string {
  const { ports, setUp } = desk;
  const day = instantToLocal(ports.zone(setUp.timeZone), at).date;
  return [wordIn(setUp.language, 'eventKinds', kind), actor === 'customer' ? '' : nameOf(desk, actor), day]
    .filter((part) => part !== '')
    .join(' · ');
}
