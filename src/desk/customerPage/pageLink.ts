/** The customer's own page: whether the desk has one, and the link with which a mail leads there. */
import { pageToken } from '../../domain/customerPage/pageToken';
import { hexOf } from '../../domain/hexOf';
import type { Desk } from '../desk';
import type { Ports } from '../ports';

/** Whether customers can have a page: it is built in. Where it can be reached is another question. */
export function hasPage({ ports }: { readonly ports: Pick<Ports, 'features'> }): boolean {
  return ports.features.includes('customerPage');
}

/**
 * What the page signs and is told apart by, made of the desk's secret and leading back to it nowhere: the page keeps its own where all
 * documents of the script can read.
 */
export function pageKeys(
  ports: Pick<Ports, 'digest' | 'hmac'>,
  secret: string,
): { readonly desk: string; readonly secret: string } {
  return {
    desk: ports.digest(`page/${secret}`).slice(0, 8),
    secret: hexOf(ports.hmac(secret, 'customer page')),
  };
}

/** The link to a ticket's page; '' where the desk has none or nobody has said where it is. */
export function pageLink({ ports, setUp, pageAddress, now }: Desk, ticketNo: string): string {
  if (!hasPage({ ports }) || pageAddress === '' || ticketNo === '') return '';
  const keys = pageKeys(ports, setUp.secret);
  const token = pageToken((text) => ports.hmac(keys.secret, text), keys.desk, ticketNo, now);
  return `${pageAddress}${pageAddress.includes('?') ? '&' : '?'}t=${token}`;
}
