import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { withoutStop } from '../../domain/withoutStop';
import { fields, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import type { ExportState } from './archiveAnswers';
import { demandPlace, exportedTo, exportTo, freshSince } from './warehouse';

/**
 * Exports to BigQuery what is new, as every night does, with the rights of whoever asks; up to 40,000 events, to be called until none is left.
 * Waits for Google up to two minutes. With `preview` it only says how far the export has come and what the next one takes along.
 */
export const exportToBigQuery = change(
  fields({ requestId, preview: () => v.optional(v.boolean(), false) }),
  (desk, { preview }): ExportState => {
    if (preview) return stateOf(desk);
    const { fault } = exportTo(desk, demandPlace(desk));
    if (fault !== '') throw new Refusal('EXPORT_FAILED', { said: withoutStop(fault) });
    return stateOf(desk);
  },
  (desk) => stateOf(desk),
);

/** Where the export goes, how far it has come and what is new since. @throws {Refusal} EXPORT_NOWHERE */
function stateOf(desk: Desk): ExportState {
  const { to, seq, at, fault } = exportedTo(desk, demandPlace(desk));
  const { events, changed, left } = freshSince(desk, seq);
  return { to, seq, at, fault, events: events.length, tickets: changed.size, left };
}
