/** A link to what proves an entry, with where it is from and of when: files themselves stay where they are. */
import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import type { Evidence } from '../../domain/ticket/events';
import { instantText, word } from '../arguments';

const LONGEST_LINK = 2_000;

/** The pieces that commands take an attachment by; all may be left out. */
export const EVIDENCE = {
  /** Address of the file or page: http or https, nothing that could run. */
  link: () =>
    v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINK), v.regex(/^(?:https?:\/\/\S+)?$/i)), ''),
  /** Who or what it is from, in words. */
  source: word,
  /** When it was taken or received. */
  takenAt: () => v.optional(instantText()),
};

/**
 * What an event keeps of an attachment; nothing where none is named.
 * @throws {Refusal} ARGUMENTS_WRONG for a link without a source, and for a source or time of nothing
 */
export function evidenceOf(args: {
  readonly link: string;
  readonly source: string;
  readonly takenAt?: Evidence['takenAt'];
}): Evidence {
  const { link, source, takenAt } = args;
  if (link === '' && source === '' && takenAt === undefined) return {};
  for (const field of ['link', 'source'] as const)
    if (args[field] === '') throw new Refusal('ARGUMENTS_WRONG', { field, found: '', expected: 'string' });
  return { link, source, ...(takenAt === undefined ? {} : { takenAt }) };
}
