/** `node scripts/deskDocs.mjs`: writes docs/scale.md, docs/sheets.md, docs/steps.md, docs/api.md, docs/troubleshooting.md in both languages and the pages of docs/packs from what the desk's code declares. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './importTypeScript.mjs';

const root = join(import.meta.dirname, '..');
const { scaleDoc, sheetsDoc, stepsDoc, apiDoc, deskSource, messagesDoc, packDocs } =
  /** @type {typeof import('./deskDocs')} */ (await importTypeScript('scripts/deskDocs.ts'));
mkdirSync(join(root, 'docs/packs'), { recursive: true });
writeFileSync(join(root, 'docs/sheets.md'), sheetsDoc());
writeFileSync(join(root, 'docs/scale.md'), scaleDoc());
writeFileSync(join(root, 'docs/steps.md'), stepsDoc());
writeFileSync(join(root, 'docs/troubleshooting.md'), messagesDoc('en'));
writeFileSync(join(root, 'docs/troubleshooting.zh-CN.md'), messagesDoc('zh-CN'));
writeFileSync(join(root, 'docs/api.md'), apiDoc(deskSource(root)));
for (const [path, page] of Object.entries(packDocs())) writeFileSync(join(root, 'docs', path), page);
