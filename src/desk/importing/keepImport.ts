import * as v from 'valibot';
import { fields, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { allEvents } from '../register/journal';
import type { ImportSources } from './importAnswers';
import { importId } from './importArguments';
import type { KeptImport } from './keptImports';
import { keepImportOf, keptImports } from './keptImports';

/** Of the 500 KB that a document may keep, and longer than any plan with a few hundred words. */
const LONGEST_PLAN = 60_000;

const args = fields({
  requestId,
  id: importId,
  source: () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  tab: () => v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  /** Rows below the headings. */
  size: () => v.pipe(v.number(), v.integer(), v.minValue(0)),
  state: () => v.picklist(['running', 'done']),
  /** How its columns and words are read, as JSON. */
  plan: () => v.optional(v.pipe(v.string(), v.maxLength(LONGEST_PLAN)), ''),
});

/**
 * Remembers an import that begins, so that whoever closes the window can go on with it, or that one is done. Its rows are imported by `importRun`,
 * with request ids that begin with this one's id.
 */
export const keepImport = change(
  args,
  (desk, { requestId: _, ...one }): Pick<ImportSources, 'imports'> => {
    const before = keptImports(desk.ports.memory.read()).find(({ id }) => id === one.id);
    const kept: KeptImport = {
      ...one,
      startedAt: before?.startedAt ?? desk.now,
      by: before?.by ?? desk.actor.name,
      tickets: one.state === 'done' ? ticketsOfImport(desk, one.id) : 0,
      plan: one.state === 'done' ? '' : one.plan,
    };
    return { imports: keepImportOf(desk.ports.memory, kept) };
  },
  (desk: Desk) => ({ imports: keptImports(desk.ports.memory.read()) }),
);

/** Tickets that it made, also in windows that were closed since. */
function ticketsOfImport(desk: Desk, id: string): number {
  return allEvents(desk).filter(({ kind, requestId: request }) => kind === 'received' && request.startsWith(`${id}/`))
    .length;
}
