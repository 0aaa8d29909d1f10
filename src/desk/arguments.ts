/**
 * The pieces that command arguments are made of, as functions: every run loads all commands and calls one of them at most, so that no schema
 * is made before it is asked for. Everything a person typed stays text.
 */
import * as v from 'valibot';
import { plainText } from '../domain/plainText';
import { CHANNELS } from '../domain/ticket/events';
import { instant } from '../domain/time/instant';

export const LONGEST_TEXT = 10_000;
export const LONGEST_NAME = 200;
/** More is a typing error. */
export const MOST_MONTHS = 1_200;

/** The same schema at every call, since docs/api.md names some of them. */
function once<T>(make: () => T): () => T {
  let made: { readonly schema: T } | null = null;
  return () => (made ??= { schema: make() }).schema;
}

/** What a person typed, without what is not seen. */
export const typed = () => v.pipe(v.string(), v.transform(plainText));
/** A sentence or more; must not be empty. */
export const sentence = () => v.pipe(typed(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_TEXT));
export const optionalSentence = () => v.optional(v.pipe(typed(), v.trim(), v.maxLength(LONGEST_TEXT)), '');
/** A name, number or the like; empty where left out. */
export const word = () => v.optional(v.pipe(typed(), v.trim(), v.maxLength(LONGEST_NAME)), '');
/** Further categories, parted by semicolons; empty where left out. */
export const further = () => v.optional(v.pipe(typed(), v.trim(), v.maxLength(LONGEST_NAME * 5)), '');
/** What to look for. */
export const wanted = () => v.pipe(typed(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME));
export const ticketNo = () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40));
export const channel = () => v.picklist(CHANNELS);
/** A local date, YYYY-MM-DD; empty where left out. */
export const localDate = once(() => v.optional(v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]), ''));
export const dueDate = once(() => v.pipe(v.string(), v.isoDate()));
/** An instant: ISO text with an offset, or epoch milliseconds. */
export const instantText = once(() =>
  v.pipe(
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
  ),
);
export const amount = () => v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null);
/** How long ago something ended. */
export const months = () => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_MONTHS));
export const requestId = () => v.optional(v.pipe(v.string(), v.maxLength(80)), '');

type Pieces = Readonly<Record<string, () => v.GenericSchema>>;
type Made<P extends Pieces> = { readonly [Key in keyof P]: ReturnType<P[Key]> };

/** Arguments by name, each made of a piece; the schema is put together when the command is called. */
export function fields<const P extends Pieces>(pieces: P) {
  return () => {
    const made = Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, piece()]));
    // The same names, each with what its piece makes: nothing that the compiler can follow through a list of entries.
    return v.object(made as Made<P>);
  };
}

/** Arguments of a command on one ticket. */
export function onTicket<const P extends Pieces>(pieces: P) {
  return fields({ requestId, ticketNo, ...pieces });
}
