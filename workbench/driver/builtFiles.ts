import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_NAMES, featuresScript, manifestWith } from '../../scripts/build/features.mjs';
import { PROJECT_ROOT } from '../projectRoot';

/** What can be built in on request. */
export type Feature = 'archive' | 'backup' | 'bigquery' | 'chat' | 'customerPage' | 'drive' | 'mailThreads' | 'vault';

/** Every feature. */
export const ALL_FEATURES: readonly Feature[] = FEATURE_NAMES;

/**
 * The files of dist/ as they are pushed to Google when these features are built in, whatever the last build had: two files tell of it.
 * @param features none when left out
 * @throws Error where nothing is built yet
 */
export function builtFiles(features: readonly Feature[] = []): Readonly<Record<string, string>> {
  const folder = join(PROJECT_ROOT, 'dist');
  if (!existsSync(join(folder, 'Code.js')))
    throw new Error(`There is no ${join('dist', 'Code.js')}: run "npm run build" first.`);
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return {
    ...files,
    'Features.js': featuresScript(features),
    'appsscript.json': manifestWith(files['appsscript.json'] ?? '{}', features),
  };
}
