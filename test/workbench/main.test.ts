import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const run = (...argv: string[]) =>
  spawnSync(process.execPath, [join(__dirname, '../../build/workbench.mjs'), ...argv], {
    encoding: 'utf8',
    timeout: 30_000,
  });

describe('the command line of the workbench', () => {
  test.each([
    [['--help'], 'start'],
    [['start', '--help'], '--port'],
  ])('%p prints help and ends well', (argv, word) => {
    const { status, stdout, stderr } = run(...argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(word);
  });

  test.each([
    [['fly'], /^workbench: there is no command fly; there are start, .*\n$/],
    [['start', '--port', 'x'], /^workbench: --port takes a number from 0 to 65535, not x\n$/],
    [['start', '--colour'], /^workbench: Unknown option '--colour'\n$/],
  ])('%p is refused in one line', (argv, line) => {
    const { status, stdout, stderr } = run(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
  });

  test('without a command it prints help and says so by its exit code', () => {
    expect(run().status).toBe(2);
  });
});
