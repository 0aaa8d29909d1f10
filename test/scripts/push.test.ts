import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCHEMA } from '../../src/desk/setUp/schema';

const project = join(__dirname, '../..');

describe('npm run push', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'loopdesk-push-'));
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    for (const path of [
      'scripts',
      'build.mjs',
      'appsscript.json',
      '.clasp.json',
      'tsconfig.json',
      'src/tsconfig.json',
      'src/desk/setUp/schema.ts',
      'package.json',
    ]) {
      cpSync(join(project, path), join(root, path), { recursive: true });
    }
    for (const folder of ['src/i18n', 'src/packs', 'src/holidays']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'src/packs/afterSales.ts'), "export const afterSales = { id: 'after-sales' };\n");
    writeFileSync(
      join(root, 'src/main.ts'),
      'declare const global: Record<string, unknown>;\nfunction onOpen(): number { return 1; }\nglobal.onOpen = onOpen;\n',
    );
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const push = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/push.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, HOME: root },
    });

  test('says in one line how to name a script where none is named', () => {
    const { status, stderr } = push();
    expect(status).toBe(1);
    const said = stderr.trim().split('\n');
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Built Code\.js/);
    expect(said[1]).toMatch(/\.clasp\.json names no script.*script ID.*Apps Script.*clasp login/);
  });

  test.each([[['--with', 'chat']], [['--force', '--with=chat']]])('builds the features in that follow %j', (args) => {
    push(...args);
    expect(readFileSync(join(root, 'dist/Features.js'), 'utf8')).toBe('const loopdeskFeatures = ["chat"];\n');
  });

  test('refuses a feature that there is not, in one line, and pushes nothing', () => {
    const { status, stderr } = push('--with', 'chat,fax');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Build refused: --with takes archive, backup, bigquery, chat, customerPage, drive, mailThreads, vault, with commas between them, not fax\n',
    );
  });

  test('says version, schema and features of what it hands over, and only lists the files when told so', () => {
    writeFileSync(join(root, '.clasp.json'), JSON.stringify({ scriptId: 'a'.repeat(57), rootDir: 'dist' }));
    const { status, stdout } = push('--dry-run', '--with', 'chat');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Loopdesk \\d+\\.\\d+\\.\\d+.*, data schema ${SCHEMA}, features: chat$`, 'm'));
    expect(stdout).toContain('dist/Code.js');
    expect(stdout).toContain('dist/appsscript.json');
  });

  test('hands on what clasp says where nobody is logged in', () => {
    writeFileSync(join(root, '.clasp.json'), JSON.stringify({ scriptId: 'a'.repeat(57), rootDir: 'dist' }));
    const { status, stdout, stderr } = push();
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/log ?in|credential|logged/i);
  });
});
