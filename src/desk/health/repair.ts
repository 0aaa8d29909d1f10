/** What _Repair the sheets_ does. */
import { findingText } from '../../i18n/findings/findings';
import { recall } from '../memory';
import type { Ports } from '../ports';
import { awaitsUpgrade, SCHEMA } from '../setUp/schema';
import type { SetUpReport } from '../setUp/setUp';
import { upgrade } from '../setUp/upgrade';
import { mend } from './mend';

/** Takes the desk over from an earlier version, where it is of one, and brings everything back to what the log says. */
export function repair(ports: Ports): SetUpReport {
  const upgraded = upgrade(ports);
  const { setUp } = recall(ports.memory);
  // Its backup is not whole yet: the next run goes on, and until then nothing is touched.
  if (upgraded && setUp && awaitsUpgrade(setUp))
    return {
      ...upgraded,
      findings: [findingText(setUp.language, 'awaitsUpgrade', { found: setUp.version, known: SCHEMA }).what],
    };
  const { created, repaired, findings } = mend(ports);
  return {
    created: [...(upgraded?.created ?? []), ...created],
    repaired: [...(upgraded?.repaired ?? []), ...repaired],
    findings,
  };
}
