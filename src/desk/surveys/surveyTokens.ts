import { surveyToken } from '../../domain/survey/surveyToken';
import type { Desk } from '../desk';
import { TOKEN_PLACE } from '../forms/formPort';

/** The opaque token of a ticket's resolution cycle; the same however often it is asked for. */
export function tokenOf(desk: Desk, ticketNo: string, cycle: number): string {
  return surveyToken((text) => desk.ports.hmac(desk.setUp.secret, text), ticketNo, cycle);
}

/** The link with which a customer answers; '' where there is no form. */
export function surveyLink(desk: Desk, ticketNo: string, cycle: number): string {
  const { surveyForm } = desk.setUp;
  return surveyForm === null ? '' : surveyForm.link.replace(TOKEN_PLACE, tokenOf(desk, ticketNo, cycle));
}

/** The number a survey has on its open sheet; does not lead back to the token, nor to the ticket. */
export function surveyNumber(desk: Desk, token: string): string {
  return desk.ports.digest(`${desk.setUp.secret}/${token}`).slice(0, 8).toUpperCase();
}
