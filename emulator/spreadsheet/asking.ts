import type { ServiceContext } from '../kernel/contract';
import { answersThemselves, leaveOpen, showDialog, takeAnswer, type UiAnswer } from './uiState';

/** The buttons of a ButtonSet, the one that says yes first. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What a script asks. */
interface Asked {
  readonly title: string;
  readonly text: string;
  /** Name of a ButtonSet. */
  readonly buttons: string;
  /** Whether there is a line to be filled in. */
  readonly wantsText: boolean;
}

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
 * Shows the person at the screen a question and gives what was prepared as their answer, else the first button; where they answer themselves, the run
 * is left at a question that has a choice.
 */
export function askPerson(
  context: ServiceContext,
  method: string,
  { title, text, buttons, wantsText }: Asked,
): UiAnswer {
  const { world, execution } = context;
  const mail = execution.activeUser || execution.effectiveUser;
  context.requireAuth('FULL', method);
  return context.call(method, { kind: 'read', cells: 0 }, () => {
    dropLocks(context);
    const prepared = takeAnswer(world, mail);
    const [first = 'OK', ...others] = BUTTONS[buttons] ?? [];
    if ((others.length > 0 || wantsText) && answersThemselves(world, mail)) {
      if (prepared !== undefined) return prepared;
      leaveOpen(world, mail, { title, text, buttons: [first, ...others], wantsText });
      return context.leave();
    }
    showDialog(world, mail, { kind: 'alert', title, html: text, width: 0, height: 0 });
    return prepared ?? { button: first, text: '' };
  });
}
