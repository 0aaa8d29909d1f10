/** What the night finds of measures: those that are late, and those whose watch is over. */
import type { Judged } from '../../domain/measures/effect';
import { daysAround, judge } from '../../domain/measures/effect';
import { LATE_TO, lateLevel } from '../../domain/measures/lateness';
import type { Measure } from '../../domain/measures/measure';
import { isOfMeasure, measuresOfReviews, measureState } from '../../domain/measures/measure';
import type { ReviewedTicket } from '../../domain/review/reviewed';
import type { TicketEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import { isPossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import type { LocalDate } from '../../domain/time/localDate';
import { plusDays } from '../../domain/time/localDate';
import { localToInstant } from '../../domain/time/zone';
import { DEFAULT_FIGURES } from '../../sheets/settings';
import { SWEEP_COLUMNS, TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import type { Draft } from '../register/journal';
import { append, stamped } from '../register/journal';
import { loggedEvents, loggedTickets } from '../register/loggedEvents';
import { openRegister } from '../register/openRegister';
import type { SweepRow } from '../register/ticketRow';
import { statesOf, sweepRow } from '../register/ticketRow';
import { wake } from '../register/ticketStore';
import { reviewedAmong } from '../review/reviewedTickets';
import { spanOf } from '../review/reviewPeriods';
import { calendarsNow } from '../rules/calendars';
import { categoriesInForce } from '../rules/config';
import { addresseeAt } from '../tickets/addressee';
import { dateOf, watchedUntil } from './measures';

/**
 * Records which measures are late, each level once and on working days alone, and what became of the figures whose watch is over. The tick after it
 * tells of them. One read of the log; where there is anything to record, one read and two writes more, however many measures.
 * @returns how many events it recorded
 */
export function watchMeasures(desk: Desk): number {
  const events = loggedEvents(desk);
  if (!events.some(isOfMeasure)) return 0;
  const tickets = loggedTickets(desk);
  const today = dateOf(desk, desk.now);
  const isWorkday = worksOn(desk, today);
  let counted: readonly ReviewedTicket[] | null = null;
  const drafts: Draft[] = [];
  for (const { ticketNo, department, measure } of living(desk, tickets, events)) {
    const late = isWorkday ? lateNow(desk, measure, department, today) : null;
    if (late) drafts.push({ ticketNo, event: { kind: 'measureLate', note: '', fields: late } });
    const until = measureState(measure) === 'watched' ? watchedUntil(desk, measure) : null;
    if (until === null || until > today) continue;
    counted ??= reviewedAmong(desk, tickets.values());
    const judged = judgedNow(desk, measure, counted);
    if (judged) drafts.push({ ticketNo, event: { kind: 'measureJudged', note: '', fields: judged } });
  }
  if (drafts.length > 0) record(desk, stamped(desk, drafts));
  return drafts.length;
}

interface LivingMeasure {
  readonly ticketNo: string;
  readonly department: string;
  readonly measure: Measure;
}

/** Measures that can still be done or verified. */
function living(
  desk: Desk,
  tickets: ReadonlyMap<string, Ticket>,
  events: readonly TicketEvent[],
): readonly LivingMeasure[] {
  const ofOwner = (owner: string): string => desk.config.staff.find(({ mail }) => mail === owner)?.department ?? '';
  return [
    ...[...tickets.values()]
      .filter(({ status }) => isPossible('measureDone', status))
      .flatMap(({ ticketNo, department, measures }) =>
        measures.map((measure) => ({ ticketNo, department: department || ofOwner(measure.owner), measure })),
      ),
    ...[...measuresOfReviews(events)].map(([ticketNo, measure]) => ({
      ticketNo,
      department: ofOwner(measure.owner),
      measure,
    })),
  ];
}

function worksOn({ ports, setUp, config }: Desk, date: LocalDate): boolean {
  const zone = ports.zone(setUp.timeZone);
  const { business } = calendarsNow({ ports, setUp, config });
  return business.periods(localToInstant(zone, date, 0), localToInstant(zone, plusDays(date, 1), 0)).length > 0;
}

/** The level that a measure has come to and nobody was told of; of several at once only the highest. */
function lateNow(
  desk: Desk,
  measure: Measure,
  department: string,
  today: LocalDate,
): { readonly measureNo: number; readonly level: number; readonly to: string } | null {
  const { measureNo, owner, dueOn, doneAt } = measure;
  if (doneAt !== null || measure.effective !== null) return null;
  const level = lateLevel(dueOn, today, desk.config.measureEscalateDays ?? DEFAULT_FIGURES.measureEscalateDays);
  if (level === null || level <= (measure.lateLevel ?? -1)) return null;
  const role = LATE_TO[level - 1];
  return { measureNo, level, to: role ? addresseeAt(desk, role, department, [owner]) : owner };
}

function judgedNow(desk: Desk, measure: Measure, tickets: readonly ReviewedTicket[]): Judged | null {
  const { figure, doneAt, openedAt, measureNo } = measure;
  if (!figure || doneAt === null || openedAt === undefined) return null;
  const first = tickets.reduce((least, { receivedAt }) => Math.min(least, receivedAt), Infinity);
  const zone = desk.ports.zone(desk.setUp.timeZone);
  const days = daysAround(
    dateOf(desk, openedAt),
    dateOf(desk, doneAt),
    figure.watchDays,
    first === Infinity ? '' : dateOf(desk, first as typeof doneAt),
  );
  const judged = judge(figure, tickets, days, (one) => spanOf(zone, one));
  // New complaints come under a category that is there: of one that was renamed or retired nothing can be said.
  const isGone = figure.scope === 'category' && !offered(desk, figure.of);
  return { measureNo, ...judged, ...(isGone ? { statement: 'tooFew' } : {}) };
}

function offered({ pack, setUp, config }: Desk, name: string): boolean {
  return categoriesInForce(pack, setUp.language, config).some(
    ({ category1, category2, retired }) => !retired && [category1, `${category1} / ${category2}`].includes(name),
  );
}

/** Writes the events, and the states of those tickets that keep one. */
function record(desk: Desk, events: readonly TicketEvent[]): void {
  const register = openRegister(desk);
  append(desk, events);
  const fresh = new Map<number, SweepRow>();
  for (const event of events) {
    const row = register.rowOf(event.ticketNo);
    const after = fold(register.ticket(event.ticketNo) ?? null, event);
    if (row === undefined || !after) continue;
    register.keep(after);
    fresh.set(row, sweepRow(desk, after, statesOf(desk, after)));
  }
  wake(desk, desk.now);
  if (fresh.size === 0) return;
  const [first, end] = [Math.min(...fresh.keys()), Math.max(...fresh.keys())];
  const block = register.block.slice(first - 2, end - 1).map((cells, index) => fresh.get(first + index) ?? cells);
  desk.ports.table(TICKETS).writeBlock(SWEEP_COLUMNS, first, block);
}
