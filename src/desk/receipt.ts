import { maskContact } from '../domain/privacy/maskContact';
import { maskContactsWithin } from '../domain/privacy/maskContactsWithin';
import { maskName } from '../domain/privacy/maskName';
import type { EventFields, NewEvent } from '../domain/ticket/events';
import { customerKey } from './customerKey';
import type { Desk } from './desk';

type Received = EventFields['received'];

/** A complaint as it came in, contacts and all. */
interface Incoming extends Pick<
  Received,
  'channel' | 'description' | 'product' | 'orderNo' | 'batch' | 'serialNo' | 'region' | 'amount' | 'sourceKey'
> {
  readonly customer: {
    readonly name: string;
    readonly phone: string;
    readonly mail: string;
    readonly customerNo: string;
    readonly vip: boolean;
  };
}

/** The event of a complaint's receipt: who it is from is masked, since every editor can read the log. */
export function receipt(desk: Desk, incoming: Incoming): NewEvent {
  const { customer, channel, description, product, orderNo, batch, serialNo, region, amount, sourceKey } = incoming;
  const { name, phone, mail, customerNo, vip } = customer;
  return {
    kind: 'received',
    note: '',
    fields: {
      channel,
      customerName: maskName(name),
      customerContact: [maskContact(phone), maskContact(mail)].filter((part) => part !== '').join(' '),
      customerNo,
      customerKey: customerKey(desk, customer),
      vip,
      reachableByMail: mail !== '',
      description: maskContactsWithin(description),
      product,
      orderNo,
      batch,
      serialNo,
      region,
      amount,
      sourceKey,
    },
  };
}
