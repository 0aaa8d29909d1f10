/** The link with which a customer tells whether it is solved, where they have no page of their own. */
import { confirmToken } from '../../domain/confirmForm/confirmToken';
import type { Hmac } from '../../domain/survey/surveyToken';
import type { Desk } from '../desk';
import { TOKEN_PLACE } from '../forms/formPort';
import { hasPage } from './pageLink';

/** What signs the tokens of the confirmation form: the desk's own secret, which no link gives away. */
export function confirmHmac({ ports, setUp }: Pick<Desk, 'ports' | 'setUp'>): Hmac {
  return (text) => ports.hmac(setUp.secret, text);
}

/** The prefilled link for an attempt at a solution; '' where there is a page or no form. */
export function confirmLink(desk: Desk, ticketNo: string, attempt: number): string {
  const { confirmForm } = desk.setUp;
  if (confirmForm === undefined || hasPage(desk) || !/^\d{6,20}$/.test(ticketNo) || attempt < 1) return '';
  return confirmForm.link.replace(TOKEN_PLACE, confirmToken(confirmHmac(desk), ticketNo, attempt, desk.now));
}
