import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What is held without the tests: an export that only a test imports is either dead or says so with `@internal`. */
const WITHOUT_TESTS = ['--production', '--include', 'files,exports,types'];

/**
 * Looks for dead files, exports and dependencies, in all there is and then in all but the tests; prints what it finds. What counts as used is told
 * in knip.config.mjs.
 * @param {string} root
 * @returns {boolean} whether there is nothing to find
 */
export function isWithoutDeadCode(root) {
  const looks = [[], WITHOUT_TESTS].map((which) =>
    spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/knip/bin/knip.js'),
        '--config',
        'knip.config.mjs',
        '--treat-config-hints-as-errors',
        '--no-progress',
        ...which,
      ],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    ),
  );
  return looks.every(({ status }) => status === 0);
}
