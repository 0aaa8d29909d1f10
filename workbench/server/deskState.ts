import type { Dialog } from '../../emulator/kernel/views';
import type { Desk } from './desk';
import { hiddenRuns } from './hiddenRuns';
import type { DeskState, DialogHead } from './wire';

/** What the page asks for after every change, as `mail` sees it. */
export function deskState(desk: Desk, mail: string): DeskState {
  const runtime = desk.runtime();
  const accounts = desk.accounts();
  const executions = runtime.executions();
  return {
    revision: desk.revision(),
    now: runtime.now(),
    timeZone: desk.timeZone(),
    nextTriggerAt: runtime.nextTriggerAt(),
    owner: accounts[0]?.mail ?? '',
    accounts,
    tabs: runtime.tabs().map(({ hiddenRows, ...tab }) => ({ ...tab, hiddenRuns: hiddenRuns(hiddenRows) })),
    dialogs: runtime.dialogs(mail).map(dialogHead),
    mails: runtime.mails().length,
    fetches: runtime.fetches().length,
    executions: executions.length,
    language: desk.language(),
    isUntouched: desk.isUntouched(),
    hasTour: desk.tour !== null,
    failures: executions.filter((execution) => execution.status !== 'completed').length,
  };
}

function dialogHead(dialog: Dialog, index: number): DialogHead {
  const isPage = dialog.kind === 'sidebar' || dialog.kind === 'modal' || dialog.kind === 'modeless';
  const { kind, title, width, height } = dialog;
  return { kind, title, width, height, index, text: isPage ? '' : dialog.html };
}
