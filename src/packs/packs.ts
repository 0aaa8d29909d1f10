/** The process packs a team can choose at set-up. */
import { AFTER_SALES } from './afterSales';
import { COMPLAINT_TOOLKIT } from './complaintToolkit';
import type { Pack, PackId } from './pack';
import { RAPID_RESPONSE } from './rapidResponse';
import { SERVICE_PLAN } from './servicePlan';
import { SERVICE_STANDARD } from './serviceStandard';

/** Every pack by its id, in the order in which set-up offers them. */
export const PACKS: Readonly<Record<PackId, Pack>> = {
  'after-sales': AFTER_SALES,
  'service-plan': SERVICE_PLAN,
  'complaint-toolkit': COMPLAINT_TOOLKIT,
  'rapid-response': RAPID_RESPONSE,
  'service-standard': SERVICE_STANDARD,
};

/** The pack of that id. */
export function packOf(id: PackId): Pack {
  return PACKS[id];
}
