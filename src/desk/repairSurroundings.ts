/** Mending what is around a desk, as far as the person who repairs may. */
import { packOf } from '../packs/packs';
import { SETTINGS } from '../sheets/settings';
import type { Memory, SetUpState } from './memory';
import { remember } from './memory';
import type { Ports } from './ports';
import { surveyFormFor } from './surveyFormFor';

export interface SurroundingsMended {
  /** As it was, or with a new survey form. */
  readonly setUp: SetUpState;
  readonly created: readonly string[];
  readonly repaired: readonly string[];
}

/**
 * Makes timers and survey form anew where they are gone, for the person whose desk it is; takes away those of anybody else, whose timers do
 * the desk's work a second time. Permissions can only be granted by hand.
 */
export function repairSurroundings(ports: Ports, setUp: SetUpState, { otherOwner }: Memory): SurroundingsMended {
  if (otherOwner !== '') remember(ports.memory, { otherOwner: '' });
  if (ports.me() !== setUp.owner) return { setUp, created: [], repaired: ports.workbook.dropTriggers() };
  const before = ports.workbook.ownTriggers().length;
  const created = ports.workbook.ensureTriggers(setUp.deployment);
  const repaired = before + created.length > ports.workbook.ownTriggers().length ? ['tick'] : [];
  const { made, ...survey } = surveyFormFor(ports, setUp, packOf(setUp.pack), setUp.language);
  if (survey.surveyForm === setUp.surveyForm) return { setUp, created, repaired };
  writeSetting(ports, 'surveyForm', survey.surveyForm.publishedUrl);
  return { setUp: { ...setUp, ...survey }, created: [...created, ...made], repaired };
}

function writeSetting(ports: Ports, setting: string, value: string): void {
  const settings = ports.table(SETTINGS);
  const at = settings.column('setting').indexOf(setting);
  if (at >= 0) settings.write(at + 2, { value });
}
