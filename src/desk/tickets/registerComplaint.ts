import * as v from 'valibot';
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import type { NewEvent } from '../../domain/ticket/events';
import { ticketOf } from '../../domain/ticket/fold';
import type { Instant } from '../../domain/time/instant';
import { CONTACTS } from '../../sheets/contacts';
import { TICKETS } from '../../sheets/tickets';
import type { Done } from '../answers';
import {
  amount,
  channel,
  fields,
  further,
  instantText,
  optionalSentence,
  requestId,
  sentence,
  word,
} from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { customerKey } from '../privacy/customerKey';
import { demandRoom } from '../register/demandRoom';
import type { Draft } from '../register/journal';
import { append, stamped } from '../register/journal';
import { takeNumber } from '../register/takeNumber';
import { ticketRow } from '../register/ticketRow';
import { wake } from '../register/ticketStore';
import { demandCategory, demandMore } from '../rules/categories';
import { demandPriority, reasonsOf, suggestedPriority } from '../rules/priorities';
import { byMatrix } from './byMatrix';
import { countLoad } from './countLoad';
import type { Followed } from './followed';
import { customerAgain, followed } from './followed';
import { receipt } from './receipt';
import { daysSince, recentOfCustomer } from './recentOfCustomer';

const mailAddress = () => v.optional(v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.email())]), '');

const complaint = fields({
  requestId,
  channel,
  customer: () =>
    v.object({
      name: word(),
      phone: word(),
      mail: mailAddress(),
      address: word(),
      customerNo: word(),
      vip: v.optional(v.boolean(), false),
    }),
  category1: word,
  category2: word,
  more: further,
  description: sentence,
  /** What the customer wants done. */
  request: optionalSentence,
  product: word,
  orderNo: word,
  batch: word,
  serialNo: word,
  region: word,
  amount,
  priority: word,
  impact: word,
  urgency: word,
  /** When the customer was promised it would be solved. */
  promisedAt: () => v.optional(instantText()),
  receivedAt: () => v.optional(instantText()),
  remark: word,
  /** The ticket about the same matter that is over and not opened again. */
  follows: word,
});
export type Complaint = v.InferOutput<ReturnType<typeof complaint>>;

/**
 * Enters a complaint: gives it a number, keeps its contact apart, and, where the pack does all at once, grades and assigns it.
 * Nothing the customer left out is demanded; it takes a category to grade. One that follows an earlier ticket has its customer, where none is
 * given.
 */
export const registerComplaint = change(complaint, (desk, given): Done => {
  const earlier = given.follows === '' ? null : followed(desk, given.follows);
  const args = earlier ? { ...given, customer: customerAgain(desk, given.customer, earlier) } : given;
  const receivedAt = args.receivedAt === undefined || args.receivedAt > desk.now ? desk.now : args.receivedAt;
  return enter(desk, args, earlier, { receivedAt, registeredAt: desk.now });
});

/** Enters what was checked. @param times when it reached us, and from when on it counts as registered */
export function enter(
  desk: Desk,
  args: Complaint,
  earlier: Followed | null,
  times: { readonly receivedAt: Instant; readonly registeredAt: Instant },
): Done {
  const register = desk.ports.table(TICKETS);
  register.demandColumns();
  const ticketNo = takeNumber(desk, desk.now);
  const events = stamped(desk, registration(desk, args, earlier, ticketNo, times));
  const ticket = ticketOf(events);
  if (!ticket) throw new Error('a registration begins with the receipt');
  demandRoom(desk, events, ticket);
  keepContact(desk, ticketNo, args);
  append(desk, events);
  countLoad(desk, null, ticket);
  register.appendBelow({ ...ticketRow(desk, ticket), remark: args.remark });
  wake(desk, desk.now);
  return { ticketNo, status: ticket.status };
}

/** The events that a new complaint begins with. */
export function registration(
  desk: Desk,
  args: Complaint,
  earlier: Followed | null,
  ticketNo: string,
  { receivedAt, registeredAt }: { readonly receivedAt: Instant; readonly registeredAt: Instant },
): readonly Draft[] {
  const category = args.category1 === '' ? { category1: '', category2: '' } : demandCategory(desk, args);
  // What follows another comes back by its nature; looking for more of the same customer would be a call too many.
  const recent = earlier?.receivedAt
    ? [daysSince(desk, earlier.receivedAt)]
    : recentOfCustomer(desk, customerKey(desk, args.customer));
  const registered = {
    ...category,
    policy: desk.config.policy,
    ...(recent.length === 0 ? {} : { recent }),
    ...(earlier ? { follows: earlier.ticketNo } : {}),
  };
  const events: NewEvent[] = [{ kind: 'registered', note: '', fields: registered }];
  if (category.category1 !== '' && desk.pack.triageOnRegistration) {
    const more = demandMore(desk, args.more, category);
    const suggestion = suggestedPriority(desk, {
      ...args,
      ...category,
      more,
      vip: args.customer.vip,
      recentSameCustomer: recent,
    });
    const priority = args.priority === '' ? suggestion.priority : demandPriority(desk, args.priority);
    events.push({
      kind: 'triaged',
      note: '',
      fields: {
        ...category,
        priority,
        reasons: reasonsOf(suggestion),
        promisedAt: args.promisedAt ?? null,
        ...(more.length === 0 ? {} : { more }),
      },
    });
    const owner = desk.pack.assignOnRegistration ? byMatrix(desk, { ...category, priority, more }) : null;
    if (owner) events.push({ kind: 'assigned', note: '', fields: owner });
  }
  return [
    { ticketNo, event: receipt(desk, { ...args, sourceKey: '' }), at: receivedAt },
    ...events.map((event) => ({ ticketNo, event, ...(event.kind === 'registered' ? { at: registeredAt } : {}) })),
  ];
}

function keepContact(desk: Desk, ticketNo: string, { customer, description }: Complaint): void {
  const { name, phone, mail, address } = customer;
  const words = maskContactsWithin(description) === description ? '' : description;
  if (name + phone + mail + address + words === '') return;
  desk.ports.table(CONTACTS).appendBelow({ ticketNo, name, phone, mail, address, words });
}
