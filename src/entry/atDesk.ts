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
  const lock = lockWithin(PATIENCE_MS);
  if (lock === null) throw new Refusal('DESK_BUSY');
  const value = act(portsHere());
  lock.releaseLock();
  return value;
}

/**
 * As `locked`, for a run that ends right after: Google releases its lock with it, which saves the call.
 * @throws {Refusal} DESK_BUSY
 */
export function lockedToEnd<T>(act: (ports: Ports) => T): T {
  if (lockWithin(PATIENCE_MS) === null) throw new Refusal('DESK_BUSY');
  return act(portsHere());
}

/**
 * As `locked`, for a trigger, whose next run can do the work.
 * @returns null where the desk is not free or `act` found nothing to do; in the latter case the run ends, and its lock with it
 */
export function ifFree<T>(act: (ports: Ports) => T | null): T | null {
  const lock = lockWithin(TICK_PATIENCE_MS);
  if (lock === null) {
    console.log('the desk is busy, the next run does the work');
    return null;
  }
  const value = act(portsHere());
  if (value !== null) lock.releaseLock();
  return value;
}

function lockWithin(patienceMs: number): GoogleAppsScript.Lock.Lock | null {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) throw new Refusal('NO_DOCUMENT');
  return lock.tryLock(patienceMs) ? lock : null;
}
