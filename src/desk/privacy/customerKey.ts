import { hexOf } from '../../domain/hexOf';
import { normalisedContact } from '../../domain/privacy/normalisedContact';
import type { Desk } from '../desk';

/** A key that is the same for the same customer and tells nobody who it is: a salted hash of customer number, phone or mail. '' where nothing is known. */
export function customerKey(
  desk: Desk,
  customer: { readonly customerNo: string; readonly phone: string; readonly mail: string },
): string {
  const known = customer.customerNo || normalisedContact(customer.phone) || normalisedContact(customer.mail);
  if (known === '') return '';
  return hexOf(desk.ports.hmac(desk.setUp.secret, `customer/${known}`).slice(0, 8));
}
