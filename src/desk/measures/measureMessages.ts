/** What is told of measures: to who carries one out, to whom its lateness goes up, and to the supervisor who verifies it. */
import type { Measure, MeasureEvent } from '../../domain/measures/measure';
import { measureEffect, measureFigure } from '../../i18n/review/measureWords';
import type { Desk } from '../desk';
import { nameOf } from '../desk';
import type { Message } from '../messages/messages';
import { addresseeAt } from '../tickets/addressee';
import { standInFor } from '../tickets/standInFor';

/**
 * The messages that an event of a measure brings, with the measure as it was right after it.
 * @param ticketNo '' for a measure of no ticket
 * @param facts of the ticket, or of what there is in its place
 */
export function measureMessages(
  desk: Desk,
  event: MeasureEvent,
  measure: Measure,
  { ticketNo, department, facts }: { ticketNo: string; department: string; facts: Message['values'] },
): readonly Message[] {
  const { language } = desk.setUp;
  const { owner, dueOn } = measure;
  const values = {
    ...facts,
    measure: measure.measure,
    measureNo: measure.measureNo,
    dueOn,
    measureOwner: nameOf(desk, owner),
    measureFigure: measure.figure ? measureFigure(language, measure.figure) : '',
  };
  const one = (
    template: Message['template'],
    to: string,
    importance: Message['importance'],
    more: Message['values'] = {},
    cc = '',
  ): readonly Message[] =>
    to === '' || to === event.actor
      ? []
      : [
          {
            ...{ key: `${event.seq}/${template}/${to}`, template, ticketNo, to, importance },
            cc: cc === to ? '' : cc,
            values: { ...values, ...more },
          },
        ];
  switch (event.kind) {
    case 'measureOpened':
      return one('measure', owner, 'normal');
    case 'measureLate': {
      const { level, to } = event.fields;
      if (level === 0) return one('measureDue', standInFor(desk, owner), 'normal');
      return one('measureOverdue', to || owner, 'high', { level }, owner);
    }
    case 'measureJudged': {
      const { statement } = event.fields;
      const effect = measureEffect(language, event.fields);
      return one('measureVerify', addresseeAt(desk, 'supervisor', department), 'high', { statement, effect });
    }
    default:
      return [];
  }
}

/** As `measureMessages`, of a measure that came out of a review. */
export function reviewMeasureMessages(
  desk: Desk,
  event: MeasureEvent,
  number: string,
  measure: Measure,
): readonly Message[] {
  const department = desk.config.staff.find(({ mail }) => mail === measure.owner)?.department ?? '';
  return measureMessages(desk, event, measure, {
    ticketNo: '',
    department,
    facts: { ticketNo: number, fromReview: 'yes' },
  });
}
