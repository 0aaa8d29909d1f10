import type { Identity } from '../../domain/privacy/withoutPerson';
import { TAKEN_OUT } from '../../domain/privacy/withoutPerson';
import { wholeLog } from '../archive/archivedBooks';
import { eventOf } from '../register/journal';
import type { ErasureSources } from './erasureSources';

/** Who the customers of the tickets are, as far as anything of the desk still knows. */
export function identitiesOf(
  ticketNos: readonly string[],
  { log, books, contacts }: Pick<ErasureSources, 'log' | 'books' | 'contacts'>,
): ReadonlyMap<string, Identity> {
  const people = new Map(ticketNos.map((ticketNo): [string, Identity] => [ticketNo, NOBODY]));
  const add = (ticketNo: string, more: Partial<Identity>): void => {
    const known = people.get(ticketNo);
    if (known) people.set(ticketNo, merged([known, { ...NOBODY, ...more }]));
  };
  for (const { ticketNo, name, phone, mail, address } of contacts)
    add(ticketNo, { names: [name], phones: [phone], mails: [mail], others: [address] });
  for (const row of wholeLog(log, books)) {
    if (!people.has(row.ticketNo) || (row.kind !== 'received' && row.kind !== 'edited')) continue;
    const event = eventOf(row);
    if (event.kind === 'received') {
      const { customerName, customerContact, customerNo, orderNo } = event.fields;
      add(row.ticketNo, { names: [customerName], others: [customerNo, orderNo, ...customerContact.split(' ')] });
    } else if (event.kind === 'edited') {
      const { customerNo = '', orderNo = '' } = event.fields.changes;
      add(row.ticketNo, { others: [String(customerNo ?? ''), String(orderNo ?? '')] });
    }
  }
  return people;
}

const NOBODY: Identity = { names: [], phones: [], mails: [], others: [] };

/** Several people as one, each name, phone, mail and the like once. */
export function merged(people: readonly Identity[]): Identity {
  const all = (pick: (one: Identity) => readonly string[]): readonly string[] => [
    // The longest first: of a name within a longer one nothing must stay.
    ...new Set(
      people
        .flatMap(pick)
        .filter((word) => word !== '' && word !== TAKEN_OUT)
        .sort((one, other) => other.length - one.length),
    ),
  ];
  return {
    names: all(({ names }) => names),
    phones: all(({ phones }) => phones),
    mails: all(({ mails }) => mails),
    others: all(({ others }) => others),
  };
}
