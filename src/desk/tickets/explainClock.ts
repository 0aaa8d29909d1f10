import * as v from 'valibot';
import { CLOCK_IDS } from '../../domain/clocks/clock';
import { explainClock as explained } from '../../domain/clocks/explainClock';
import { explanationLine } from '../../i18n/reasons/explanation';
import { onTicket } from '../arguments';
import { question } from '../command';
import { clocksFor } from '../desk';
import { find } from '../register/ticketStore';
import { calendarsOf } from '../rules/calendars';
import type { ExplainedClock } from './ticketAnswers';

/** How a due time came about, line by line: the start, the target, windows counted, pauses cut, holidays skipped. */
export const explainClock = question(onTicket({ clock: () => v.picklist(CLOCK_IDS) }), (desk, args): ExplainedClock => {
  const { ticket } = find(desk, args.ticketNo);
  const definition = clocksFor(desk, ticket.policy).find((clock) => clock.id === args.clock);
  const lines = definition ? explained(definition, ticket.trail, calendarsOf(desk, ticket.policy), desk.now) : [];
  const zone = desk.ports.zone(desk.setUp.timeZone);
  return { clock: args.clock, lines: lines.map((line) => explanationLine(desk.setUp.language, line, zone)) };
});
