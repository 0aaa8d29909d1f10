/** The closed-loop sheet: complaint → solution → the customer's word → measure → verified. */
import type { Measure } from '../../domain/measures/measure';
import { loopNoOf, measureState } from '../../domain/measures/measure';
import type { EventKind, TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { measureEffect, measureFigure, reviewMeasureOrigin } from '../../i18n/review/measureWords';
import type { Language } from '../../packs/pack';
import type { IdIn } from '../../sheets/lists';
import { LOOP } from '../../sheets/loop';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import type { Desk } from '../desk';
import { usedRows } from '../usedRows';

type LoopRow = RowOf<typeof LOOP>;

const MATTER: readonly EventKind[] = [
  'proposed',
  'informed',
  'confirmed',
  'rejected',
  'closed',
  'surveyAnswered',
  'contacted',
  'measureOpened',
  'measureDone',
  'measureLate',
  'measureJudged',
  'measureVerified',
];

/** Brings the rows of the tickets that events speak of up to date. One read and one write, however many; nothing where none matters. */
export function keepLoop(
  desk: Desk,
  events: readonly TicketEvent[],
  ticketOf: (event: TicketEvent) => Ticket | undefined,
  ofReviews: ReadonlyMap<string, Measure>,
): void {
  const { language } = desk.setUp;
  const touched = new Map<string, readonly LoopRow[]>();
  for (const event of events) {
    if (!MATTER.includes(event.kind)) continue;
    const { ticketNo } = event;
    const ticket = ticketOf(event);
    const measure = ofReviews.get(ticketNo);
    if (ticket) touched.set(ticketNo, loopRows(language, ticket));
    else if (measure) touched.set(ticketNo, [reviewRow(language, ticketNo, measure)]);
  }
  if (touched.size === 0) return;
  const table = desk.ports.table(LOOP);
  const read = table.rows(2);
  const end = usedRows(read, ({ loopNo }) => loopNo !== '');
  const rows = read.slice(0, end);
  const places = new Map(rows.map((row, index) => [row.loopNo, index]));
  let first = Infinity;
  let last = -1;
  for (const row of [...touched.values()].flat()) {
    const at = places.get(row.loopNo) ?? rows.length;
    places.set(row.loopNo, at);
    rows[at] = row;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  table.writeBlock(columnKeys(LOOP), first + 2, rows.slice(first, last + 1));
}

/** One row a measure; a ticket without one has a row of its own. */
export function loopRows(language: Language, ticket: Ticket): readonly LoopRow[] {
  const measures: readonly (Measure | null)[] = ticket.measures.length === 0 ? [null] : ticket.measures;
  return measures.map((measure, index) => ({
    loopNo: loopNoOf(ticket.ticketNo, index + 1),
    ticketNo: ticket.ticketNo,
    description: ticket.description,
    solution: ticket.solution,
    executor: ticket.executor || ticket.ownerName,
    completedAt: ticket.informedAt,
    feedback: feedbackOf(ticket),
    ...cellsOf(language, measure),
    rootCause: measure?.rootCause ?? ticket.rootCause,
    state: measure ? stateOf(measure) : ticket.status === 'closed' ? 'closed' : 'solving',
  }));
}

/** The row of a measure that came out of a review: what it shall move stands where a complaint would. */
function reviewRow(language: Language, number: string, measure: Measure): LoopRow {
  return {
    loopNo: number,
    ticketNo: '',
    description: reviewMeasureOrigin(language, measure.figure),
    solution: '',
    executor: '',
    completedAt: null,
    feedback: '',
    ...cellsOf(language, measure),
    rootCause: measure.rootCause,
    state: stateOf(measure),
  };
}

function cellsOf(
  language: Language,
  measure: Measure | null,
): Pick<LoopRow, 'cause' | 'measure' | 'owner' | 'dueOn' | 'figure' | 'effect' | 'verification'> {
  const { figure, judged } = measure ?? {};
  return {
    cause: measure?.cause ?? '',
    measure: measure?.measure ?? '',
    owner: measure?.owner ?? '',
    dueOn: measure?.dueOn ?? '',
    figure: figure ? measureFigure(language, figure) : '',
    effect: judged ? measureEffect(language, judged) : '',
    verification: measure?.verification ?? '',
  };
}

function feedbackOf(ticket: Ticket): string {
  const score = ticket.survey?.score ?? null;
  return [ticket.comment, score === null ? '' : `${score}/5`].filter((part) => part !== '').join(' · ');
}

const STATES = {
  open: 'measureOpen',
  watched: 'measureWatched',
  done: 'measureDone',
  effective: 'effective',
  notEffective: 'notEffective',
} as const;

/** Handed up, it stands out of the others that are open; from the day after it is due its date does. */
function stateOf(measure: Measure): IdIn<'loopStates'> {
  const state = measureState(measure);
  return state === 'open' && (measure.lateLevel ?? 0) > 0 ? 'measureOverdue' : STATES[state];
}
