import type { World } from '../kernel/contract';

/** Whether `url` is `prefix` or lies under it; a leading `*.` in the host stands for any subdomain, paths compare case by case. */
function isUnder(url: URL, prefix: string): boolean {
  const allowed = new URL(prefix.replace('://*.', '://any.'));
  if (url.protocol !== allowed.protocol) return false;
  const wild = prefix.includes('://*.');
  const hostFits = wild ? url.host.endsWith(allowed.host.replace(/^any/, '')) : url.host === allowed.host;
  const path = allowed.pathname;
  const rest = url.pathname.slice(path.length);
  return hostFits && url.pathname.startsWith(path) && (rest === '' || path.endsWith('/') || rest.startsWith('/'));
}

/**
 * Whether the manifest lets the script fetch this address.
 * Source: https://developers.google.com/apps-script/manifest/allowlist-url
 * @returns true for every address where the manifest has no `urlFetchWhitelist`
 */
export function isAllowed(world: World, url: URL): boolean {
  const manifest = JSON.parse(world.files['appsscript.json'] ?? '{}') as {
    readonly urlFetchWhitelist?: readonly string[];
  };
  const { urlFetchWhitelist } = manifest;
  return urlFetchWhitelist === undefined || urlFetchWhitelist.some((prefix) => isUnder(url, prefix));
}
