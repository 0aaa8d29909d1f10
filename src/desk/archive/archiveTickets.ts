/** Moving tickets that ended long ago out of the spreadsheet, by hand and by night. */
import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { fields, months, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { allEvents } from '../register/journal';
import { archiveAfter, demandArchives } from './archiveAfter';
import type { Archived } from './archiveSome';
import { archiveSome } from './archiveSome';
import { archiveSources, ticketsToArchive } from './ticketsToArchive';

/** Portions of one night, and how long it goes on to begin one: within the six minutes of a run. */
const PORTIONS_A_NIGHT = 4;
const A_NIGHT_MS = 90_000;

/**
 * Moves tickets that ended more than so many months ago, and of which nothing is open, to the archive of their year. Takes some hundreds at once; to be
 * called until none is left. Only whoever set the desk up: archives are to belong to one account.
 */
export const archiveTickets = change(
  fields({ requestId, months: () => v.optional(months()) }),
  (desk, args): Archived => {
    demandArchives(desk);
    const { owner } = desk.setUp;
    if (desk.actor.mail !== owner) throw new Refusal('SET_UP_OWNER_ONLY', { owner });
    return archiveSome(desk, archiveAfter(desk, args.months));
  },
  (desk, args) => ({
    moved: allEvents(desk).filter(({ kind, requestId: id }) => kind === 'archived' && id === desk.requestId).length,
    left: ticketsToArchive(desk, archiveAfter(desk, args.months), archiveSources(desk)).length,
  }),
);

/** By night, where the settings say after how many months: some portions a night. */
export function archiveByNight(desk: Desk): void {
  const { archiveMonths } = desk.config;
  if (archiveMonths === undefined || !desk.ports.features.includes('archive')) return;
  for (let portion = 0; portion < PORTIONS_A_NIGHT; portion += 1) {
    if (archiveSome(desk, archiveMonths).left === 0 || desk.ports.now() - desk.now > A_NIGHT_MS) return;
  }
}
