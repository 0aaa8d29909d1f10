/** `npm run build`: dist/ is what ships to Google, build/ is the workbench and the emulator. `--only dist` leaves out the latter. */
import { pathToFileURL } from 'node:url';
import { build } from './scripts/build/build.mjs';
import { BuildRefusal } from './scripts/build/refusal.mjs';

export { build };

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const [flag, value, ...rest] = process.argv.slice(2);
    if (rest.length > 0 || (flag !== undefined && (flag !== '--only' || value !== 'dist'))) {
      throw new BuildRefusal('usage: npm run build [-- --only dist]');
    }
    const startedAt = performance.now();
    const files = await build({ root: import.meta.dirname, only: flag ? 'dist' : 'all' });
    const sizes = files.map(({ name, bytes }) => `${name} ${(bytes / 1024).toFixed(0)} KB`).join(', ');
    console.error(`Built ${sizes} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof BuildRefusal ? `Build refused: ${error.message}` : error);
    process.exitCode = 1;
  }
}
