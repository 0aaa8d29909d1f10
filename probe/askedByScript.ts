import type { Json, Question } from './question';

/** A question that the script answers by itself. */
export interface AskedByScript extends Question {
  /** @throws anything: what it says is then the answer */
  ask(site: Site): Json;
}

/** What a question may work on; everything on it is taken away again. */
export interface Site {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** An empty tab of the question's own. */
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
  /** A form of this name. A script cannot delete it, so all questions share it. */
  form(): GoogleAppsScript.Forms.Form;
}

/** `{ took }` with what `act` gave, or `{ refused }` with the words of the refusal; writes count as done once they are flushed. */
export function outcome(act: () => unknown): Json {
  try {
    const given = act();
    SpreadsheetApp.flush();
    return { took: plain(given) };
  } catch (error) {
    return { refused: wordsOf(error) };
  }
}

/** Outcomes by name. */
export function outcomes(acts: Readonly<Record<string, () => unknown>>): Json {
  return Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, outcome(act)]));
}

/** A value as JSON: dates as `{ date }` with an ISO instant, objects of services as what they are. */
export function plain(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return { date: value.toISOString() };
  if (Array.isArray(value)) return value.map(plain);
  return typeof value;
}

/** Whether an object of a service has a method; the emulator throws where one does not exist. */
export function hasMember(holder: object, name: string): boolean {
  try {
    return typeof (Reflect.get(holder, name) as unknown) === 'function';
  } catch {
    return false;
  }
}

/** The message of whatever was thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
