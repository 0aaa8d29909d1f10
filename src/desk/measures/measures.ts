/** Measures as commands find them: of a ticket, or of a figure of the review, which has no ticket. */
import { last } from '../../domain/last';
import type { Measure } from '../../domain/measures/measure';
import { isOfMeasure, isOfReview, measuresAfter, measuresOfReviews, measureState } from '../../domain/measures/measure';
import { Refusal } from '../../domain/refusal';
import type { NewEvent, TicketEvent } from '../../domain/ticket/events';
import type { GovernedKind } from '../../domain/ticket/lifecycle';
import { demandPossible } from '../../domain/ticket/lifecycle';
import type { Instant } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';
import { plusDays } from '../../domain/time/localDate';
import { instantToLocal } from '../../domain/time/zone';
import { LOG } from '../../sheets/log';
import type { Done } from '../answers';
import type { Desk } from '../desk';
import { allEvents, append, eventsIn, stamped } from '../register/journal';
import { act, wake } from '../register/ticketStore';

/** The date of an instant in the desk's zone. */
export function dateOf({ ports, setUp }: Pick<Desk, 'ports' | 'setUp'>, at: Instant): LocalDate {
  return instantToLocal(ports.zone(setUp.timeZone), at).date;
}

/** The first day on which the watch of a measure is over; null where none began. */
export function watchedUntil(desk: Pick<Desk, 'ports' | 'setUp'>, { figure, doneAt }: Measure): LocalDate | null {
  return figure && doneAt !== null ? plusDays(dateOf(desk, doneAt), figure.watchDays + 1) : null;
}

/**
 * Logs what happened to one measure. As a command on its ticket; one of a review costs one read of the log and one write.
 * @param events asked once the measure is found
 * @throws {Refusal} MEASURE_UNKNOWN, TICKET_UNKNOWN or STEP_NOT_POSSIBLE
 */
export function onMeasure(
  desk: Desk,
  { ticketNo, measureNo }: { readonly ticketNo: string; readonly measureNo: number },
  kind: GovernedKind,
  events: (measure: Measure) => readonly NewEvent[],
): Done {
  if (!isOfReview(ticketNo))
    return act(desk, ticketNo, (ticket) => {
      demandPossible(kind, ticket);
      return events(demandMeasure(ticketNo, ticket.measures, measureNo));
    });
  const measure = measuresOfReviews(allEvents(desk, ticketNo)).get(ticketNo);
  return logOfReview(desk, ticketNo, events(demandMeasure(ticketNo, measure ? [measure] : [], measureNo)));
}

/** Logs events of a measure that has no ticket. */
export function logOfReview(desk: Desk, ticketNo: string, events: readonly NewEvent[]): Done {
  const log = stamped(
    desk,
    events.map((event) => ({ ticketNo, event })),
  );
  append(desk, log);
  wake(desk, desk.now);
  return { ticketNo, status: 'registered' };
}

function demandMeasure(ticketNo: string, measures: readonly Measure[], wanted: number): Measure {
  const found = measures.find(({ measureNo }) => measureNo === wanted);
  if (!found) throw new Refusal('MEASURE_UNKNOWN', { ticketNo, measureNo: wanted, count: measures.length });
  return found;
}

/**
 * Refuses a step for which the measure is not ready, or which was done before.
 * @throws {Refusal} MEASURE_NOT_NOW, or MEASURE_WATCHED with the day on which the watch is over
 */
export function demandState(
  desk: Desk,
  ticketNo: string,
  measure: Measure,
  wanted: 'open' | 'done',
  kind: GovernedKind,
): void {
  const state = measureState(measure);
  if (state === wanted) return;
  const { measureNo } = measure;
  const until = watchedUntil(desk, measure) ?? '';
  if (state === 'watched' && wanted === 'done') throw new Refusal('MEASURE_WATCHED', { ticketNo, measureNo, until });
  throw new Refusal('MEASURE_NOT_NOW', { ticketNo, measureNo, measureState: state, step: kind });
}

/** A measure with what it is of. */
export interface FoundMeasure {
  /** Of its ticket, or its own where it has none. */
  readonly ticketNo: string;
  readonly measure: Measure;
}

/**
 * All measures of the desk, oldest first. Two reads: the kinds of all events, and the log from the first to the last that matters.
 */
export function measuresInLog(desk: Desk): readonly FoundMeasure[] {
  const table = desk.ports.table(LOG);
  const places = table
    .column('kind')
    .flatMap((kind, index) => (kind.startsWith('measure') || kind === 'undone' ? [index + 2] : []));
  const first = places[0];
  const end = last(places);
  if (first === undefined || end === undefined) return [];
  return measuresOf(eventsIn(table.rows(first, end - first + 1)));
}

/** The measures of some events, without those of tickets whose import was taken back. */
function measuresOf(events: readonly TicketEvent[]): readonly FoundMeasure[] {
  const found = new Map<string, readonly Measure[]>();
  for (const event of events) {
    if (event.kind === 'undone') found.delete(event.ticketNo);
    else if (isOfMeasure(event)) found.set(event.ticketNo, measuresAfter(found.get(event.ticketNo) ?? [], event));
  }
  return [...found].flatMap(([ticketNo, measures]) => measures.map((measure) => ({ ticketNo, measure })));
}
