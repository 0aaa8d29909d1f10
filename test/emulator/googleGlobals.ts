import { SERVICES } from '../../emulator/allServices';
import type { ServiceContext } from '../../emulator/kernel/contract';

/** The globals of a script whose tests use them as Google's own declarations describe them. */
export interface GoogleGlobals {
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

/**
 * A service's global as a script sees it, under the type that Google's declarations give it. That the emulated object has no other
 * members than those is held by the list of the members of Google's classes; the compiler cannot know it.
 */
export function googleGlobal<Name extends keyof GoogleGlobals>(
  name: Name,
  context: ServiceContext,
): GoogleGlobals[Name] {
  const service = SERVICES.find(({ globalName }) => globalName === name);
  if (service === undefined) throw new Error(`${name} is not emulated`);
  return service.create(context) as GoogleGlobals[Name];
}

/** Calls a method with whatever is given: what the declarations forbid, a script does all the same. */
export function calledWrongly(object: object, method: string, ...given: readonly unknown[]): unknown {
  const member: unknown = Reflect.get(object, method);
  if (typeof member !== 'function') throw new Error(`${method} is no method here`);
  return Reflect.apply(member, object, given);
}
