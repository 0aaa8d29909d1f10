import type { AuthMode } from './contract';

const SCOPE_BASE = 'https://www.googleapis.com/auth/';

/** Scopes that Google names in its refusal, by the class of the method refused. */
const SCOPES: Readonly<Record<string, string>> = {
  BigQuery: `${SCOPE_BASE}bigquery`,
  Drive: `${SCOPE_BASE}drive.file`,
  Gmail: `${SCOPE_BASE}gmail.send`,
  GmailApp: 'https://mail.google.com/',
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

/** What needs the whole scope of its class; the rest of SpreadsheetApp, ScriptApp and Session is content with a narrower one, or with none. */
const NEEDS_ITS_SCOPE =
  /^(?:BigQuery|Drive|Gmail|GmailApp|MailApp|UrlFetchApp|FormApp|Ui)\.|^SpreadsheetApp\.(?:openById|openByUrl|create)$/;

/**
 * Whether a manifest that lists its scopes leaves out the one that a method needs; without such a list Google finds the scopes by itself.
 * Source: https://developers.google.com/apps-script/concepts/scopes
 */
export function lacksScope(scopes: readonly string[], method: string): boolean {
  const scope = SCOPES[method.split('.')[0] ?? ''];
  return scopes.length > 0 && scope !== undefined && NEEDS_ITS_SCOPE.test(method) && !scopes.includes(scope);
}

/**
 * Whether one of these scopes, which a person has not granted, is the one that a method needs. A manifest asks for one of the two that open the file.
 * Source: https://developers.google.com/apps-script/concepts/scopes#handle-granular
 */
export function needsOneOf(refused: readonly string[], method: string): boolean {
  const scope = SCOPES[method.split('.')[0] ?? ''];
  return scope !== undefined && (refused.includes(scope) || refused.includes(`${scope}.currentonly`));
}

/** Google's refusal of a service that the auth mode does not allow. */
export function permissionMessage(method: string): string {
  const scope = SCOPES[method.split('.')[0] ?? ''];
  return `You do not have permission to call ${method}${scope ? `. Required permissions: ${scope}` : ''}`;
}
