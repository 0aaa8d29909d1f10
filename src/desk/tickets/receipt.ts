import { maskContact } from '../../domain/privacy/maskContact';
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import { maskName } from '../../domain/privacy/maskName';
import type { EventFields, NewEvent, TicketEvent } from '../../domain/ticket/events';
import type { Desk } from '../desk';
import { customerKey } from '../privacy/customerKey';

const OF_STAFF = { ofStaff: true } as const;

type Received = EventFields['received'];

/** A complaint as it came in, contacts and all. */
interface Incoming extends Pick<
  Received,
  'channel' | 'description' | 'product' | 'orderNo' | 'batch' | 'serialNo' | 'region' | 'amount' | 'sourceKey'
> {
  readonly remark: string;
  readonly request?: string;
  readonly customer: {
    readonly name: string;
    readonly phone: string;
    readonly mail: string;
    readonly customerNo: string;
    readonly vip: boolean;
  };
}

/**
 * The event of a complaint's receipt: who it is from is masked, since every editor can read the log. The remark given with it is its note,
 * so that a row which has to be made anew has it too.
 */
export function receipt(desk: Desk, incoming: Incoming): NewEvent {
  const { customer, channel, description, product, orderNo, batch, serialNo, region, amount, sourceKey } = incoming;
  const { remark, request = '' } = incoming;
  const { name, phone, mail, customerNo, vip } = customer;
  return {
    kind: 'received',
    note: maskContactsWithin(remark),
    fields: {
      channel,
      customerName: maskName(name),
      customerContact: [maskContact(phone), maskContact(mail)].filter((part) => part !== '').join(' '),
      customerNo,
      customerKey: customerKey(desk, customer),
      vip,
      reachableByMail: mail !== '',
      description: maskContactsWithin(description),
      ...(request === '' ? {} : { request: maskContactsWithin(request) }),
      product,
      orderNo,
      batch,
      serialNo,
      region,
      amount,
      sourceKey,
      ...(isOfStaff(desk, mail) ? OF_STAFF : {}),
    },
  };
}

/** The remark that a ticket was received with, '' where its events do not begin with the receipt. */
export function remarkOf(events: readonly TicketEvent[]): string {
  return events.find(({ kind }) => kind === 'received')?.note ?? '';
}

function isOfStaff(desk: Desk, mail: string): boolean {
  return mail !== '' && desk.config.staff.some((one) => one.mail.toLowerCase() === mail.toLowerCase());
}
