import type { Runtime } from '../../emulator/kernel/runtimeContract';
import { messageOf } from '../thrown';
import type { DeskSource } from './desk';
import { keepAside, readState, setAside } from './stateFile';

/**
 * The desk of the state file, or a fresh one where there is none, where it is unreadable (it is then moved aside), or on demand, which keeps the one so far beside it.
 * @param say hears one line whenever the file was not used as it was
 */
export async function openState(
  source: DeskSource,
  path: string,
  isFreshWanted: boolean,
  say: (line: string) => void,
): Promise<{ runtime: Runtime; isRestored: boolean }> {
  if (isFreshWanted) {
    const saved = await readState(path);
    if (saved !== null) say(`The desk so far is kept as ${await keepAside(path, saved, new Date())}.`);
    return { runtime: await source.fresh(), isRestored: false };
  }
  try {
    const saved = await readState(path);
    if (saved !== null) return { runtime: await source.restore(saved), isRestored: true };
  } catch (error) {
    const aside = await setAside(path, new Date());
    say(
      `The saved desk ${path} could not be read (${messageOf(error)}). Moved to ${aside ?? 'nowhere'}; beginning with a fresh desk.`,
    );
  }
  return { runtime: await source.fresh(), isRestored: false };
}
