import type { Feature } from '../desk/ports';

/** Declared by Features.js, which the build writes beside the code; a bundle without that file has no features. */
declare const loopdeskFeatures: readonly Feature[] | undefined;

/** What is built in on request. Not to be asked while loading: Google does not promise in which order files load. */
export function builtFeatures(): readonly Feature[] {
  return typeof loopdeskFeatures === 'undefined' ? [] : loopdeskFeatures;
}
