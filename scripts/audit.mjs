/**
 * Lists the licences of what ships to Google and asks the registry for known holes in it; one fails the run. Packages that only build and test
 * are told of and fail nothing. A registry that does not answer such questions is said to have been asked in vain.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from './build/notices.mjs';
import { holesIn, shippedIn } from './knownHoles.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const shipped = shippedIn(readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8')));
for (const name of shipped) {
  const { version, license } = licenceOf(join(root, 'node_modules', name));
  console.log(`ships ${name} ${version} (${license})`);
}
const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 120_000 });
const { shipping, others } = holesIn(stdout, shipped);
if (others === null) console.log('The registry does not say which packages have known holes.');
else for (const line of [...shipping, ...others]) console.log(line);
if (shipping.length > 0) process.exit(1);
