/** Survey rows that were lost. */
import type { EventOf, TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { HOUR_MS, later } from '../../domain/time/instant';
import { instantToLocal } from '../../domain/time/zone';
import { SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import { addSurveys, CONTACT_HOURS, markContacted } from './keepSurveys';
import { surveyNumber, tokenOf } from './surveyTokens';

/**
 * Makes the rows of surveys anew, as far as the log tells: which went out, which were answered and whether low, which were followed up. The
 * scores stand in no event; they stay in the responses of the form.
 */
export function restoreSurveys(
  desk: Desk,
  events: readonly TicketEvent[],
  ticketOf: (event: TicketEvent) => Ticket | undefined,
): void {
  const sent = events.filter((event): event is EventOf<'surveySent'> => event.kind === 'surveySent');
  if (sent.length === 0) return;
  // Of a customer who was erased no key leads to the survey any more.
  addSurveys(
    desk,
    sent.filter((event) => ticketOf(event)?.erasedAt === undefined),
    ticketOf,
  );
  const surveys = desk.ports.table(SURVEYS);
  const rows = surveys.rows(2);
  for (const event of events) {
    if (event.kind !== 'surveyAnswered') continue;
    const surveyNo = surveyNumber(desk, tokenOf(desk, event.ticketNo, event.fields.cycle));
    const at = rows.findIndex((row) => row.surveyNo === surveyNo);
    if (at < 0 || rows[at]?.answeredOn !== '') continue;
    const { low } = event.fields;
    surveys.write(at + 2, {
      answeredOn: instantToLocal(desk.ports.zone(desk.setUp.timeZone), event.at).date,
      state: low ? 'low' : 'answered',
      contactDueAt: low ? later(event.at, CONTACT_HOURS * HOUR_MS) : null,
    });
  }
  for (const event of events) if (event.kind === 'contacted') markContacted(desk, event);
}
