/** What stands in the registration form, and the arguments it makes. */
import type { TicketCard } from '../../../desk/tickets/ticketAnswers';
import { instantOf } from '../../words/zonedTime';

export interface RegisterValues {
  readonly channel: string;
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly address: string;
  readonly customerNo: string;
  readonly vip: boolean;
  readonly description: string;
  readonly category1: string;
  readonly category2: string;
  readonly more: string;
  readonly impact: string;
  readonly urgency: string;
  readonly promisedAt: string;
  readonly priority: string;
  readonly request: string;
  readonly product: string;
  readonly orderNo: string;
  readonly batch: string;
  readonly serialNo: string;
  readonly region: string;
  readonly amount: string;
  readonly remark: string;
  /** Number of the ended ticket about the same matter. */
  readonly follows: string;
  /** 'now' or 'earlier'; then `receivedAt` is a local time of the desk. */
  readonly received: string;
  readonly receivedAt: string;
}

export type RegisterFault = 'required' | 'number' | 'date' | 'mail';

export const EMPTY: RegisterValues = {
  channel: 'phone',
  name: '',
  phone: '',
  mail: '',
  address: '',
  customerNo: '',
  vip: false,
  description: '',
  category1: '',
  category2: '',
  more: '',
  impact: '',
  urgency: '',
  promisedAt: '',
  priority: '',
  request: '',
  product: '',
  orderNo: '',
  batch: '',
  serialNo: '',
  region: '',
  amount: '',
  remark: '',
  follows: '',
  received: 'now',
  receivedAt: '',
};

/** The fields that are folded away. */
export const FOLDED = [
  'request',
  'product',
  'orderNo',
  'amount',
  'batch',
  'serialNo',
  'region',
  'address',
  'remark',
] as const satisfies readonly (keyof RegisterValues)[];

/** A stored draft as values; what is missing or of another kind starts empty. */
export function fromDraft(draft: Readonly<Record<string, string | boolean>> | null): RegisterValues | null {
  if (!draft) return null;
  const values: Record<string, string | boolean> = { ...EMPTY };
  for (const [name, value] of Object.entries(draft)) if (typeof values[name] === typeof value) values[name] = value;
  return values as unknown as RegisterValues;
}

/** Whether anybody has entered anything. */
export function isUntouched(values: RegisterValues): boolean {
  return (Object.keys(EMPTY) as (keyof RegisterValues)[]).every((name) => values[name] === EMPTY[name]);
}

/** The amount as a number; null where there is none, NaN where it is not one. */
function amountOf(values: RegisterValues): number | null {
  const text = values.amount.normalize('NFKC').replace(/,/g, '').trim();
  if (text === '') return null;
  const amount = Number(text);
  return amount >= 0 && Number.isFinite(amount) ? amount : Number.NaN;
}

/** Whether nothing but a name can say who complains. */
export function isNameless({ phone, mail, customerNo }: RegisterValues): boolean {
  return (phone + mail + customerNo).trim() === '';
}

/** What is wrong, by field; empty where the form can be sent. */
export function registerFaults(values: RegisterValues): Readonly<Partial<Record<keyof RegisterValues, RegisterFault>>> {
  const amount = amountOf(values);
  return {
    ...(values.name.trim() === '' && isNameless(values) && values.follows === '' ? { name: 'required' as const } : {}),
    ...(/^\s*$|^[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(values.mail) ? {} : { mail: 'mail' as const }),
    ...(values.description.trim() === '' ? { description: 'required' as const } : {}),
    ...(amount !== null && Number.isNaN(amount) ? { amount: 'number' as const } : {}),
    ...(values.received === 'earlier' && instantOf(values.receivedAt, 'UTC') === null
      ? { receivedAt: 'date' as const }
      : {}),
  };
}

/** The form for what follows a ticket that is over: about the same thing, unless something else was typed already. */
export function followUpOf(card: TicketCard, typed: RegisterValues): RegisterValues {
  const { category1, category2, product, orderNo, vip } = card;
  const same = typed.category1 === '' ? { category1, category2 } : {};
  return {
    ...typed,
    ...same,
    vip: typed.vip || vip,
    product: typed.product || product,
    orderNo: typed.orderNo || orderNo,
    follows: card.ticketNo,
  };
}

/** Leaves out what is empty; text without blanks at its ends. */
function filled(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== '' && value !== null && value !== false),
  );
}

/** Arguments of `registerComplaint`. A complaint received just now carries no time: the desk's own clock then counts. */
export function registerArguments(values: RegisterValues, timeZone: string): Record<string, unknown> {
  const { name, phone, mail, address, customerNo, vip, received, receivedAt, promisedAt, ...complaint } = values;
  return {
    customer: filled({ name, phone, mail, address, customerNo, vip }),
    ...filled({
      ...complaint,
      amount: amountOf(values),
      promisedAt: instantOf(promisedAt, timeZone),
      receivedAt: received === 'earlier' ? instantOf(receivedAt, timeZone) : null,
    }),
  };
}

/** A complaint shorter than this says too little to suggest anything. */
const TELLING = 4;

/** Arguments of `suggestPriority`, or null while too little is known. */
export function suggestionArguments(values: RegisterValues): Record<string, unknown> | null {
  const { description, category1, category2, more, impact, urgency, vip, phone, mail, customerNo } = values;
  if (description.trim().length < TELLING) return null;
  const amount = amountOf(values);
  const known = { category1, category2, more, impact, urgency, vip, phone, mail, customerNo };
  return filled({ description, ...known, amount: Number.isNaN(amount) ? null : amount });
}

/** Arguments of `similarCases`, or null while neither complaint nor customer is known. */
export function similarArguments(values: RegisterValues): Record<string, unknown> | null {
  const { description, phone, mail, customerNo } = values;
  const known = filled({
    description: description.trim().length < TELLING ? '' : description,
    phone,
    mail,
    customerNo,
  });
  return Object.keys(known).length === 0 ? null : known;
}
