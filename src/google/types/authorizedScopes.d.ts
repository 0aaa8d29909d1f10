/** Came with single consents: https://developers.google.com/apps-script/reference/script/authorization-info#getauthorizedscopes */
declare namespace GoogleAppsScript.Script {
  interface AuthorizationInfo {
    getAuthorizedScopes(): string[] | null;
  }
}
