import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_SCRIPTS } from '../../scripts/publicScripts/publicScriptList';

const PAGE = readFileSync(join(__dirname, '../../docs/public-scripts.md'), 'utf8');

describe('docs/public-scripts.md', () => {
  test('tells of every script of the list, with its commit, and of no other', () => {
    const headings = [...PAGE.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(PUBLIC_SCRIPTS.map(({ repository, paths }) => `${repository}: ${paths[0] ?? ''}`));
    for (const { commit } of PUBLIC_SCRIPTS) expect(PAGE).toContain(commit);
    expect(PAGE).toContain(`${String(PUBLIC_SCRIPTS.length)} scripts were run:`);
  });

  test('says of each that stops why, and of no other', () => {
    const sections = PAGE.split(/^## /m).slice(1);
    const stopping = sections.map((section) => section.includes('\n- Stops: '));
    expect(stopping).toEqual(PUBLIC_SCRIPTS.map(({ stops }) => stops !== undefined));
  });

  test('gives away no address but examples', () => {
    const addresses = PAGE.match(/[\w.+-]+@[\w-]+\.[\w.]+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('@example.com'))).toEqual([]);
  });
});
