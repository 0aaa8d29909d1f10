import type { Difference } from '../kernel/difference';

const REFERENCE = 'https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app';

export const FETCH_DIFFERENCES: readonly Difference[] = [
  {
    id: 'fetch-nothing-leaves',
    about: 'UrlFetchApp.fetch',
    emulator:
      'No request leaves the machine: it is recorded and answered from the answers given beforehand, else with 200 and {}.',
    google: 'Makes the request from its own network.',
    source: REFERENCE,
    confirmed: true,
  },
  {
    id: 'fetch-payload-with-get',
    about: 'UrlFetchApp.fetch',
    emulator: 'A payload with the method get is refused ("Attribute provided with invalid value: payload").',
    google: '"Certain HTTP methods (for example, GET) do not accept a payload"; what then happens is not documented.',
    source: REFERENCE,
    confirmed: false,
  },
  {
    id: 'fetch-unknown-option',
    about: 'UrlFetchApp.fetch',
    emulator: 'Refuses an option that the reference does not name ("Invalid argument: body").',
    google: 'Is believed to ignore it.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'fetch-header-limits',
    about: 'UrlFetchApp.fetch',
    emulator:
      'More than 100 headers or one of more than 8 KB: "Limit Exceeded: URLFetch Header Count." / "… Header Size."',
    google: 'Has these limits; the wording is not documented.',
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    confirmed: false,
  },
  {
    id: 'fetch-redirects-and-timeouts',
    about: 'UrlFetchApp.fetch',
    emulator: 'followRedirects, validateHttpsCertificates and timeoutSeconds are accepted and change nothing.',
    google: 'Follows redirects, checks certificates and gives up after timeoutSeconds.',
    source: REFERENCE,
    confirmed: true,
  },
  {
    id: 'fetch-allowlist-message',
    about: 'urlFetchWhitelist',
    emulator: 'An address outside the list in appsscript.json is refused in every deployment; the wording is our own.',
    google: 'Required for versioned deployments, optional for test deployments; the wording is not documented.',
    source: 'https://developers.google.com/apps-script/manifest/allowlist-url',
    confirmed: false,
  },
];
