/** Survey rows: one when a survey goes out, its key apart; the follow-up of a low score. */
import { last } from '../domain/last';
import type { EventOf, TicketEvent } from '../domain/ticket/events';
import type { Ticket } from '../domain/ticket/ticket';
import { instantToLocal } from '../domain/time/zone';
import { SURVEY_KEYS, SURVEYS } from '../sheets/surveys';
import type { RowOf } from '../sheets/sheet';
import type { Desk } from './desk';
import { surveyNumber, tokenOf } from './surveyTokens';

/** Writes what events say about surveys. Nothing where they say nothing. */
export function keepSurveys(desk: Desk, events: readonly TicketEvent[], ticketOf: (event: TicketEvent) => Ticket | undefined): void {
  const sent = events.filter((event): event is EventOf<'surveySent'> => event.kind === 'surveySent');
  if (sent.length > 0) add(desk, sent, ticketOf);
  for (const event of events) if (event.kind === 'contacted') markContacted(desk, event);
}

function add(desk: Desk, sent: readonly EventOf<'surveySent'>[], ticketOf: (event: TicketEvent) => Ticket | undefined): void {
  const keys = desk.ports.table(SURVEY_KEYS);
  const kept = keys.column('token');
  const fresh = sent
    .map((event) => ({ event, token: tokenOf(desk, event.ticketNo, event.fields.cycle) }))
    .filter(({ token }) => !kept.includes(token));
  if (fresh.length === 0) return;
  keys.append(
    kept.filter((token) => token !== '').length + 2,
    fresh.map(({ event, token }) => ({
      token,
      surveyNo: surveyNumber(desk, token),
      ticketNo: event.ticketNo,
      cycle: event.fields.cycle,
      owner: ticketOf(event)?.owner ?? '',
      answers: '',
    })),
  );
  const surveys = desk.ports.table(SURVEYS);
  surveys.append(
    surveys.lastRow() + 1,
    fresh.map(({ event, token }) => emptySurvey(surveyNumber(desk, token), instantToLocal(desk.ports.zone(desk.setUp.timeZone), event.at).date)),
  );
}

/** A survey as it goes out. Only dates are kept beside the answers, so that times do not lead to the ticket. */
export function emptySurvey(surveyNo: string, sentOn: string): RowOf<typeof SURVEYS> {
  return {
    surveyNo,
    sentOn,
    answeredOn: '',
    state: 'sent',
    score1: null,
    score2: null,
    score3: null,
    lowest: null,
    suggestion: '',
    contactDueAt: null,
    contactedAt: null,
    reason: '',
  };
}

function markContacted(desk: Desk, event: EventOf<'contacted'>): void {
  const keys = desk.ports.table(SURVEY_KEYS).filled(2);
  const key = last(keys.filter((row) => row.ticketNo === event.ticketNo));
  if (!key) return;
  const surveys = desk.ports.table(SURVEYS);
  const at = surveys.column('surveyNo').indexOf(key.surveyNo);
  if (at >= 0) surveys.write(at + 2, { state: 'contacted', contactedAt: event.at, reason: event.fields.reason });
}
