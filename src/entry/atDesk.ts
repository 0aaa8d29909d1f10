/** Opening the desk for one run: which spreadsheet, under which lock, and the lock released with everything written. */
import type { Ports } from '../desk/ports';
import { Refusal } from '../domain/refusal';
import { googlePorts } from '../google/googlePorts';

/** How long a person waits for somebody else's command before being told that the desk is busy. */
const PATIENCE_MS = 8_000;
/** A tick rather comes again than waits. */
const TICK_PATIENCE_MS = 1_000;

/** The ports of the spreadsheet that holds the script. */
export function portsHere(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (spreadsheet === null) throw new Refusal('NO_DOCUMENT');
  return googlePorts(spreadsheet);
}

/**
 * Acts on the desk while nobody else does. What was written is applied before others may go on.
 * @throws {Refusal} DESK_BUSY where somebody else has the desk for longer than a person should wait
 */
export function locked<T>(act: (ports: Ports) => T): T {
  const answer = whenFree(PATIENCE_MS, act);
  if (answer === null) throw new Refusal('DESK_BUSY');
  return answer.value;
}

/** As `locked`, for a trigger: null where the desk is not free, since the next run will do the work. */
export function ifFree<T>(act: (ports: Ports) => T): { readonly value: T } | null {
  return whenFree(TICK_PATIENCE_MS, act);
}

function whenFree<T>(patienceMs: number, act: (ports: Ports) => T): { readonly value: T } | null {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) throw new Refusal('NO_DOCUMENT');
  if (!lock.tryLock(patienceMs)) return null;
  const ports = portsHere();
  const value = act(ports);
  lock.releaseLock();
  return { value };
}
