/**
 * Another process taken up on a desk at work. Tickets that are there keep the clocks, priorities and ladder they began with, until somebody
 * puts the open ones under what is in force; what people wrote into the sheets that tell the process is set aside, and no number is given
 * a second time.
 */
import { Refusal } from '../../domain/refusal';
import { formerTitle } from '../../i18n/dialogs/packSwitch';
import type { Pack } from '../../packs/pack';
import { CATEGORIES } from '../../sheets/categories';
import { LADDER } from '../../sheets/ladder';
import { MATRIX } from '../../sheets/matrix';
import { SOLUTIONS } from '../../sheets/solutions';
import { TARGETS } from '../../sheets/targets';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { Progress } from '../progress';
import type { DeskConfig } from '../rules/config';
import { ladderInForce } from '../rules/config';
import { signedPolicies } from '../rules/policies';
import { refreshConfig } from '../rules/refreshConfig';

/** The sheets that a process fills. */
export const PROCESS_SHEETS = [MATRIX, CATEGORIES, TARGETS, LADDER, SOLUTIONS] as const;

/**
 * Whether the desk can change its process now.
 * @throws {Refusal} PACK_CONFIG_FAULTY while a sheet of the configuration does not hold: the new process could not be read off it either
 */
export function demandSwitchable(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const [first] = refreshConfig(ports, state, config);
  if (first) throw new Refusal('PACK_CONFIG_FAULTY', { fault: first.what });
}

/** Copies what people wrote into the sheets of the process, and empties them. Cut off in between, it does the same again. */
export function setProcessAside(ports: Ports, former: SetUpState): readonly string[] {
  const kept = ports.workbook.setAside(
    PROCESS_SHEETS.map(({ id }) => id),
    (title) => formerTitle(former.language, title),
  );
  for (const sheet of PROCESS_SHEETS) ports.table(sheet).replace([]);
  return kept;
}

/** The configuration for the new process to be read into: each policy says whose it is, and the ladder of before stays for its tickets. */
export function configForSwitch(config: DeskConfig, former: Pack): DeskConfig {
  const { ladder: _, categories: __, solutions: ___, ...rest } = config;
  return {
    ...rest,
    policies: signedPolicies(config, former.id),
    formerLadders: { ...config.formerLadders, [former.id]: ladderInForce(former, config) },
  };
}

/** The counter under the new numbering: it goes on where periods are alike, and is counted anew from the tickets where they are not. */
export function progressForSwitch(progress: Progress, former: Pack, next: Pack): Progress {
  return former.numbering.period === next.numbering.period ? progress : { ...progress, period: '', count: 0 };
}

/** Whether the survey that was asked so far asks something else. */
export function asksOtherwise(former: Pack, next: Pack): boolean {
  return JSON.stringify(former.survey) !== JSON.stringify(next.survey);
}
