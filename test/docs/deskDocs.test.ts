import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiDoc, deskSource, messagesDoc, packDocs, scaleDoc, sheetsDoc, stepsDoc } from '../../scripts/deskDocs';

const root = join(__dirname, '../..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');

test('docs/sheets.md says what the sheets are declared to be; else run node scripts/deskDocs.mjs', () => {
  expect(text('docs/sheets.md')).toBe(sheetsDoc());
});

test('docs/scale.md computes with the sheets as they are declared; else run node scripts/deskDocs.mjs', () => {
  expect(text('docs/scale.md')).toBe(scaleDoc());
});

test('docs/steps.md says what the sidebar offers; else run node scripts/deskDocs.mjs', () => {
  expect(text('docs/steps.md')).toBe(stepsDoc());
});

test.each([
  ['docs/troubleshooting.md', 'en'],
  ['docs/troubleshooting.zh-CN.md', 'zh-CN'],
] as const)('%s says what the desk says; else run node scripts/deskDocs.mjs', (file, language) => {
  expect(text(file)).toBe(messagesDoc(language));
});

test('docs/api.md says what the commands take; else run node scripts/deskDocs.mjs', () => {
  expect(text('docs/api.md')).toBe(apiDoc(deskSource(root)));
});

test.each(Object.entries(packDocs()))(
  'docs/%s says what the process is; else run node scripts/deskDocs.mjs',
  (path, page) => {
    expect(text(`docs/${path}`)).toBe(page);
  },
);
