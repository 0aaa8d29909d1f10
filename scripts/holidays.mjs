/** `node scripts/holidays.mjs`: writes the public holidays that ship with the desk from the pinned package chinese-days. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainlandChinaSource } from './holidays/mainlandChina.mjs';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'src/holidays/mainlandChina.ts'), mainlandChinaSource(root));
