import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The saved state, or null where there is no file. Whether it is a state shows when it is restored. */
export async function readState(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

/** Writes the state so that a crash leaves either the old file or the new one, never half of one. */
export async function writeState(path: string, state: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, state, { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Moves an unreadable state out of the way, keeping it for whoever wants to look.
 * @returns the new path, or null where there was nothing to move
 */
export async function setAside(path: string, now: Date): Promise<string | null> {
  const aside = `${path}.unreadable-${now.toISOString().replace(/[:.]/g, '-')}`;
  try {
    await rename(path, aside);
    return aside;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
