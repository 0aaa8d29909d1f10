import * as v from 'valibot';
import { CLOCK_IDS } from '../../domain/clocks/clock';
import { ROOT_CAUSES } from '../../domain/measures/cause';
import type { MeasureFigure } from '../../domain/measures/figure';
import { MEASURE_FIGURES, MEASURE_SCOPES } from '../../domain/measures/figure';
import { reviewMeasureNo } from '../../domain/measures/measure';
import { Refusal } from '../../domain/refusal';
import type { NewEvent } from '../../domain/ticket/events';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { DEFAULT_FIGURES } from '../../sheets/settings';
import type { Done } from '../answers';
import { dueDate, fields, LONGEST_NAME, requestId, sentence, typed, word } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { act } from '../register/ticketStore';
import { categoriesInForce } from '../rules/config';
import { logOfReview } from './measures';

/** What the measure shall move, over which complaints, and by how many percent of what it was. */
const figure = () =>
  v.optional(
    v.object({
      figure: v.picklist(MEASURE_FIGURES),
      /** The kind of time limit, of `missed` alone. */
      clock: v.optional(v.picklist(CLOCK_IDS)),
      scope: v.picklist(MEASURE_SCOPES),
      /** Which category, product, batch or region. */
      of: v.optional(v.pipe(typed(), v.trim(), v.maxLength(LONGEST_NAME)), ''),
      goalPercent: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    }),
  );

const measure = fields({
  requestId,
  /** Of which ticket; left out for a measure that came out of a review. */
  ticketNo: () => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40)), ''),
  measure: sentence,
  cause: () => v.optional(v.picklist(ROOT_CAUSES)),
  rootCause: word,
  owner: () => v.pipe(v.string(), v.trim(), v.nonEmpty()),
  dueOn: dueDate,
  figure,
});

/**
 * Opens a corrective action, so that the same complaint does not come back: of a ticket, or of a figure of the review.
 * @throws {Refusal} OWNER_UNKNOWN, MEASURE_NO_FIGURE or MEASURE_NO_SCOPE
 */
export const openMeasure = change(measure, (desk, args): Done => {
  const owner = desk.config.staff.find(({ mail }) => mail.toLowerCase() === args.owner.toLowerCase());
  if (!owner) throw new Refusal('OWNER_UNKNOWN', { found: args.owner });
  const moved = args.figure && figureOf(desk, args.figure);
  const opened = (measureNo: number, rootCause: string): NewEvent => ({
    kind: 'measureOpened',
    note: '',
    fields: {
      measureNo,
      measure: args.measure,
      rootCause: args.rootCause || rootCause,
      ...(args.cause ? { cause: args.cause } : {}),
      owner: owner.mail,
      dueOn: args.dueOn,
      ...(moved ? { figure: moved } : {}),
    },
  });
  if (args.ticketNo !== '')
    return act(desk, args.ticketNo, (ticket) => {
      demandPossible('measureOpened', ticket);
      return [opened(ticket.measures.length + 1, ticket.rootCause)];
    });
  // Without a ticket it is the figure that says what it is about.
  if (!moved) throw new Refusal('MEASURE_NO_FIGURE');
  return logOfReview(desk, reviewMeasureNo(desk.progress.head.seq + 1), [opened(1, '')]);
});

function figureOf(
  desk: Desk,
  wanted: Omit<MeasureFigure, 'watchDays' | 'clock'> & { readonly clock?: MeasureFigure['clock'] | undefined },
): MeasureFigure {
  const { scope, clock } = wanted;
  const of = scope === 'all' ? '' : wanted.of;
  const { pack, setUp, config } = desk;
  const isKnown =
    scope === 'category'
      ? categoriesInForce(pack, setUp.language, config).some(({ category1, category2 }) =>
          [category1, `${category1} / ${category2}`].includes(of),
        )
      : scope === 'all' || of !== '';
  if (!isKnown) throw new Refusal('MEASURE_NO_SCOPE', { scope, found: of });
  return {
    figure: wanted.figure,
    ...(clock && wanted.figure === 'missed' ? { clock } : {}),
    scope,
    of,
    goalPercent: wanted.goalPercent,
    watchDays: config.measureWatchDays ?? DEFAULT_FIGURES.measureWatchDays,
  };
}
