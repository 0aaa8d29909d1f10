/** `npm run test:zones`: the tests that need nothing built, once in each of three time zones of the machine. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const failed = ['UTC', 'America/Santiago', 'Asia/Kolkata'].filter((zone) => {
  console.log(`TZ=${zone}`);
  const args = [
    join(root, 'node_modules/jest/bin/jest.js'),
    // In front: what follows a list of jest's is taken for one more of that list.
    ...process.argv.slice(2),
    '--selectProjects',
    'fast',
    '--reporters',
    'summary',
  ];
  return (
    spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TZ: zone },
    }).status !== 0
  );
});
console.log(
  failed.length === 0 ? 'The tests pass in all three zones.' : `The tests fail under TZ=${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
