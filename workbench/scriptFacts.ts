import type { Runtime } from '../emulator/kernel/runtimeContract';

interface Mailed {
  getEmail(): string;
}

/** What only the script's own services tell: asked as the owner would from the script editor. */
export interface ScriptFacts {
  readonly owner: string;
  readonly timeZone: string;
}

export function scriptFacts(runtime: Runtime): ScriptFacts {
  const session = runtime.globals['Session'] as { getEffectiveUser(): Mailed };
  const app = runtime.globals['SpreadsheetApp'] as { getActiveSpreadsheet(): { getSpreadsheetTimeZone(): string } };
  return { owner: session.getEffectiveUser().getEmail(), timeZone: app.getActiveSpreadsheet().getSpreadsheetTimeZone() };
}
