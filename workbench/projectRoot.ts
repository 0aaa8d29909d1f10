import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, seen from build/, whence the bundled workbench runs, as from workbench/, whence tests run. */
export const PROJECT_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
