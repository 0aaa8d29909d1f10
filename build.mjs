/**
 * `npm run build`: dist/ is what ships to Google, build/ is the workbench and the emulator. `--only dist` leaves out the latter, `--with chat,…`
 * builds features in.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './scripts/build/build.mjs';
import { featuresNamed } from './scripts/build/features.mjs';
import { BuildRefusal } from './scripts/build/refusal.mjs';

export { build };

const USAGE = 'usage: npm run build [-- --only dist] [--with chat,customerPage,vault]';

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { only, features } = wanted(process.argv.slice(2));
    const startedAt = performance.now();
    const files = await build({ root: import.meta.dirname, only, features });
    const sizes = files.map(({ name, bytes }) => `${name} ${(bytes / 1024).toFixed(0)} KB`).join(', ');
    console.error(`Built ${sizes} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof BuildRefusal ? `Build refused: ${error.message}` : error);
    process.exitCode = 1;
  }
}

/**
 * @param {string[]} args
 * @returns {{ only: 'dist' | 'all', features: readonly import('./scripts/build/features.mjs').Feature[] }}
 */
function wanted(args) {
  const { only, with: named } = flags(args);
  if (only !== undefined && only !== 'dist') throw new BuildRefusal(USAGE);
  return { only: only ?? 'all', features: named === undefined ? [] : featuresNamed(named) };
}

/**
 * @param {string[]} args
 */
function flags(args) {
  try {
    return parseArgs({ args, options: { only: { type: 'string' }, with: { type: 'string' } } }).values;
  } catch (error) {
    if (error instanceof TypeError) throw new BuildRefusal(USAGE);
    throw error;
  }
}
