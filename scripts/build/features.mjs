import { BuildRefusal } from './refusal.mjs';

const AUTH = 'https://www.googleapis.com/auth/';
const ALL_SHEETS = { [`${AUTH}spreadsheets.currentonly`]: `${AUTH}spreadsheets` };

/** The global that Features.js declares. */
export const FEATURES_GLOBAL = 'loopdeskFeatures';

/** @typedef {Readonly<{ userSymbol: string, serviceId: string, version: string }>} AdvancedService as the manifest names it */

/**
 * What a feature adds to the manifest.
 * @typedef {object} FeatureNeeds
 * @property {Readonly<Record<string, string>>} [inPlaceOf] wider scope by the narrower one that it replaces
 * @property {readonly string[]} [scopes] scopes that come on top
 * @property {Readonly<{ executeAs: string, access: string }>} [webapp]
 * @property {readonly string[]} [urlFetchWhitelist] addresses that the script may fetch, and no others
 * @property {readonly AdvancedService[]} [advancedServices] Google's APIs as globals of the script
 */

/**
 * What can be built in on request, and what it then asks a person for. A build without any asks for the least.
 * @type {Readonly<Record<'archive' | 'backup' | 'bigquery' | 'chat' | 'customerPage' | 'drive' | 'mailThreads' | 'vault', FeatureNeeds>>}
 */
export const FEATURES = {
  archive: { inPlaceOf: ALL_SHEETS },
  backup: { inPlaceOf: ALL_SHEETS },
  bigquery: {
    scopes: [`${AUTH}bigquery`],
    advancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }],
  },
  chat: {
    scopes: [`${AUTH}script.external_request`],
    // developers.google.com/apps-script/manifest/allowlist-url: https, a full host, a path that is not empty.
    urlFetchWhitelist: [
      'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
      'https://oapi.dingtalk.com/robot/send',
      'https://open.feishu.cn/open-apis/bot/v2/hook/',
      'https://open.larksuite.com/open-apis/bot/v2/hook/',
      'https://hooks.slack.com/services/',
      'https://chat.googleapis.com/v1/spaces/',
    ],
  },
  customerPage: {
    inPlaceOf: ALL_SHEETS,
    webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  },
  // Drive's API, since whatever DriveApp does asks for the whole Drive.
  drive: {
    scopes: [`${AUTH}drive.file`],
    advancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
  mailThreads: {
    scopes: [`${AUTH}gmail.send`],
    advancedServices: [{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }],
  },
  vault: { inPlaceOf: ALL_SHEETS },
};

/** Globals that features bring. */
export const ADVANCED_SERVICES = Object.values(FEATURES).flatMap((each) =>
  (each.advancedServices ?? []).map(({ userSymbol }) => userSymbol),
);

/** @typedef {keyof typeof FEATURES} Feature */

/** @type {readonly Feature[]} in the order of the table */
export const FEATURE_NAMES = /** @type {Feature[]} */ (Object.keys(FEATURES));

/**
 * The features that a person named on the command line.
 * @param {string | undefined} given names with commas between them
 * @returns {readonly Feature[]} each once, in the order of the table
 * @throws {BuildRefusal} where one of them does not exist
 */
export function featuresNamed(given) {
  const names = (given ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const strange = names.filter((name) => !FEATURE_NAMES.some((each) => each === name));
  if (strange.length > 0 || names.length === 0)
    throw new BuildRefusal(
      `--with takes ${FEATURE_NAMES.join(', ')}, with commas between them, not ${strange.join(', ') || 'nothing'}`,
    );
  return FEATURE_NAMES.filter((name) => names.includes(name));
}

/**
 * The manifest that these features need: whatever features `manifest` was written for are taken out first.
 * @param {string} manifest text of an appsscript.json
 * @param {readonly Feature[]} features
 * @returns {string}
 */
export function manifestWith(manifest, features) {
  const {
    oauthScopes,
    webapp: _webapp,
    urlFetchWhitelist: _fetched,
    dependencies: _enabled,
    ...rest
  } = /** @type {{ oauthScopes?: string[], webapp?: unknown, urlFetchWhitelist?: string[], dependencies?: unknown } & Record<string, unknown>} */ (
    JSON.parse(manifest)
  );
  const needs = features.map((name) => FEATURES[name]);
  const narrow = withoutFeatures(oauthScopes ?? []);
  /** @type {Readonly<Record<string, string>>} */
  const inPlaceOf = Object.assign({}, ...needs.map((each) => each.inPlaceOf ?? {}));
  const webapp = needs.find((each) => each.webapp)?.webapp;
  const fetched = needs.flatMap((each) => each.urlFetchWhitelist ?? []);
  const enabledAdvancedServices = needs.flatMap((each) => each.advancedServices ?? []);
  const made = {
    ...rest,
    ...(oauthScopes
      ? {
          oauthScopes: [
            ...narrow.map((scope) => inPlaceOf[scope] ?? scope),
            ...needs.flatMap((each) => each.scopes ?? []),
          ],
        }
      : {}),
    ...(enabledAdvancedServices.length > 0 ? { dependencies: { enabledAdvancedServices } } : {}),
    ...(fetched.length > 0 ? { urlFetchWhitelist: fetched } : {}),
    ...(webapp ? { webapp } : {}),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/**
 * @param {readonly string[]} scopes
 */
function withoutFeatures(scopes) {
  const needs = Object.values(FEATURES);
  const added = needs.flatMap((each) => each.scopes ?? []);
  const narrower = new Map(
    needs.flatMap((each) =>
      Object.entries(each.inPlaceOf ?? {}).map(([narrow, wide]) => /** @type {[string, string]} */ ([wide, narrow])),
    ),
  );
  return scopes.filter((scope) => !added.includes(scope)).map((scope) => narrower.get(scope) ?? scope);
}

/**
 * Features.js: one constant that names what is built in. Code.js looks at it when it acts and never while it loads, since Google does not
 * promise in which order files load.
 * @param {readonly Feature[]} features
 */
export function featuresScript(features) {
  return `const ${FEATURES_GLOBAL} = ${JSON.stringify(features)};\n`;
}

/**
 * The features that a Features.js names.
 * @param {string} script
 * @returns {readonly Feature[]}
 * @throws {BuildRefusal} where it is not what `featuresScript` writes
 */
export function featuresIn(script) {
  const [, list] = /^const loopdeskFeatures = (\[[\w", ]*\]);\n$/.exec(script) ?? [];
  const names = list === undefined ? undefined : /** @type {string[]} */ (JSON.parse(list));
  const features = FEATURE_NAMES.filter((name) => names?.includes(name));
  if (features.length !== names?.length)
    throw new BuildRefusal('Features.js names something else than features of scripts/build/features.mjs');
  return features;
}
