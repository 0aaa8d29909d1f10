import { join } from 'node:path';
import { BadInput } from '../../../workbench/command';
import { script } from '../../../workbench/script/script';

const OWN = join(__dirname, '../../emulator/ownScripts');

async function run(...argv: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return { code: await script(argv), out: written.mock.calls.map(([text]) => String(text)).join('') };
  } finally {
    written.mockRestore();
  }
}

describe('npm run script', () => {
  test('runs files and prints what they did', async () => {
    const { code, out } = await run(join(OWN, 'mailMerge.gs'), '--run=prepare', '--run=merge');
    expect(code).toBe(0);
    expect(out).toContain('Mails\n  to lin@example.com: Order 0042\n');
    expect(out).toContain('Drafts\n  to : Order {{Order}}\n');
  });

  test('prints JSON on wish, and exits with 1 where the script threw', async () => {
    const { code, out } = await run(join(OWN, 'mailMerge.gs'), '--run=merge', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      mails: [],
      errors: [{ in: 'run merge', error: 'Write a draft with {{column}} in its subject first.' }],
    });
  });

  test('tells how it is used', async () => {
    const { code, out } = await run('--help');
    expect([code, out.split('\n')[0]]).toEqual([0, 'Usage: npm run script -- FILE… STEP… [options]']);
  });

  test.each([
    [[], 'say which files to run'],
    [[join(OWN, 'digest.gs')], 'say what to run: --run FUNCTION; there are install, fill, digest'],
    [[join(OWN, 'digest.gs'), '--run=fill', '--time-zone=Moon'], 'there is no time zone Moon'],
    [
      [join(OWN, 'digest.gs'), '--run=fill', '--start-at=soon'],
      '--start-at takes an instant as 2026-03-02T09:00:00Z, not soon',
    ],
  ])('refuses %j in one line', (argv, message) => {
    const refused = (): unknown => script(argv);
    expect(refused).toThrow(BadInput);
    expect(refused).toThrow(message);
  });
});
