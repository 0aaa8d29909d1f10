/** What events bring beyond their ticket's row: messages in the outbox, rows of the closed loop, surveys and their keys, drafts of knowledge. */
import { isOfMeasure, measuresOfReviews } from '../../domain/measures/measure';
import { ticketsOf } from '../../domain/ticket/byTicket';
import type { EventKind, TicketEvent } from '../../domain/ticket/events';
import { ticketOf } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { draftKnowledge } from '../knowledge/draftKnowledge';
import { keepLoop } from '../measures/keepLoop';
import { reviewMeasureMessages } from '../measures/measureMessages';
import type { Message } from '../messages/messages';
import { CUSTOMER, messagesOf } from '../messages/messages';
import { outdatedTellings, overtakenAmong } from '../messages/overtaken';
import { allEvents, eventsAfter } from '../register/journal';
import type { OpenRegister } from '../register/openRegister';
import { keepSurveys } from '../surveys/keepSurveys';

/** Kinds after which the row of a ticket that has ended is still written about. */
const MATTER_AFTER_END: readonly EventKind[] = [
  'measureOpened',
  'measureDone',
  'measureLate',
  'measureJudged',
  'measureVerified',
  'contacted',
  'customerWrote',
  'closed',
  'surveyAnswered',
];

const MATTER_TO_LOOP: readonly EventKind[] = [...MATTER_AFTER_END, 'proposed', 'informed', 'confirmed', 'rejected'];

/**
 * Follows up every event since the last time.
 * @param swept events of this very run, which need not be read back
 * @returns the messages to queue
 */
export function followUp(desk: Desk, swept: readonly TicketEvent[], register: OpenRegister): readonly Message[] {
  const earlier = desk.progress.head.seq - swept.length;
  const events = [
    ...(desk.progress.followedUp < earlier ? eventsAfter(desk, desk.progress.followedUp, earlier) : []),
    ...swept,
  ];
  if (events.length === 0) return [];
  const elsewhere = eventsElsewhere(desk, events, register);
  const ended = new Map([...ticketsOf(elsewhere)].filter(([, { undoneAt }]) => undoneAt === undefined));
  const ofReviews = measuresOfReviews(elsewhere);
  const ticketOfEvent = (event: TicketEvent): Ticket | undefined =>
    register.ticket(event.ticketNo) ?? ended.get(event.ticketNo);
  const isOvertaken = overtakenAmong(events);
  const asTold = ticketsAsTold(desk, events);
  const messages = events.flatMap((event) => {
    const measure = ofReviews.get(event.ticketNo);
    if (measure && isOfMeasure(event)) return reviewMeasureMessages(desk, event, event.ticketNo, measure);
    const ticket = asTold.get(event.seq) ?? ticketOfEvent(event);
    return ticket && !isOvertaken(event) ? withRow(messagesOf(desk, event, ticket), register) : [];
  });
  // It stands in the back office, which is not opened for nothing.
  if (events.some(({ kind }) => MATTER_TO_LOOP.includes(kind))) keepLoop(desk, events, ticketOfEvent, ofReviews);
  keepSurveys(desk, events, ticketOfEvent);
  if (events.some(isToBeKnown)) draftKnowledge(desk, events.filter(isToBeKnown), ticketOfEvent);
  desk.progress = { ...desk.progress, followedUp: desk.progress.head.seq };
  return messages;
}

/** A closing whose solution is to be kept for others. Rare. */
function isToBeKnown(event: TicketEvent): boolean {
  return event.kind === 'closed' && event.fields.knowledge === true;
}

/** Staff are led to the row in which the ticket stands when the message is queued. */
function withRow(messages: readonly Message[], register: OpenRegister): readonly Message[] {
  return messages.map((message) => {
    const row = message.to === CUSTOMER ? undefined : register.rowOf(message.ticketNo);
    return row === undefined ? message : { ...message, values: { ...message.values, row } };
  });
}

/** By event: the ticket as it was when the customer was told, where it has moved on since. Rare; one read for all of them. */
function ticketsAsTold(desk: Desk, events: readonly TicketEvent[]): ReadonlyMap<number, Ticket> {
  const outdated = outdatedTellings(events);
  const told = new Map<number, Ticket>();
  if (outdated.length === 0) return told;
  const all = allEvents(desk);
  for (const { ticketNo, seq } of outdated) {
    const ticket = ticketOf(all.filter((one) => one.ticketNo === ticketNo && one.seq <= seq));
    if (ticket) told.set(seq, ticket);
  }
  return told;
}

/** All events of tickets that are no longer open but were written about, and of measures without a ticket: one read for all of them. */
function eventsElsewhere(desk: Desk, events: readonly TicketEvent[], open: OpenRegister): readonly TicketEvent[] {
  const wanted = new Set(
    events
      .filter((event) => open.ticket(event.ticketNo) === undefined && MATTER_AFTER_END.includes(event.kind))
      .map((event) => event.ticketNo),
  );
  return wanted.size === 0 ? [] : allEvents(desk).filter((event) => wanted.has(event.ticketNo));
}
