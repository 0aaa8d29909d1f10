import * as v from 'valibot';
import { LANGUAGES } from '../../packs/pack';
import { fields } from '../arguments';
import { recall } from '../memory';
import type { Ports } from '../ports';
import { demandSetter } from './setUpFacts';
import type { Week } from './workingWeek';
import { demandWeek, standingWeek, week } from './workingWeek';

export const checkWeekArgs = fields({ week, language: () => v.optional(v.picklist(LANGUAGES)) });

/**
 * Judges hours of the week as set-up will, so that a fault is told where they are typed, in the language that is given. Changes nothing.
 * @throws {Refusal} CALENDAR_INVALID that names the day
 */
export function checkWeek(ports: Ports, args: { readonly week: Week }): { readonly sound: true } {
  const memory = recall(ports.memory);
  if (memory.setUp) demandSetter(ports, memory.setUp, memory);
  demandWeek(args.week, standingWeek(ports, memory.setUp, memory.config));
  return { sound: true };
}
