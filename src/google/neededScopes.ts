import type { Feature } from '../desk/ports';

const AUTH = 'https://www.googleapis.com/auth/';

const OF_FEATURE: Readonly<Partial<Record<Feature, string>>> = {
  bigquery: 'bigquery',
  chat: 'script.external_request',
  drive: 'drive.file',
  mailThreads: 'gmail.send',
};

/** Features that work in spreadsheets beside the desk's own. */
const REACHING_OUT: readonly Feature[] = ['archive', 'backup', 'customerPage', 'vault'];

/** Scopes without which nothing is set up, by their short names. */
const BASIC_SCOPES = ['script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email', 'forms'];

/** Scopes that the manifest of a build with these features asks for; scripts/build/features.mjs decides, and a test holds the two together. */
export function neededScopes(features: readonly Feature[]): readonly string[] {
  const sheets = REACHING_OUT.some((one) => features.includes(one)) ? 'spreadsheets' : 'spreadsheets.currentonly';
  return [sheets, ...BASIC_SCOPES, ...features.flatMap((one) => OF_FEATURE[one] ?? [])].map((scope) => AUTH + scope);
}
