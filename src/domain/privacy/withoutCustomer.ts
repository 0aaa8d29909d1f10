/** Events from which the customer was taken out. */
import type { EventFields, TicketEvent } from '../ticket/events';
import type { Identity } from './withoutPerson';
import { withoutPerson } from './withoutPerson';

/** Fields that people fill with sentences of their own, whatever the kind of event. */
const FREE = [
  'description',
  'request',
  'product',
  'rootCause',
  'responsible',
  'solution',
  'decision',
  'reason',
  'measure',
  'support',
  'link',
  'source',
];
/** Fields of an edit by hand that lead to the customer by themselves. */
const LEADING = ['customerNo', 'customerName', 'customerContact', 'orderNo'];

/**
 * The event as it stays when its customer is erased: whom it is from is emptied, free text loses what repeats them, and what was done when and
 * by whom stays as it was. Doing it twice changes nothing more.
 */
export function withoutCustomer(event: TicketEvent, person: Identity): TicketEvent {
  // What an erasure says of itself is written without the customer, and the check of the log goes by it.
  if (event.kind === 'erased') return event;
  const note = withoutPerson(event.note, person);
  switch (event.kind) {
    case 'received':
      return { ...event, note, fields: freed(anonymous(event.fields), person) };
    case 'edited':
      return { ...event, note, fields: { ...event.fields, changes: unled(freed(event.fields.changes, person)) } };
    default: {
      const rest = { ...event, note, fields: freed(event.fields, person) };
      return rest as TicketEvent;
    }
  }
}

function anonymous({ ofStaff: _, ...fields }: EventFields['received']): EventFields['received'] {
  return {
    ...fields,
    customerName: '',
    customerContact: '',
    customerNo: '',
    customerKey: '',
    reachableByMail: false,
    orderNo: '',
  };
}

/** The fields with free text freed of the person; the same ones where there was nothing to take out. */
function freed<F extends object>(fields: F, person: Identity): F {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' && FREE.includes(key) ? withoutPerson(value, person) : value,
    ]),
  ) as F;
}

function unled<F extends object>(changes: F): F {
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]: [string, unknown]) => [key, LEADING.includes(key) ? '' : value]),
  ) as F;
}
