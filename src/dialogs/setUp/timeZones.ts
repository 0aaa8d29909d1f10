/** Time zones to choose from. */

/** Names of the zones the browser knows; empty where it does not list them. */
export function timeZones(): readonly string[] {
  const listing = Intl as { readonly supportedValuesOf?: (key: 'timeZone') => string[] };
  return listing.supportedValuesOf?.('timeZone') ?? [];
}
