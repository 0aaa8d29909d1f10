import type { Ticket } from '../ticket/ticket';

/** Whether somebody still has to speak with the customer: they answered the survey low, and nobody has yet. */
export function awaitsContact(survey: Ticket['survey'] | undefined): boolean {
  return survey?.low === true && survey.contactedAt === null;
}
