import { constants } from 'node:buffer';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The saved state, or null where there is no file. Whether it is a state shows when it is restored. */
export async function readState(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

/**
 * Writes the state so that a crash leaves either the old file or the new one, never half of one.
 * @param state the text, or pieces that are taken one after the other with a pause for others between two
 * @throws Error where it is too long to be read again, or where the pieces throw
 */
export async function writeState(path: string, state: string | Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, readable(typeof state === 'string' ? [state] : state), { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function* readable(pieces: Iterable<string>): Generator<string> {
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (length > constants.MAX_STRING_LENGTH)
      throw new Error(`it is longer than the ${constants.MAX_STRING_LENGTH} characters that can be read again`);
    yield piece;
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

/** Old desks that are kept beside the state file; of more the oldest goes. */
const MOST_KEPT = 5;

/**
 * Keeps the state of a desk that makes room for a new one, beside the state file and under a name that says when.
 * @returns the path, which `--state` opens
 */
export async function keepAside(path: string, state: string, now: Date): Promise<string> {
  const kept = `${path}.before-${now.toISOString().replace(/[:.]/g, '-')}`;
  await writeState(kept, state);
  const folder = dirname(path);
  const start = `${basename(path)}.before-`;
  const all = (await readdir(folder)).filter((name) => name.startsWith(start) && !name.endsWith('.tmp')).sort();
  for (const oldest of all.slice(0, -MOST_KEPT)) await rm(join(folder, oldest), { force: true });
  return kept;
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
