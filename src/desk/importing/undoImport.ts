import { change } from '../command';
import type { Desk } from '../desk';
import { demandErasing } from '../privacy/erasure';
import { allEvents, append, stamped } from '../register/journal';
import { wake } from '../register/ticketStore';
import { finishUndo } from './finishUndo';
import type { Undone } from './importAnswers';
import { madeImport } from './importArguments';
import { importedTickets } from './importedTickets';
import { keepImportOf, keptImports } from './keptImports';

/** Tickets that one call takes back, far within the time of a run. */
const A_CALL = 1_500;

/**
 * Takes an import back, as far as nobody worked on its tickets since: each gets an event of the kind `undone` and loses its rows, and its row of the
 * other table can be imported again. Called until none is to go. What stays is told with the reason.
 */
export const undoImport = change(
  madeImport,
  (desk, { id }): Undone => {
    const { untouched, left } = importedTickets(desk, id);
    const now = untouched.slice(0, A_CALL);
    demandErasing(desk);
    const events = stamped(
      desk,
      now.map(({ ticketNo, sourceKey }) => ({
        ticketNo,
        event: { kind: 'undone', note: '', fields: { freed: sourceKey } },
      })),
    );
    append(desk, events);
    if (events.length > 0) finishUndo(desk, events);
    wake(desk, desk.now);
    const toGo = untouched.length - now.length;
    if (toGo === 0) noteUndone(desk, id, left.length);
    return { undone: now.length, left, toGo };
  },
  undoneBefore,
);

/** The import is told as taken back; of one that somebody worked on, what stays is told as its tickets. */
function noteUndone({ ports }: Desk, id: string, stay: number): void {
  const kept = keptImports(ports.memory.read()).find((one) => one.id === id);
  if (kept) keepImportOf(ports.memory, { ...kept, state: 'undone', tickets: stay, plan: '' });
}

/** What a request took back that was answered before. */
function undoneBefore(desk: Desk, { id }: { readonly id: string }): Undone {
  const own = allEvents(desk).filter(({ kind, requestId: request }) => kind === 'undone' && request === desk.requestId);
  const { untouched, left } = importedTickets(desk, id);
  return { undone: own.length, left, toGo: untouched.length };
}
