import { execFileSync } from 'node:child_process';

/** In a process of its own, since jest hears of unhandled rejections itself. */
function outputOf(source: string): string {
  const bundled = `require('esbuild').buildSync({
    stdin: { contents: ${JSON.stringify(source)}, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, platform: 'node', format: 'cjs', write: false,
  }).outputFiles[0].text`;
  return execFileSync(process.execPath, ['-e', `eval(${bundled})`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

const REALM = `
  import { createRealm } from './emulator/kernel/realm';
  const realm = createRealm({ timeZone: 'Etc/UTC', now: () => 0, random: () => 0 });
  setTimeout(() => console.log('alive'), 20);
`;

describe('a rejected promise that nobody handles (our own)', () => {
  test("leaves this process alive where it is a script's", () => {
    expect(
      outputOf(`${REALM} realm.evaluate("Promise.reject(new Error('lost')); (async () => { throw 1 })(); 0");`),
    ).toBe('alive');
  });

  test('ends it as ever where it is not', () => {
    expect(() => outputOf(`${REALM} void Promise.reject(new Error('ours'));`)).toThrow('Command failed');
  });
});
