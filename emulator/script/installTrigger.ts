import { type ClockRule, nextFiring } from '../kernel/clockRule';
import type { ServiceContext } from '../kernel/contract';
import { TRIGGERS_PER_USER } from '../kernel/quotas';
import { addTrigger, allTriggers, type TriggerKind, type TriggerRecord } from '../kernel/triggerBook';
import { createTriggerObject } from './triggerObject';

const HOUR_MS = 60 * 60_000;

const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
const TOO_OFTEN = 'Add-ons may not create time-based triggers to run more frequently than once per hour.';

/**
 * Installs a trigger for the account the run acts as.
 * An add-on may have one of each type per user and document, for the document it runs in, at most hourly
 * (W/concepts/editor-triggers); Google's wording of the first two refusals is unconfirmed.
 */
export function installTrigger(
  context: ServiceContext,
  wanted: {
    readonly handler: string;
    readonly kind: TriggerKind;
    readonly sourceId: string;
    readonly rule: ClockRule | null;
  },
): object {
  const { world, execution, realm } = context;
  return context.call('TriggerBuilder.create', { kind: 'structure' }, () => {
    const mine = allTriggers(world).filter((trigger) => trigger.creator === execution.effectiveUser);
    if (mine.length >= TRIGGERS_PER_USER) throw realm.exception(TOO_MANY);
    if (world.deployment === 'addOn') {
      const { rule } = wanted;
      if (rule && (rule.every === 'minutes' || (rule.every === 'once' && rule.at - world.now() < HOUR_MS)))
        throw realm.exception(TOO_OFTEN);
      if (wanted.kind !== 'clock' && wanted.sourceId !== world.containerId) {
        throw realm.exception('The Add-on attempted an action that is not permitted.');
      }
      if (mine.some((trigger) => trigger.kind === wanted.kind)) {
        throw realm.exception(
          'The Add-on has created too many triggers of this type in this document for this Google user account.',
        );
      }
    }
    const record: TriggerRecord = {
      id: triggerId(context),
      handler: wanted.handler,
      creator: execution.effectiveUser,
      kind: wanted.kind,
      sourceId: wanted.sourceId,
      rule: wanted.rule,
      nextAt: wanted.rule ? nextFiring(wanted.rule, world.now(), true, execution.startedAt) : null,
    };
    addTrigger(world, record);
    return createTriggerObject(context, record);
  });
}

/** Google's trigger ids are long numbers as text. */
function triggerId(context: ServiceContext): string {
  let id = '';
  while (id.length < 19) id += String(Math.floor(context.world.random() * 9) + 1);
  return id;
}
