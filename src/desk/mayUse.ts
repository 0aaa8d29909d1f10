import type { Authorisation } from './setUp/workbookPort';

/** Scopes that parts of the desk do without, by their short names. */
type Scope = 'script.scriptapp' | 'script.send_mail' | 'forms';

/** Whether a person may use what a scope stands for. */
export function mayUse({ missing, isNothingGranted }: Authorisation, scope: Scope): boolean {
  return !isNothingGranted && !missing.some((one) => one.endsWith(`/auth/${scope}`));
}
