import type { ServiceContext } from '../kernel/contract';
import { showDialog, takeAnswer, type UiAnswer } from './uiState';

const FIRST_BUTTON: Readonly<Record<string, string>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

/** Whether somebody's screen shows the file while the script runs: a person's click or editor run, or the trigger of what they do. */
export function hasScreen({ world, execution }: ServiceContext): boolean {
  if (world.containerId === null) return false;
  return execution.trigger !== 'webApp' && execution.trigger !== 'installable';
}

/** Lets go of the locks that an execution holds: none survives the suspension of an alert (G/reference/base/ui, G/reference/base/browser). */
function dropLocks({ world, execution }: ServiceContext): void {
  const { holders } = world.part<{ holders: Record<string, number> }>('locks', () => ({ holders: {} }));
  for (const [name, holder] of Object.entries(holders)) if (holder === execution.id) delete holders[name];
}

/**
 * Shows the person at the screen a question and gives what was prepared as their answer, by default the first button.
 * @param buttons name of a ButtonSet
 */
export function askPerson(
  context: ServiceContext,
  method: string,
  { title, text, buttons }: { readonly title: string; readonly text: string; readonly buttons: string },
): UiAnswer {
  const { world, execution } = context;
  const mail = execution.activeUser || execution.effectiveUser;
  context.requireAuth('FULL', method);
  return context.call(method, { kind: 'read', cells: 0 }, () => {
    dropLocks(context);
    showDialog(world, mail, { kind: 'alert', title, html: text, width: 0, height: 0 });
    return takeAnswer(world, mail) ?? { button: FIRST_BUTTON[buttons] ?? 'OK', text: '' };
  });
}
