/** The process packs a team can choose at set-up. */
import type { Pack, PackId } from './pack';
import { RAPID_RESPONSE } from './rapidResponse';
import { SERVICE_STANDARD } from './serviceStandard';

export const PACKS: Readonly<Partial<Record<PackId, Pack>>> = {
  'rapid-response': RAPID_RESPONSE,
  'service-standard': SERVICE_STANDARD,
};

/**
 * The pack of that id.
 * @throws RangeError where there is none
 */
export function packOf(id: PackId): Pack {
  const pack = PACKS[id];
  if (!pack) throw new RangeError(`no process pack '${id}'; there are ${Object.keys(PACKS).join(', ')}`);
  return pack;
}
