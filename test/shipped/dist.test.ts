import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { guardDist } from '../../scripts/build/build.mjs';

const project = join(__dirname, '../..');
const dist = join(project, 'dist');
const clasp = join(project, 'node_modules/@google/clasp/build/src/index.js');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const filesLike = (pattern: RegExp): { name: string; html: string }[] =>
  readdirSync(dist)
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, html: read(name) }));
const pages = (): { name: string; html: string }[] => filesLike(/^\w+\.html$/);
const words = (): { name: string; html: string }[] => filesLike(/^words\..*html$/);

describe('dist/', () => {
  test('passes every guard of the build', () => {
    expect(() =>
      guardDist({
        code: read('Code.js'),
        office: read('BackOffice.js'),
        catalogue: read('Catalogue.js'),
        builtIn: read('Features.js'),
        manifest: read('appsscript.json'),
        pages: pages(),
        words: words(),
      }),
    ).not.toThrow();
  });

  test('is refused where a page is too long with its words, though not by itself', () => {
    const long = { name: 'sidebar.html', html: `<script>/*${'-'.repeat(85 * 1024)}*/</script>` };
    const dist = {
      code: read('Code.js'),
      office: read('BackOffice.js'),
      catalogue: read('Catalogue.js'),
      builtIn: read('Features.js'),
      manifest: read('appsscript.json'),
      pages: [...pages().filter(({ name }) => name !== long.name), long],
    };
    expect(() => guardDist({ ...dist, words: words() })).toThrow(/sidebar.html with its words has .*budget is 90 KB/);
  });

  test('holds the licence of every package that a file contains', () => {
    for (const { html } of pages()) expect(html).toMatch(/preact \d+\.\d+\.\d+ \(MIT\)[\s\S]*MIT License/);
    for (const code of ['Code.js', 'BackOffice.js'].map(read)) {
      if (/valibot|BaseIssue|_standardSchema/.test(code))
        expect(code).toMatch(/valibot \d+\.\d+\.\d+ \(MIT\)[\s\S]*MIT License/);
    }
  });

  test('is what clasp would push, file for file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loopdesk-clasp-'));
    try {
      const settings = JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8')) as {
        rootDir: string;
        scriptId: string;
      };
      expect(settings.rootDir).toBe('dist');
      writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'a'.repeat(57) }));
      cpSync(dist, join(folder, 'dist'), { recursive: true });
      const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-file-status', '--json'], {
        cwd: folder,
        env: { ...process.env, HOME: folder },
      });
      const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
      expect(filesToPush.sort()).toEqual(
        readdirSync(dist)
          .map((name) => `dist/${name}`)
          .sort(),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
