/** A new revision of the policies, where the sheets say something else than the one in force. */
import type { KeptCalendar } from '../../domain/time/keptCalendar';
import type { Ports } from '../ports';
import type { Policies, Policy, TargetTable } from './policies';

/**
 * The policies after the sheets were read: a new revision only where targets or calendar have changed. The revision before goes where
 * nothing was logged under it, so that a calendar typed row by row leaves one and not one a row.
 * @param logRow the last row of the log
 * @param pack the process that the targets are of
 * @param calendar null where the sheet is not there or does not hold: that in force stays
 */
export function policiesAfter(
  { digest, now, logRow }: Pick<Ports, 'digest' | 'now'> & { readonly logRow: () => number },
  before: Policies | null,
  pack: string,
  targets: TargetTable,
  calendar: KeptCalendar | null,
): Policies {
  const idOf = (text: string): string => digest(text).slice(0, 8);
  const calendarId = calendar === null ? before?.policies[before.policy]?.calendar : idOf(calendar);
  // Only where the process was changed does a revision have to say which it is of.
  const named = Object.values(before?.policies ?? {}).some((revision) => revision.pack !== undefined) ? { pack } : {};
  const told = [...(calendarId === undefined ? [] : [calendarId]), ...Object.values(named)];
  const policy = idOf(JSON.stringify(told.length === 0 ? targets : [targets, ...told]));
  if (before?.policy === policy) return pickPolicies(before);
  const lastRow = logRow();
  const used = Object.entries(before?.policies ?? {}).filter(
    ([id, revision]) => id !== before?.policy || revision.logRow !== lastRow,
  );
  const same = used.find(([, revision]) => JSON.stringify(revision.targets) === JSON.stringify(targets))?.[0];
  const policies: Record<string, Policy> = Object.fromEntries(used);
  policies[policy] ??= {
    since: now(),
    targets: same ?? targets,
    ...(calendarId === undefined ? {} : { calendar: calendarId }),
    ...named,
    logRow: lastRow,
  };
  const calendars = new Set(Object.values(policies).map((revision) => revision.calendar));
  const known = {
    ...before?.calendars,
    ...(calendar === null || calendarId === undefined ? {} : { [calendarId]: calendar }),
  };
  return { policy, policies, calendars: Object.fromEntries(Object.entries(known).filter(([id]) => calendars.has(id))) };
}

function pickPolicies({ policy, policies, calendars }: Policies): Policies {
  return { policy, policies, ...(calendars ? { calendars } : {}) };
}
