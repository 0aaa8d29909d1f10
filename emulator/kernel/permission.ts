import type { AuthMode } from './contract';

const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/** Scopes that Google names in its refusal, by the class of the method refused. */
const SCOPES: Readonly<Record<string, string>> = {
  MailApp: `${SCOPE_BASE}script.send_mail`,
  UrlFetchApp: `${SCOPE_BASE}script.external_request`,
  ScriptApp: `${SCOPE_BASE}script.scriptapp`,
  FormApp: `${SCOPE_BASE}forms`,
  SpreadsheetApp: `${SCOPE_BASE}spreadsheets`,
  Ui: `${SCOPE_BASE}script.container.ui`,
  Session: `${SCOPE_BASE}userinfo.email`,
};

const RANK: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** Whether an execution in mode `given` may use what needs `needed`. */
export function allows(given: AuthMode, needed: AuthMode): boolean {
  return RANK[given] >= RANK[needed];
}

/** Google's refusal of a service that the auth mode does not allow. */
export function permissionMessage(method: string): string {
  const scope = SCOPES[method.split('.')[0] ?? ''];
  return `You do not have permission to call ${method}${scope ? `. Required permissions: ${scope}` : ''}`;
}
