import type { World } from '../kernel/contract';

export interface Manifest {
  readonly oauthScopes: readonly string[];
  /** Ids of the advanced services that are switched on. */
  readonly advancedServices: readonly string[];
  /** Absent when the project has no web app. */
  readonly webApp: { readonly executeAs: string; readonly access: string } | null;
}

interface ManifestFile {
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly serviceId?: string }[] };
  readonly webapp?: { readonly executeAs?: string; readonly access?: string };
}

/** What the kernel needs to know of appsscript.json; a project without one asks for no scopes. */
export function manifestOf(world: Pick<World, 'files'>): Manifest {
  const text = world.files['appsscript.json'];
  const file = (text === undefined ? {} : JSON.parse(text)) as ManifestFile;
  return {
    oauthScopes: file.oauthScopes ?? [],
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map(({ serviceId = '' }) => serviceId),
    webApp: file.webapp
      ? { executeAs: file.webapp.executeAs ?? 'USER_DEPLOYING', access: file.webapp.access ?? 'MYSELF' }
      : null,
  };
}
