/** The process packs a team can choose at set-up. */
import { AFTER_SALES } from './afterSales';
import { COMPLAINT_TOOLKIT } from './complaintToolkit';
import type { Pack, PackId } from './pack';
import { RAPID_RESPONSE } from './rapidResponse';
import { SERVICE_PLAN } from './servicePlan';
import { SERVICE_STANDARD } from './serviceStandard';

/** The published packs by their ids, in the order in which set-up offers them. */
export const PACKS: Readonly<Record<PackId, Pack>> = {
  'after-sales': AFTER_SALES,
  'service-plan': SERVICE_PLAN,
  'complaint-toolkit': COMPLAINT_TOOLKIT,
  'rapid-response': RAPID_RESPONSE,
  'service-standard': SERVICE_STANDARD,
};

/** A script file of the team's own beside the code may declare packs as plain data, looked at when asked for: files load in any order. */
declare const loopdeskPacks: readonly Pack[] | undefined;

function ownPacks(): readonly Pack[] {
  return typeof loopdeskPacks === 'undefined' ? [] : loopdeskPacks;
}

/** Every pack that can be chosen: the published ones, then the team's own. */
export function allPacks(): readonly Pack[] {
  return [...Object.values(PACKS), ...ownPacks()];
}

/**
 * The pack of that id.
 * @throws RangeError where there is none: the file that declared it is gone
 */
export function packOf(id: string): Pack {
  const published: Readonly<Record<string, Pack>> = PACKS;
  // By its key, so that no other pack is read: a run pays for the one it uses.
  const pack = published[id] ?? ownPacks().find((one) => one.id === id);
  if (!pack) throw new RangeError(`no pack '${id}': the script file that declared it is gone`);
  return pack;
}
