/** Survey rows: one when a survey goes out, its key apart; the follow-up of a low score. */
import { last } from '../../domain/last';
import type { EventOf, TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { instantToLocal } from '../../domain/time/zone';
import type { RowOf } from '../../sheets/sheet';
import { SURVEY_KEYS, SURVEYS } from '../../sheets/surveys';
import type { Desk } from '../desk';
import { usedRows } from '../usedRows';
import { askedRecord } from './spareSurveys';
import { surveyNumber, tokenOf } from './surveyTokens';

/** Hours in which somebody has to speak with whoever answered low. */
export const CONTACT_HOURS = 48;

/** Writes what events say about surveys. Nothing where they say nothing. */
export function keepSurveys(
  desk: Desk,
  events: readonly TicketEvent[],
  ticketOf: (event: TicketEvent) => Ticket | undefined,
): void {
  const sent = events.filter((event): event is EventOf<'surveySent'> => event.kind === 'surveySent');
  if (sent.length > 0) addSurveys(desk, sent, ticketOf);
  for (const event of events) if (event.kind === 'contacted') markContacted(desk, event);
  const erased = events.filter(({ kind }) => kind === 'erased');
  if (erased.length > 0) voidKeys(desk, new Set(erased.map(({ ticketNo }) => ticketNo)));
}

/** A token that no customer was ever given. */
const VOID_TOKEN = '-';

/** No token of an erased customer is taken any more, and no survey leads to them. */
function voidKeys(desk: Desk, ticketNos: ReadonlySet<string>): void {
  const table = desk.ports.table(SURVEY_KEYS);
  table.filled(2).forEach((row, index) => {
    if (!ticketNos.has(row.ticketNo)) return;
    table.write(index + 2, { ...row, token: VOID_TOKEN, ticketNo: '', owner: '', answers: '' });
  });
}

/** Writes a key and a row for each survey that went out, where there is none yet. */
export function addSurveys(
  desk: Desk,
  sent: readonly EventOf<'surveySent'>[],
  ticketOf: (event: TicketEvent) => Ticket | undefined,
): void {
  const going = sent.map((event) => {
    const token = tokenOf(desk, event.ticketNo, event.fields.cycle);
    return { event, token, surveyNo: surveyNumber(desk, token) };
  });
  const keys = desk.ports.table(SURVEY_KEYS);
  const tokens = keys.column('token');
  keys.append(
    usedRows(tokens, (token) => token !== '') + 2,
    going
      .filter(({ token }) => !tokens.includes(token))
      .map(({ event, token, surveyNo }) => ({
        token,
        surveyNo,
        ticketNo: event.ticketNo,
        cycle: event.fields.cycle,
        owner: ticketOf(event)?.owner ?? '',
        answers: askedRecord({ customer: ticketOf(event)?.customerKey ?? '', at: event.at }),
      })),
  );
  // Looked up by themselves: a run that was cut off may have left the key without its survey.
  const surveys = desk.ports.table(SURVEYS);
  const numbers = surveys.column('surveyNo');
  surveys.append(
    usedRows(numbers, (number) => number !== '') + 2,
    going
      .filter(({ surveyNo }) => !numbers.includes(surveyNo))
      .map(({ event, surveyNo }) =>
        emptySurvey(surveyNo, instantToLocal(desk.ports.zone(desk.setUp.timeZone), event.at).date),
      ),
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

/** Writes that whoever answered low was spoken with. */
export function markContacted(desk: Desk, event: EventOf<'contacted'>): void {
  const keys = desk.ports.table(SURVEY_KEYS).filled(2);
  const key = last(keys.filter((row) => row.ticketNo === event.ticketNo));
  if (!key) return;
  const surveys = desk.ports.table(SURVEYS);
  const at = surveys.column('surveyNo').indexOf(key.surveyNo);
  if (at >= 0) surveys.write(at + 2, { state: 'contacted', contactedAt: event.at, reason: event.fields.reason });
}
