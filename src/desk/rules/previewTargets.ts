import { fields, requestId } from '../arguments';
import { question } from '../command';
import { openUnderOldPolicy } from './openUnderOldPolicy';
import type { TargetsPreview } from './ruleAnswers';

/** Tickets shown one by one; the counts are of all. */
const MOST_SHOWN = 20;

/** What applying the targets and hours in force to open tickets would change. Writes nothing. */
export const previewTargets = question(fields({ requestId }), (desk): TargetsPreview => {
  const tickets = openUnderOldPolicy(desk);
  const moved = tickets.filter(({ shifts }) => shifts.length > 0);
  const count = (holds: (shift: (typeof tickets)[number]['shifts'][number]) => boolean): number =>
    moved.filter(({ shifts }) => shifts.some(holds)).length;
  return {
    tickets: tickets.length,
    moved: moved.length,
    earlier: count(({ before, after }) => after !== null && (before === null || after < before)),
    later: count(({ before, after }) => before !== null && (after === null || after > before)),
    turnLate: count(({ turnsLate }) => turnsLate),
    turnTimely: count(({ turnsTimely }) => turnsTimely),
    shown: moved
      .slice(0, MOST_SHOWN)
      .flatMap(({ ticket: { ticketNo }, shifts }) =>
        shifts.map(({ clock, before, after }) => ({ ticketNo, clock, before, after })),
      ),
  };
});
