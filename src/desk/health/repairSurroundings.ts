/** Mending what is around a desk, as far as the person who repairs may. */
import { packOf } from '../../packs/packs';
import { SETTINGS } from '../../sheets/settings';
import { mayUse } from '../mayUse';
import type { Memory, SetUpState } from '../memory';
import { remember } from '../memory';
import type { Ports } from '../ports';
import { surveyFormFor } from '../surveys/surveyFormFor';

export interface SurroundingsMended {
  /** As it was, or with a new survey form. */
  readonly setUp: SetUpState;
  readonly created: readonly string[];
  readonly repaired: readonly string[];
}

/**
 * Makes timers and survey form anew where they are gone, for the person whose desk it is; takes away those of anybody else, whose timers do
 * the desk's work a second time. Permissions can only be granted by hand: what needs one that is not is left as it is.
 */
export function repairSurroundings(ports: Ports, setUp: SetUpState, { otherOwner }: Memory): SurroundingsMended {
  // A timer runs, as an account that Google does not name: it is there, and anything else is for people.
  if (ports.me() === '') return { setUp, created: [], repaired: [] };
  if (otherOwner !== '') remember(ports.memory, { otherOwner: '' });
  const granted = ports.workbook.authorisation();
  const mayTime = mayUse(granted, 'script.scriptapp');
  if (ports.me() !== setUp.owner) return { setUp, created: [], repaired: mayTime ? ports.workbook.dropTriggers() : [] };
  const { created, repaired } = mayTime ? timersFor(ports, setUp) : { created: [], repaired: [] };
  if (!mayUse(granted, 'forms')) return { setUp, created, repaired };
  const { made, ...survey } = surveyFormFor(ports, setUp, packOf(setUp.pack), setUp.language);
  if (survey.surveyForm === setUp.surveyForm) return { setUp, created, repaired };
  writeSetting(ports, 'surveyForm', survey.surveyForm.publishedUrl);
  return { setUp: { ...setUp, ...survey }, created: [...created, ...made], repaired };
}

function timersFor(ports: Ports, { deployment }: SetUpState): Omit<SurroundingsMended, 'setUp'> {
  const before = ports.workbook.ownTriggers().length;
  const created = ports.workbook.ensureTriggers(deployment);
  return { created, repaired: before + created.length > ports.workbook.ownTriggers().length ? ['tick'] : [] };
}

function writeSetting(ports: Ports, setting: string, value: string): void {
  const settings = ports.table(SETTINGS);
  const at = settings.column('setting').indexOf(setting);
  if (at >= 0) settings.write(at + 2, { value });
}
