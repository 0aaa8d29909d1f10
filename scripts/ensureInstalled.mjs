/** Runs `npm ci` where node_modules does not hold what the lock file names, so that every command works on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Versions by folder. npm writes the hidden lock file at the end of an installation, so a broken one leaves none; packages for
 * other machines (optional) are in the lock but not in node_modules.
 * @param {string} file
 * @returns {Map<string, string> | undefined}
 */
function lockedVersions(file) {
  try {
    const { packages } =
      /** @type {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} */ (
        JSON.parse(readFileSync(join(root, file), 'utf8'))
      );
    return new Map(
      Object.entries(packages).flatMap(([folder, { version, optional }]) =>
        folder !== '' && version && !optional ? [[folder, version]] : [],
      ),
    );
  } catch {
    return undefined;
  }
}

const wanted = lockedVersions('package-lock.json') ?? new Map();
const installed = lockedVersions('node_modules/.package-lock.json');

if (!installed || [...wanted].some(([folder, version]) => installed.get(folder) !== version)) {
  console.error('Installing the dependencies (npm ci) …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`npm ci failed${error ? `: ${error.message}` : ''}; run it by hand to see why.`);
    process.exit(1);
  }
}
