import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A clone of what is committed, in a folder of its own, as somebody has it who met the project a minute ago.
 * @param {string} root
 * @returns {{ folder: string, uncommitted: string, remove: () => void }} `uncommitted`: what the clone lacks, a line a file
 */
export function freshClone(root) {
  const folder = mkdtempSync(join(tmpdir(), 'loopdesk-clone-'));
  const git = (/** @type {string[]} */ ...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  git('clone', '--quiet', '--no-hardlinks', root, folder);
  return {
    folder,
    uncommitted: git('-C', root, 'status', '--porcelain'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
