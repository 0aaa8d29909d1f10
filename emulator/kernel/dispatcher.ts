import { createUser } from '../session/user';
import { clockEvent } from './clockEvent';
import { type ClockRule, nextFiring } from './clockRule';
import type { AuthMode, HandEvent, ServiceContext } from './contract';
import type { Executor } from './executor';
import { faultPlan } from './faultPlan';
import type { KernelWorld } from './kernelWorld';
import { allTriggers, type TriggerKind, type TriggerRecord } from './triggerBook';

/** Fires triggers; a script's error stays in its execution record, since nobody is there to see it thrown. */
export interface Dispatcher {
  /** Moves the clock, running due time-driven triggers on the way in order of their time. */
  advanceTo(target: number): void;
  nextTriggerAt(): number | null;
  /** Fires what a person's act set off. @param mail '' for a respondent nobody knows */
  fire(events: readonly HandEvent[], mail: string): void;
  /** Fires the simple onInstall of an add-on. */
  fireInstall(mail: string): void;
}

const SIMPLE: Partial<Readonly<Record<HandEvent['kind'], string>>> = { open: 'onOpen', edit: 'onEdit' };

interface AddOnState {
  /** Whether the add-on is enabled in the document: then simple triggers run LIMITED, before only onOpen runs, in NONE. */
  enabled: boolean;
}

/** Whether an add-on is enabled in the container (W/concepts/addon-authorization); always so for other deployments. */
export function addOnState(kernel: KernelWorld): AddOnState {
  return kernel.world.part<AddOnState>('addOn', () => ({ enabled: true }));
}

export function createDispatcher(
  kernel: KernelWorld,
  executor: Executor,
  hasFunction: (name: string) => boolean,
): Dispatcher {
  const { world, state } = kernel;
  const quietly = (act: () => unknown): void => {
    try {
      act();
    } catch {
      // In the execution record already.
    }
  };
  const eventOf = (
    context: ServiceContext,
    event: HandEvent,
    mode: AuthMode,
    mail: string,
    triggerUid: string | null,
  ): Record<string, unknown> => {
    const script = context.service('ScriptApp') as { AuthMode: Record<string, unknown> };
    const special = event.event(context);
    return context.realm.object({
      authMode: script.AuthMode[mode],
      // Without authorisation the file is out of reach (W/concepts/addon-authorization); that the members are missing is unconfirmed.
      ...(event.kind === 'formSubmit' || mode === 'NONE'
        ? {}
        : { source: fileOf(context, event.fileId), user: createUser(context, mail) }),
      ...(triggerUid === null ? {} : { triggerUid }),
      ...special,
    });
  };
  /** Google tells a consumer account's script who is at the keyboard only where that is the script's own user. */
  const shownMail = (mail: string, effectiveUser: string): string =>
    world.account === 'workspace' || mail === effectiveUser ? mail : '';

  const fireSimple = (event: HandEvent, mail: string): void => {
    const handler = SIMPLE[event.kind];
    if (!handler || event.fileId !== world.containerId || !hasFunction(handler)) return;
    const enabled = world.deployment !== 'addOn' || addOnState(kernel).enabled;
    if (!enabled && event.kind !== 'open') return;
    const authMode = enabled ? 'LIMITED' : 'NONE';
    const shown = shownMail(mail, world.owner);
    quietly(() =>
      executor.execute({
        entryPoint: handler,
        trigger: 'simple',
        authMode,
        effectiveUser: mail,
        activeUser: shown,
        parameters: (context) => [eventOf(context, event, authMode, shown, null)],
      }),
    );
  };
  const fireInstallable = (trigger: TriggerRecord, event: HandEvent, mail: string): void => {
    const shown = shownMail(mail, trigger.creator);
    quietly(() =>
      executor.execute({
        entryPoint: trigger.handler,
        trigger: 'installable',
        authMode: 'FULL',
        effectiveUser: trigger.creator,
        activeUser: shown,
        parameters: (context) => [eventOf(context, event, 'FULL', shown, trigger.id)],
      }),
    );
  };
  const fireClock = (trigger: TriggerRecord, dueAt: number): void => {
    trigger.nextAt = trigger.rule ? nextFiring(trigger.rule, dueAt, false) : null;
    quietly(() =>
      executor.execute({
        entryPoint: trigger.handler,
        trigger: 'installable',
        authMode: 'FULL',
        effectiveUser: trigger.creator,
        activeUser: '',
        notBefore: dueAt,
        parameters: (context) => [clockEvent(context, trigger.id, dueAt)],
      }),
    );
  };
  const nextDue = (): { trigger: TriggerRecord; at: number } | null => {
    let found: { trigger: TriggerRecord; at: number } | null = null;
    for (const trigger of allTriggers(world)) {
      if (trigger.nextAt !== null && (found === null || trigger.nextAt < found.at))
        found = { trigger, at: trigger.nextAt };
    }
    return found;
  };
  return {
    nextTriggerAt: () => nextDue()?.at ?? null,
    advanceTo: (target) => {
      for (let due = nextDue(); due !== null && due.at <= target; due = nextDue()) {
        const { clockStoppedUntil } = faultPlan(world);
        if (due.at < clockStoppedUntil) {
          due.trigger.nextAt = afterStop(due.trigger.rule, due.at, clockStoppedUntil);
          continue;
        }
        state.clock = Math.max(state.clock, due.at);
        fireClock(due.trigger, due.at);
      }
      state.clock = Math.max(state.clock, target);
    },
    fire: (events, mail) => {
      for (const event of events) {
        fireSimple(event, mail);
        const kind: TriggerKind = event.kind;
        const hearing = allTriggers(world).filter(
          (trigger) => trigger.kind === kind && trigger.sourceId === event.fileId,
        );
        for (const trigger of hearing) fireInstallable(trigger, event, mail);
      }
    },
    fireInstall: (mail) => {
      addOnState(kernel).enabled = true;
      if (!hasFunction('onInstall')) return;
      const event: HandEvent = { kind: 'open', fileId: world.containerId ?? '', event: () => ({}) };
      quietly(() =>
        executor.execute({
          entryPoint: 'onInstall',
          trigger: 'menu',
          authMode: 'FULL',
          effectiveUser: mail,
          activeUser: mail,
          parameters: (context) => [eventOf(context, event, 'FULL', mail, null)],
        }),
      );
    },
  };
}

/** When a trigger fires that was due while time-driven triggers stood still. */
function afterStop(rule: ClockRule | null, dueAt: number, until: number): number {
  let at: number | null = dueAt;
  while (rule && at !== null && at < until) at = nextFiring(rule, at, false);
  return at !== null && at >= until ? at : until;
}

function fileOf(context: ServiceContext, fileId: string): unknown {
  const app = context.service('SpreadsheetApp') as { getActiveSpreadsheet(): unknown; openById(id: string): unknown };
  return fileId === context.world.containerId ? app.getActiveSpreadsheet() : app.openById(fileId);
}
