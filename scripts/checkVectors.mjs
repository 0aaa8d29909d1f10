/** `npm run check:vectors -- FILE`: holds business-time vectors against the desk's arithmetic; ends with `N passed, M failed`. */
import { importTypeScript } from './importTypeScript.mjs';

const USAGE =
  'usage: npm run check:vectors -- FILE (JSON with a list "vectors", as in test/data/business-time-vectors.json)';
const [file, ...rest] = process.argv.slice(2);

if (file === '--help' || file === '-h') {
  console.log(USAGE);
} else if (file === undefined || rest.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const { checkVectors } = /** @type {typeof import('./checkVectors')} */ (
      await importTypeScript('scripts/checkVectors.ts')
    );
    const { passed, failed, failures } = checkVectors(file);
    for (const { id, expected, found } of failures) console.log(`failed: ${id}: expected ${expected}, found ${found}`);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
