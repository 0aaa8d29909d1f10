import { GOOGLE_SAMPLES } from './googleSamples';
import { OTHER_REPOSITORIES } from './otherRepositories';
import type { PublicScript } from './publicScript';

/** Every script that was run, in the order of docs/public-scripts.md. */
export const PUBLIC_SCRIPTS: readonly PublicScript[] = [...GOOGLE_SAMPLES, ...OTHER_REPOSITORIES];
