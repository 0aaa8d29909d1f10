/** The pieces that command arguments are made of. Everything a person typed stays text. */
import * as v from 'valibot';
import { CHANNELS } from '../domain/ticket/events';
import { instant } from '../domain/time/instant';

const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;

/** A sentence or more; must not be empty. */
export const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));
export const optionalSentence = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT)), '');
/** A name, number or the like; empty where left out. */
export const word = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME)), '');
export const ticketNo = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40));
export const channel = v.picklist(CHANNELS);
/** A local date, YYYY-MM-DD; empty where left out. */
export const localDate = v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), '');
export const dueDate = v.pipe(v.string(), v.isoDate());
/** An instant: ISO text with an offset, or epoch milliseconds. */
export const instantText = v.pipe(
  v.union([v.string(), v.number()]),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return instant(dataset.value);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);
export const amount = v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null);
export const requestId = v.optional(v.pipe(v.string(), v.maxLength(80)), '');

/** Arguments of a command on one ticket. */
export function onTicket<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object({ requestId, ticketNo, ...entries });
}
